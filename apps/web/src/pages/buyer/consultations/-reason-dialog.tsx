import { Textarea } from '@mantine/core';
import { ErrorSummary } from '../../../forms/error-summary.js';
import { usePageForm } from '../../../forms/use-page-form.js';
import { Button } from '../../../patterns/button.js';
import { Dialog } from '../../../patterns/dialog.js';
import { useWords } from '../../../words/area.js';
import { patternsWords } from '../../../words/patterns.js';

interface ReasonDialogProps {
  title: string;
  text: string;
  action: string;
  reason: { label: string; hint: string; wrong: string };
  /** The fewest characters of the reason. */
  least?: number;
  danger?: boolean;
  save: (reason: string) => Promise<void>;
  onClose: () => void;
}

/** Something that needs a reason that others read. */
export function ReasonDialog({ title, text, action, reason, least = 5, danger, save, onClose }: ReasonDialogProps) {
  const { dialog } = useWords(patternsWords);
  const form = usePageForm({
    initialValues: { reason: '' },
    fields: { reason: { label: reason.label } },
    validate: (typed) => (typed.reason.trim().length < least ? { reason: reason.wrong } : {}),
    submit: (typed) => save(typed.reason.trim()),
  });
  return (
    <Dialog open onClose={onClose} title={title}>
      <ErrorSummary problems={form.problems} />
      <form noValidate onSubmit={form.onSubmit} className="stack">
        <p>{text}</p>
        <Textarea
          key={form.key('reason')}
          {...form.field('reason')}
          label={reason.label}
          description={reason.hint}
          minRows={3}
          maxLength={2_000}
          autosize
          data-autofocus
        />
        <div className="row">
          <Button look={danger ? 'danger' : 'forward'} type="submit" busy={form.busy}>
            {action}
          </Button>
          <Button onClick={onClose}>{dialog.cancel}</Button>
        </div>
      </form>
    </Dialog>
  );
}
