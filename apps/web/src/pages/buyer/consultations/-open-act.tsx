import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { value } from '../../../api/answer.js';
import { buyerApi } from '../../../api/clients.js';
import { ErrorSummary } from '../../../forms/error-summary.js';
import { Button } from '../../../patterns/button.js';
import { ConfirmDialog } from '../../../patterns/dialog.js';
import { toast } from '../../../patterns/toasts.js';
import { useWords } from '../../../words/area.js';
import { answerWords } from '../../../words/consultation-answers.js';
import { useMayEdit } from '../-may-edit.js';
import { meQuery } from '../-needs.js';
import { isRequested, useFirstOpener } from './-openers.js';
import { ledgerQuery, planQuery } from './-queries.js';
import { useAct, useRefresh } from './-use-act.js';

/** The act itself: asks first, then waits for the API. The same person cannot be both. */
export function OpenAct({ id }: { id: string }) {
  const { opening: words } = useWords(answerWords);
  const mayEdit = useMayEdit();
  const me = useSuspenseQuery(meQuery).data;
  const { openingMembers } = useSuspenseQuery(planQuery(id)).data.value;
  const first = useFirstOpener(id);
  /** What the open dialog was opened to ask. */
  const [asked, setAsked] = useState<'request' | 'open'>();
  const queries = useQueryClient();
  const refresh = useRefresh(id);
  const { act, problems, busy } = useAct(id);
  if (!mayEdit) return <p className="note">{words.readersOnly}</p>;
  if (first?.personId === me.personId && openingMembers === 2) return <p className="note">{words.waitForColleague}</p>;
  const step = openingMembers === 1 || first ? 'open' : 'request';
  const said = words[step];
  const ledger = () => queries.getQueryData(ledgerQuery(id).queryKey)?.items ?? [];
  // A colleague may have been the first meanwhile: then this opens, and the question has to say so.
  const ask = async () => {
    await refresh();
    setAsked(isRequested(ledger()) ? 'open' : step);
  };
  const open = async () => {
    if (step === 'request') {
      await refresh();
      if (isRequested(ledger())) return;
    }
    let state: string | undefined;
    const isDone = await act(async () => {
      state = (await value(buyerApi.POST('/v1/consultations/{id}/opening', { params: { path: { id } } }))).state;
    });
    setAsked(undefined);
    if (isDone) toast(state === 'opened' ? words.openedTitle : words.requested);
  };
  return (
    <div className="stack">
      <ErrorSummary problems={problems} />
      <Button look="forward" onClick={() => void ask()}>
        {said.action}
      </Button>
      <ConfirmDialog
        open={asked !== undefined}
        onClose={() => setAsked(undefined)}
        title={said.title}
        confirm={said.action}
        busy={busy}
        onConfirm={() => void open()}
      >
        {asked === 'request' && step === 'open' && <p className="note note-attention">{words.meanwhile}</p>}
        <p>{said.text}</p>
      </ConfirmDialog>
    </div>
  );
}
