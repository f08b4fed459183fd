import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { ifMatch, versioned } from '../../../../api/answer.js';
import { buyerApi } from '../../../../api/clients.js';
import { asProblem } from '../../../../api/problem.js';
import { ErrorSummary } from '../../../../forms/error-summary.js';
import { formProblems, type FormProblem } from '../../../../forms/form-problems.js';
import { useFormats } from '../../../../formats/use-formats.js';
import { Button } from '../../../../patterns/button.js';
import { ConfirmDialog } from '../../../../patterns/dialog.js';
import { Crumb, PageTitle } from '../../../../patterns/page-title.js';
import { useWords, withWords } from '../../../../words/area.js';
import { buyerWords } from '../../../../words/buyer.js';
import { editorWords } from '../../../../words/buyer-editor.js';
import { formsWords } from '../../../../words/forms.js';
import { shellWords } from '../../../../words/shell.js';
import styles from '../../-editor.module.css';
import { MarketCheck } from '../../-market-check.js';
import { useMayEdit } from '../../-may-edit.js';
import { NeedSummary } from '../../-need-summary.js';
import { needQuery } from '../../-needs.js';
import { nextPart } from '../../-parts.js';

export const Route = createFileRoute('/buyer/needs/$id/check')({
  loader: ({ context: { queries }, params: { id } }) =>
    Promise.all([queries.ensureQueryData(needQuery(id)), withWords(buyerWords, editorWords, formsWords)]),
  component: Check,
  staticData: { wide: true },
});

/** Everything once more, and then publishing: never before the API said that it is done. */
function Check() {
  const { id } = Route.useParams();
  const words = useWords(editorWords);
  const { need: needWords } = useWords(buyerWords);
  const need = useSuspenseQuery(needQuery(id)).data.value;
  const mayEdit = useMayEdit();
  const [asking, setAsking] = useState(false);
  const { publish, problems, busy } = usePublish(id);
  const { longMoment } = useFormats();
  const missing = nextPart(need);
  return (
    <>
      <ErrorSummary problems={problems} />
      <PageTitle
        failed={problems.length > 0}
        crumb={
          <Crumb to="/buyer/needs/$id" params={{ id }}>
            {need.title || needWords.untitled}
          </Crumb>
        }
        lead={words.check.lead}
      >
        {words.check.title}
      </PageTitle>
      <div className={styles['columns']}>
        <div className="stack">
          <NeedSummary level={2} need={need} editable={mayEdit} />
          {missing && (
            <p className="note note-attention">
              {words.check.missing}{' '}
              <Link to="/buyer/needs/$id/edit/$part" params={{ id, part: missing }}>
                {words.goOn(words.parts[missing].title)}
              </Link>
            </p>
          )}
          {mayEdit && !missing && need.status === 'draft' && (
            <Button look="forward" onClick={() => setAsking(true)}>
              {words.publish.action}
            </Button>
          )}
        </div>
        <MarketCheck id={id} />
      </div>
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        title={words.publish.title}
        confirm={words.publish.action}
        busy={busy}
        onConfirm={() => void publish().finally(() => setAsking(false))}
      >
        <p>{words.publish.text}</p>
        {need.deadline && <p>{words.publish.until(longMoment(need.deadline))}</p>}
      </ConfirmDialog>
    </>
  );
}

function usePublish(id: string) {
  const editor = useWords(editorWords);
  const { need: needWords } = useWords(buyerWords);
  const { problems: general } = useWords(shellWords);
  const { faults } = useWords(formsWords);
  const queries = useQueryClient();
  const navigate = Route.useNavigate();
  const { etag } = useSuspenseQuery(needQuery(id)).data;
  const [problems, setProblems] = useState<readonly FormProblem[]>([]);
  const [busy, setBusy] = useState(false);
  const publish = async () => {
    setBusy(true);
    try {
      const params = { path: { id }, header: ifMatch(etag) };
      const published = await versioned(buyerApi.POST('/v1/needs/{id}/publish', { params, body: { to: 'open' } }));
      queries.setQueryData(needQuery(id).queryKey, published);
      await queries.invalidateQueries({ queryKey: ['buyer', 'list'] });
      await navigate({ to: '/buyer/needs/$id/published', params: { id } });
    } catch (error) {
      const problem = asProblem(error);
      if (problem.code === 'stale') await queries.invalidateQueries({ queryKey: needQuery(id).queryKey });
      const found = formProblems(problem, editor.fields, {
        general: problem.code === 'stale' ? needWords.changedMeanwhile : general[problem.code],
        faults,
      });
      setProblems(found.map(({ text }) => ({ text })));
    } finally {
      setBusy(false);
    }
  };
  return { publish, problems, busy };
}
