import { useState } from 'react';
import { value } from '../../../api/answer.js';
import { supplierApi } from '../../../api/clients.js';
import { Button } from '../../../patterns/button.js';
import { ConfirmDialog } from '../../../patterns/dialog.js';
import { toast } from '../../../patterns/toasts.js';
import { useWords } from '../../../words/area.js';
import { firmAnswerWords } from '../../../words/firm-answer.js';
import { useAct } from '../../../forms/use-act.js';
import { useRefresh } from './-use-hand-in.js';

/** Takes the answer back; the draft stays. */
export function Withdraw({ id }: { id: string }) {
  const { withdraw: words } = useWords(firmAnswerWords);
  const [asking, setAsking] = useState(false);
  const refresh = useRefresh(id);
  const act = useAct({ 'illegal-transition': words.tooLate });
  const withdraw = () =>
    act.run(async () => {
      await value(supplierApi.DELETE('/v1/consultations/{id}/answer', { params: { path: { id } } }));
      toast(words.done);
      await refresh();
    });
  return (
    <>
      <Button look="quiet" onClick={() => setAsking(true)}>
        {words.action}
      </Button>
      {act.problem}
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        title={words.title}
        confirm={words.action}
        busy={act.busy}
        danger
        onConfirm={() => void withdraw().finally(() => setAsking(false))}
      >
        <p>{words.text}</p>
      </ConfirmDialog>
    </>
  );
}
