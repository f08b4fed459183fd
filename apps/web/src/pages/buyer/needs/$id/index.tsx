import { useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import { useWords, withWords } from '../../../../words/area.js';
import { buyerWords } from '../../../../words/buyer.js';
import { findWords } from '../../../../words/find.js';
import { formsWords } from '../../../../words/forms.js';
import { NeedHead } from '../../-need-head.js';
import { NeedSummary } from '../../-need-summary.js';
import { DraftTasks } from '../../-draft-tasks.js';
import { changesQuery, needQuery } from '../../-needs.js';
import { NeedSteps } from '../../-need-steps.js';
import { NeedChanges } from '../../-changes.js';

export const Route = createFileRoute('/buyer/needs/$id/')({
  loader: async ({ context: { queries }, params: { id } }) => {
    const [{ value: need }] = await Promise.all([
      queries.ensureQueryData(needQuery(id)),
      withWords(buyerWords, formsWords, findWords),
    ]);
    if (need.status !== 'draft') await queries.ensureQueryData(changesQuery(id));
  },
  component: NeedPage,
  staticData: { wide: true },
});

/** One need: while it is a draft what is left to do, afterwards what everyone can read. */
function NeedPage() {
  const { id } = Route.useParams();
  const { need: words } = useWords(buyerWords);
  const need = useSuspenseQuery(needQuery(id)).data.value;
  return (
    <>
      <NeedHead id={id} />
      {need.status === 'draft' ? (
        <DraftTasks draft={{ need }} />
      ) : (
        <div className="top-5 stack-l">
          <NeedSteps need={need} />
          <section className="stack" aria-labelledby="content-of-need">
            <h2 id="content-of-need">{words.content}</h2>
            <NeedSummary level={3} draft={{ need }} editable={need.status === 'open' || need.status === 'planned'} />
          </section>
          <NeedChanges id={id} />
        </div>
      )}
    </>
  );
}
