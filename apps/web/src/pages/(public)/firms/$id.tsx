import { useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import { Crumb, PageTitle } from '../../../patterns/page-title.js';
import { useWords, withWords } from '../../../words/area.js';
import { findWords } from '../../../words/find.js';
import { realLanguage, language } from '../../../words/language.js';
import { vocabulary } from '../-code-labels.js';
import { FirmBody } from './-firm-body.js';
import { oneFirm } from './-firm-search.js';

export const Route = createFileRoute('/(public)/firms/$id')({
  loader: ({ context: { queries }, params }) =>
    Promise.all([
      queries.ensureQueryData(oneFirm(params.id)),
      queries.ensureQueryData(vocabulary('certificates', realLanguage(language()))),
      withWords(findWords),
    ]),
  component: Firm,
});

/** Can this firm do it, and is it really social? */
function Firm() {
  const { firm: words } = useWords(findWords);
  const { data: firm } = useSuspenseQuery(oneFirm(Route.useParams().id));
  return (
    <>
      <PageTitle crumb={<Crumb to="/firms">{words.back}</Crumb>} lead={firm.mission}>
        {firm.name}
      </PageTitle>
      <FirmBody firm={firm} />
    </>
  );
}
