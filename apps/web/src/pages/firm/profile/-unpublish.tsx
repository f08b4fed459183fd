import { useState } from 'react';
import { ifMatch, versioned } from '../../../api/answer.js';
import { supplierApi } from '../../../api/clients.js';
import { Button } from '../../../patterns/button.js';
import { ConfirmDialog } from '../../../patterns/dialog.js';
import { toast } from '../../../patterns/toasts.js';
import { useWords } from '../../../words/area.js';
import { profileWords } from '../../../words/firm-profile.js';
import { useChange } from './-use-change.js';

/** Takes the profile back to draft: never before the API said that it is done. */
export function Unpublish() {
  const { unpublish: words } = useWords(profileWords);
  const { change, run, busy, problem } = useChange();
  const [asking, setAsking] = useState(false);
  const confirm = () =>
    run(async () => {
      await change((etag) => versioned(supplierApi.POST('/v1/firm/unpublish', { params: { header: ifMatch(etag) } })));
      toast(words.done);
    }).finally(() => setAsking(false));
  return (
    <div className="stack">
      {problem}
      <Button look="quiet" onClick={() => setAsking(true)}>
        {words.action}
      </Button>
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        title={words.title}
        confirm={words.action}
        onConfirm={() => void confirm()}
        busy={busy}
        danger
      >
        <p>{words.text}</p>
      </ConfirmDialog>
    </div>
  );
}
