import { Checkbox, Textarea } from '@mantine/core';
import { useState } from 'react';
import { ErrorSummary } from '../../../forms/error-summary.js';
import { FileField, useFileFault } from '../../../forms/file-field.js';
import { usePageForm } from '../../../forms/use-page-form.js';
import { Button } from '../../../patterns/button.js';
import { Dialog } from '../../../patterns/dialog.js';
import { toast } from '../../../patterns/toasts.js';
import { useWords } from '../../../words/area.js';
import { firmAnswerWords } from '../../../words/firm-answer.js';
import { patternsWords } from '../../../words/patterns.js';
import type { AnswerFile } from './-queries.js';
import { useAddFile, useChangeFile } from './-use-answer-file.js';

interface AnswerFileDialogProps {
  id: string;
  questionId: string;
  /** Whose confidentiality is changed; absent for a new one. */
  file?: AnswerFile;
  onAdded?: (file: AnswerFile) => void;
  onClose: () => void;
}

interface Chosen extends Record<string, unknown> {
  fileName: File | null;
  confidential: boolean;
  confidentialReason: string;
}

function useFileForm({ id, questionId, file, onAdded, onClose }: AnswerFileDialogProps) {
  const { files: words } = useWords(firmAnswerWords);
  const add = useAddFile(id, questionId);
  const change = useChangeFile(id);
  const faultOf = useFileFault();
  return usePageForm<Chosen>({
    initialValues: {
      fileName: null,
      confidential: file?.confidential ?? false,
      confidentialReason: file?.confidentialReason ?? '',
    },
    fields: { fileName: { label: words.file.label }, confidential: words.tick, confidentialReason: words.why },
    validate: ({ fileName, confidential, confidentialReason }) => ({
      fileName: file ? undefined : fileName ? faultOf(fileName) : words.file.none,
      confidentialReason: confidential && !confidentialReason.trim() ? words.why.none : undefined,
    }),
    submit: async ({ fileName, confidential, confidentialReason }) => {
      const reason = confidentialReason.trim();
      const about = { confidential, ...(confidential && reason ? { confidentialReason: reason } : {}) };
      if (file) await change(file, about);
      else if (fileName) onAdded?.(await add(fileName, about));
      onClose();
      toast(file ? words.changed : words.added);
    },
  });
}

/** A file for the answer, and whether it is confidential: said before it is sent, since nobody can read it back. */
export function AnswerFileDialog(props: AnswerFileDialogProps) {
  const { file, onClose } = props;
  const { files: words } = useWords(firmAnswerWords);
  const { dialog } = useWords(patternsWords);
  const form = useFileForm(props);
  const [confidential, setConfidential] = useState(file?.confidential ?? false);
  return (
    <Dialog open onClose={onClose} title={file ? words.changeTitle(file.fileName) : words.add}>
      <ErrorSummary problems={form.problems} />
      <form noValidate onSubmit={form.onSubmit} className="stack">
        {!file && (
          <FileField
            id={form.field('fileName').id}
            error={form.field('fileName').error}
            label={words.file.label}
            onChange={(chosen) => form.set('fileName', chosen)}
          />
        )}
        <Checkbox
          id={form.field('confidential').id}
          label={words.tick.label}
          description={words.tick.hint}
          checked={confidential}
          onChange={({ currentTarget: { checked } }) => {
            setConfidential(checked);
            form.set('confidential', checked);
          }}
        />
        {confidential && (
          <Textarea
            key={form.key('confidentialReason')}
            {...form.field('confidentialReason')}
            label={words.why.label}
            description={words.why.hint}
            autosize
            minRows={2}
            maxLength={1_000}
          />
        )}
        {!file && <p className="small muted">{words.sealed}</p>}
        <div className="row">
          <Button look="forward" type="submit" busy={form.busy}>
            {form.busy ? words.sending : file ? words.save : words.add}
          </Button>
          <Button onClick={onClose}>{dialog.cancel}</Button>
        </div>
      </form>
    </Dialog>
  );
}
