import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { ifMatch, versioned } from '../../api/answer.js';
import { buyerApi } from '../../api/clients.js';
import { asProblem } from '../../api/problem.js';
import styles from '../../forms/columns.module.css';
import { ErrorSummary } from '../../forms/error-summary.js';
import { formProblems, type FormProblem } from '../../forms/form-problems.js';
import { useFormats } from '../../formats/use-formats.js';
import { Button } from '../../patterns/button.js';
import { ConfirmDialog } from '../../patterns/dialog.js';
import { Crumb, PageTitle } from '../../patterns/page-title.js';
import { toast } from '../../patterns/toasts.js';
import { useWords } from '../../words/area.js';
import { buyerWords } from '../../words/buyer.js';
import { editorWords } from '../../words/buyer-editor.js';
import { formsWords } from '../../words/forms.js';
import { shellWords } from '../../words/shell.js';
import { MarketCheck } from './-market-check.js';
import { useMayEdit } from './-may-edit.js';
import { NeedSummary } from './-need-summary.js';
import { contentQuery, type Subject } from './-needs.js';
import { partOfField } from './-part-of-field.js';
import { type Draft, nextPart } from './-part-state.js';
import { EDIT, WHOLE } from './-use-part.js';

/** Everything once more, and then publishing: never before the API said that it is done. */
export function DraftCheck({ draft }: { draft: Draft }) {
  const words = useWords(editorWords);
  const { need: needWords } = useWords(buyerWords);
  const { need } = draft;
  const { id, kind } = need;
  const mayEdit = useMayEdit();
  const { asking, setAsking, publish, problems, busy } = usePublish({ kind, id });
  const { longMoment } = useFormats();
  const missing = nextPart(draft);
  const publishing = words.publish[kind];
  return (
    <>
      <ErrorSummary problems={problems} />
      <PageTitle
        failed={problems.length > 0}
        crumb={
          <Crumb to={WHOLE[kind]} params={{ id }}>
            {need.title || needWords.untitled}
          </Crumb>
        }
        lead={words.check.lead}
      >
        {words.check.title}
      </PageTitle>
      <div className={styles['columns']}>
        <div className="stack">
          <NeedSummary level={2} draft={draft} editable={mayEdit} />
          {missing && (
            <p className="note note-attention">
              {words.check.missing}{' '}
              <Link to={EDIT[kind]} params={{ id, part: missing }}>
                {words.goOn(words.parts[missing].title)}
              </Link>
            </p>
          )}
          {mayEdit && !missing && need.status === 'draft' && (
            <Button look="forward" onClick={() => setAsking(true)}>
              {publishing.action}
            </Button>
          )}
        </div>
        <MarketCheck subject={{ kind, id }} />
      </div>
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        title={publishing.title}
        confirm={publishing.action}
        busy={busy}
        onConfirm={() => void publish()}
      >
        <p>{publishing.text}</p>
        {need.deadline && <p>{publishing.until(longMoment(need.deadline))}</p>}
      </ConfirmDialog>
    </>
  );
}

function usePublish(subject: Subject) {
  const { kind, id } = subject;
  const editor = useWords(editorWords);
  const { need: needWords } = useWords(buyerWords);
  const { problems: general } = useWords(shellWords);
  const { faults } = useWords(formsWords);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const query = contentQuery(subject);
  const { etag } = useSuspenseQuery(query).data;
  const [problems, setProblems] = useState<readonly FormProblem[]>([]);
  const [busy, setBusy] = useState(false);
  const [asking, setAsking] = useState(false);
  const publish = async () => {
    setBusy(true);
    try {
      const params = { path: { id }, header: ifMatch(etag) };
      const body = { to: 'open' as const };
      const published = await versioned(
        kind === 'need'
          ? buyerApi.POST('/v1/needs/{id}/publish', { params, body })
          : buyerApi.POST('/v1/consultations/{id}/publish', { params, body }),
      );
      queries.setQueryData(query.queryKey, published);
      await Promise.all([
        queries.invalidateQueries({ queryKey: ['buyer', 'list'] }),
        queries.invalidateQueries({ queryKey: ['buyer', 'consultation', id] }),
      ]);
      if (kind === 'need') await navigate({ to: '/buyer/needs/$id/published', params: { id } });
      else {
        await navigate({ to: '/buyer/consultations/$id', params: { id } });
        toast(editor.publish.consultation.done);
      }
    } catch (error) {
      const problem = asProblem(error);
      if (problem.code === 'stale') await queries.invalidateQueries({ queryKey: query.queryKey });
      const fields = { ...editor.fields, ...(kind === 'consultation' ? editor.plan.fields : {}) };
      const found = formProblems(problem, fields, {
        general: problem.code === 'stale' ? needWords.changedMeanwhile : general[problem.code],
        faults,
      });
      setProblems(
        found.map(({ path, ...line }) => {
          const part = path && partOfField(kind, path.split('.')[0] ?? '');
          return part ? { ...line, path: part } : line;
        }),
      );
    } finally {
      setBusy(false);
      setAsking(false);
    }
  };
  return { asking, setAsking, publish, problems, busy };
}
