import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ifMatch, value } from '../../../api/answer.js';
import { buyerApi } from '../../../api/clients.js';
import { ErrorSummary } from '../../../forms/error-summary.js';
import { Button } from '../../../patterns/button.js';
import { ConfirmDialog } from '../../../patterns/dialog.js';
import { toast } from '../../../patterns/toasts.js';
import { useWords } from '../../../words/area.js';
import { roomWords } from '../../../words/consultations.js';
import { useMayEdit } from '../-may-edit.js';
import { LongerDialog } from './-longer-dialog.js';
import { consultationQuery, isOpened, isRunning, planQuery } from './-queries.js';
import { ReasonDialog } from './-reason-dialog.js';
import { useAct, useMeanwhile, useRefresh } from './-use-act.js';

type Asked = 'questions' | 'answers' | 'withdraw' | 'archive';

/** What can be done with a published consultation as a whole. */
export function ConsultationActs({ id }: { id: string }) {
  const words = useWords(roomWords);
  const plan = useSuspenseQuery(planQuery(id)).data.value;
  const mayEdit = useMayEdit();
  const [asked, setAsked] = useState<Asked>();
  const stop = () => setAsked(undefined);
  const isOver = plan.phase === 'archived' || plan.phase === 'withdrawn';
  if (!mayEdit || isOver || plan.phase === 'draft') return null;
  return (
    <section className="stack-s" aria-labelledby="acts">
      <h2 id="acts">{words.acts.title}</h2>
      <div className="row">
        {plan.phase === 'questions-open' && (
          <Button onClick={() => setAsked('questions')}>{words.longer.questions.action}</Button>
        )}
        {isRunning(plan) && <Button onClick={() => setAsked('answers')}>{words.longer.answers.action}</Button>}
        {isOpened(plan) && <Button onClick={() => setAsked('archive')}>{words.archive.action}</Button>}
        <Button look="quiet" onClick={() => setAsked('withdraw')}>
          {words.withdraw.action}
        </Button>
      </div>
      {(asked === 'questions' || asked === 'answers') && <LongerDialog id={id} what={asked} onClose={stop} />}
      {asked === 'withdraw' && <Withdraw id={id} onClose={stop} />}
      {asked === 'archive' && <Archive id={id} onClose={stop} />}
    </section>
  );
}

function Withdraw({ id, onClose }: { id: string; onClose: () => void }) {
  const { withdraw: words } = useWords(roomWords);
  const { etag } = useSuspenseQuery(consultationQuery(id)).data;
  const refresh = useRefresh(id);
  const meanwhile = useMeanwhile(id);
  return (
    <ReasonDialog
      title={words.title}
      text={words.text}
      action={words.action}
      reason={words.reason}
      danger
      onClose={onClose}
      save={async (reason) => {
        const params = { path: { id }, header: ifMatch(etag) };
        await meanwhile(() => value(buyerApi.POST('/v1/consultations/{id}/withdraw', { params, body: { reason } })));
        await refresh();
        onClose();
        toast(words.done);
      }}
    />
  );
}

/** Archiving is refused as long as some know what others do not; the ledger says what. */
function Archive({ id, onClose }: { id: string; onClose: () => void }) {
  const { archive: words } = useWords(roomWords);
  const { etag } = useSuspenseQuery(planQuery(id)).data;
  const { act, problems, busy } = useAct(id);
  const archive = async () => {
    const params = { path: { id }, header: ifMatch(etag) };
    if (!(await act(() => value(buyerApi.POST('/v1/consultations/{id}/archive', { params }))))) return;
    onClose();
    toast(words.done);
  };
  return (
    <ConfirmDialog
      open
      onClose={onClose}
      title={words.title}
      confirm={words.action}
      busy={busy}
      onConfirm={() => void archive()}
    >
      <ErrorSummary problems={problems} />
      <p>{words.text}</p>
      {problems.length > 0 && <p>{words.refused}</p>}
    </ConfirmDialog>
  );
}
