import { Textarea } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute, useNavigate } from '@tanstack/react-router';
import { ConflictDialog } from '../../../../../forms/conflict-dialog.js';
import { Button } from '../../../../../patterns/button.js';
import { EmptyState } from '../../../../../patterns/empty-state.js';
import { Saved } from '../../../../../patterns/saved.js';
import { toast } from '../../../../../patterns/toasts.js';
import { useWords, withWords } from '../../../../../words/area.js';
import { buyerWords } from '../../../../../words/buyer.js';
import { reportWords } from '../../../../../words/consultation-report.js';
import { roomWords } from '../../../../../words/consultations.js';
import { reportArticleWords } from '../../../../../words/report-article.js';
import { formsWords } from '../../../../../words/forms.js';
import { useMayEdit } from '../../../-may-edit.js';
import { keyOf } from '../../-code-answers.js';
import { Editions } from '../../-editions.js';
import { ConsultationHead } from '../../-head.js';
import { answersQuery, consultationQuery, isOpened, planQuery, reportQuery } from '../../-queries.js';
import { ReportPreview } from '../../-report-preview.js';
import { ThemeEditor } from '../../-theme-editor.js';
import { useReport } from '../../-use-report.js';

export const Route = createFileRoute('/buyer/consultations/$id/report/')({
  loader: async ({ context: { queries }, params: { id } }) => {
    const [, { value: plan }] = await Promise.all([
      queries.ensureQueryData(consultationQuery(id)),
      queries.ensureQueryData(planQuery(id)),
      withWords(buyerWords, roomWords, reportWords, reportArticleWords, formsWords),
    ]);
    if (isOpened(plan))
      await Promise.all([queries.ensureQueryData(reportQuery(id)), queries.ensureQueryData(answersQuery(id))]);
  },
  component: ReportPage,
});

/** You said, we did: answers sorted into themes, and what the buyer does with each. */
function ReportPage() {
  const { id } = Route.useParams();
  const words = useWords(reportWords);
  const plan = useSuspenseQuery(planQuery(id)).data.value;
  const mayEdit = useMayEdit();
  const canWrite = mayEdit && (plan.phase === 'opened' || plan.phase === 'report-published');
  return (
    <>
      <ConsultationHead id={id} part={words.tab} />
      <div className="top-5">
        {!isOpened(plan) ? (
          <EmptyState kind="not-open" title={words.notYet}>
            <p>{words.notYetText}</p>
          </EmptyState>
        ) : canWrite ? (
          <Editor key={id} />
        ) : (
          <div className="stack-l">
            <Editions id={id} />
            <ReportPreview id={id} />
          </div>
        )}
      </div>
    </>
  );
}

function Editor() {
  const { id } = Route.useParams();
  const words = useWords(reportWords);
  const hand = useReport(id);
  const navigate = useNavigate();
  const { draft, change, saving } = hand;
  const isPublic = useSuspenseQuery(reportQuery(id)).data.value.editions.length > 0;
  const check = async () => {
    await saving.flush();
    if (!saving.isUnsaved()) await navigate({ to: '/buyer/consultations/$id/report/check', params: { id } });
  };
  return (
    <form
      noValidate
      className="form stack-l"
      onSubmit={(event) => {
        event.preventDefault();
        void check();
      }}
    >
      <p className="muted">{isPublic ? words.leadAgain : words.lead}</p>
      <Editions id={id} />
      <Textarea
        label={words.introduction.label}
        description={words.introduction.hint}
        value={draft.introduction}
        autosize
        minRows={4}
        maxLength={10_000}
        onChange={(event) => change({ introduction: event.currentTarget.value })}
      />
      <Themes hand={hand} id={id} />
      <Textarea
        label={words.nextSteps.label}
        description={words.nextSteps.hint}
        value={draft.nextSteps}
        autosize
        minRows={3}
        maxLength={5_000}
        onChange={(event) => change({ nextSteps: event.currentTarget.value })}
      />
      <div className="stack-s">
        <Saved state={saving.state} retry={() => void saving.flush()} />
        <Button look="forward" type="submit">
          {isPublic ? words.toCheckAgain : words.toCheck}
        </Button>
      </div>
      {hand.conflict && (
        <ConflictDialog
          {...hand.conflict}
          fields={{
            introduction: words.introduction,
            themes: { label: words.themes },
            nextSteps: words.nextSteps,
          }}
          show={(field, value) =>
            field === 'themes' ? (value as { title: string }[]).map(({ title }) => title).join(', ') : String(value)
          }
          onResolved={hand.resolve}
          onLater={hand.later}
        />
      )}
    </form>
  );
}

function Themes({ id, hand }: { id: string; hand: ReturnType<typeof useReport> }) {
  const words = useWords(reportWords);
  const { draft, change, changeTheme } = hand;
  const { answers } = useSuspenseQuery(reportQuery(id)).data.value;
  const sorted = new Set(draft.themes.flatMap((theme) => theme.answers.map(keyOf))).size;
  const add = () =>
    change({
      themes: [
        ...draft.themes,
        { id: nextId(draft.themes), title: '', said: '', decision: null, reason: '', change: null, answers: [] },
      ],
    });
  return (
    <section className="stack" aria-labelledby="themes">
      <div>
        <h2 id="themes">{words.themes}</h2>
        <p className="small muted">{words.sorted(sorted, answers.given)}</p>
      </div>
      {draft.themes.map((theme, at) => (
        <ThemeEditor
          key={theme.id}
          id={id}
          number={at + 1}
          theme={theme}
          elsewhere={new Set(draft.themes.flatMap((other) => (other === theme ? [] : other.answers.map(keyOf))))}
          change={(changed) => changeTheme(at, changed)}
          remove={() => {
            const putBack = hand.removeTheme(at);
            toast(words.removed, () => void putBack());
          }}
        />
      ))}
      <div>
        <Button onClick={add}>{words.addTheme}</Button>
      </div>
    </section>
  );
}

/** An id that no other theme has: the API asks for one, nobody sees it. */
function nextId(themes: readonly { id: string }[]): string {
  const numbers = themes.map(({ id }) => Number(/^thema-(\d+)$/.exec(id)?.[1] ?? 0));
  return `thema-${Math.max(0, ...numbers) + 1}`;
}
