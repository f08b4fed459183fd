import { Textarea } from '@mantine/core';
import { ErrorSummary } from '../../forms/error-summary.js';
import { usePageForm } from '../../forms/use-page-form.js';
import { Button } from '../../patterns/button.js';
import { Dialog } from '../../patterns/dialog.js';
import { useWords } from '../../words/area.js';
import { buyerWords } from '../../words/buyer.js';
import { patternsWords } from '../../words/patterns.js';

interface RationaleDialogProps {
  title: string;
  action: string;
  initial: string;
  onClose: () => void;
  save: (rationale: string) => Promise<void>;
}

/** Why a firm is on the shortlist, for the file of the buyer. */
export function RationaleDialog({ title, action, initial, onClose, save }: RationaleDialogProps) {
  const { shortlist: words } = useWords(buyerWords);
  const { dialog } = useWords(patternsWords);
  const form = usePageForm({
    initialValues: { rationale: initial },
    fields: { rationale: { label: words.rationale.label } },
    validate: ({ rationale }) => (rationale.trim().length < 3 ? { rationale: words.rationale.wrong } : {}),
    submit: ({ rationale }) => save(rationale.trim()),
  });
  return (
    <Dialog open onClose={onClose} title={title}>
      <ErrorSummary problems={form.problems} />
      <form noValidate onSubmit={form.onSubmit} className="stack">
        <Textarea
          key={form.key('rationale')}
          {...form.field('rationale')}
          label={words.rationale.label}
          description={words.rationale.hint}
          autosize
          minRows={4}
          maxLength={2000}
          data-autofocus
        />
        <div className="row">
          <Button look="forward" type="submit" busy={form.busy}>
            {action}
          </Button>
          <Button onClick={onClose}>{dialog.cancel}</Button>
        </div>
      </form>
    </Dialog>
  );
}
