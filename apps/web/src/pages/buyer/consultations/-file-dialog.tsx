import { Textarea, TextInput } from '@mantine/core';
import { value } from '../../../api/answer.js';
import { buyerApi } from '../../../api/clients.js';
import { ErrorSummary } from '../../../forms/error-summary.js';
import { usePageForm } from '../../../forms/use-page-form.js';
import { useIdempotencyKey } from '../../../forms/use-idempotency-key.js';
import { Button } from '../../../patterns/button.js';
import { Dialog } from '../../../patterns/dialog.js';
import { toast } from '../../../patterns/toasts.js';
import { useWords } from '../../../words/area.js';
import { roomWords } from '../../../words/consultations.js';
import { patternsWords } from '../../../words/patterns.js';
import type { ConsultationDocument } from './-queries.js';
import { useRefresh } from './-use-act.js';

interface FileDialogProps {
  id: string;
  /** Of what it is another version; absent for a new document. */
  of?: ConsultationDocument | undefined;
  onClose: () => void;
}

interface Typed extends Record<string, unknown> {
  title: string;
  note: string;
  fileName: File | null;
}

/** The name comes first, then the bytes: an upload that breaks off leaves a version that waits for its content. */
function useSending(id: string, of: ConsultationDocument | undefined) {
  const key = useIdempotencyKey();
  return async ({ title, note, fileName: file }: Typed) => {
    if (!file) return;
    const about = { fileName: file.name, note: note.trim() || null };
    const header = key.header();
    const document = of
      ? await value(
          buyerApi.POST('/v1/consultations/{id}/documents/{documentId}/versions', {
            params: { path: { id, documentId: of.id }, header },
            body: about,
          }),
        )
      : await value(
          buyerApi.POST('/v1/consultations/{id}/documents', {
            params: { path: { id }, header },
            body: { ...about, title: title.trim() },
          }),
        );
    const number = Math.max(...document.versions.map((version) => version.number));
    const path = { id, documentId: document.id, number };
    try {
      await value(
        buyerApi.PUT('/v1/consultations/{id}/documents/{documentId}/versions/{number}/content', {
          params: { path },
          // The types know bytes as text; what is sent is the file as it is.
          body: file as unknown as string,
          bodySerializer: (bytes) => bytes,
          headers: { 'content-type': 'application/octet-stream' },
        }),
      );
    } catch (error) {
      await buyerApi
        .DELETE('/v1/consultations/{id}/documents/{documentId}/versions/{number}', { params: { path } })
        .catch(() => undefined);
      throw error;
    }
  };
}

/** Adds a document, or another version of one; nobody sees it before it is published. */
export function FileDialog({ id, of, onClose }: FileDialogProps) {
  const { files: words } = useWords(roomWords);
  const { dialog } = useWords(patternsWords);
  const refresh = useRefresh(id);
  const send = useSending(id, of);
  const form = usePageForm<Typed>({
    initialValues: { title: '', note: '', fileName: null },
    fields: { title: words.title, fileName: words.file, note: words.note },
    validate: ({ title, fileName }) => ({
      title: !of && title.trim().length < 3 ? words.title.wrong : undefined,
      fileName: fileName ? undefined : words.file.wrong,
    }),
    submit: async (typed) => {
      await send(typed);
      await refresh();
      onClose();
      toast(words.added);
    },
  });
  const { error, id: fileId } = form.field('fileName');
  return (
    <Dialog open onClose={onClose} title={of ? words.versionTitle(of.title) : words.addTitle}>
      <ErrorSummary problems={form.problems} />
      <form noValidate onSubmit={form.onSubmit} className="stack">
        {!of && (
          <TextInput
            key={form.key('title')}
            {...form.field('title')}
            label={words.title.label}
            description={words.title.hint}
            maxLength={200}
          />
        )}
        <div className="stack-s">
          <label htmlFor={fileId}>
            <b>{words.file.label}</b>
          </label>
          <p id={`${fileId}-about`} className="small muted">
            {words.file.hint}
          </p>
          {error && <p className="small">{error}</p>}
          <input
            id={fileId}
            type="file"
            aria-describedby={`${fileId}-about`}
            aria-invalid={error ? true : undefined}
            onChange={(event) => form.set('fileName', event.currentTarget.files?.[0] ?? null)}
          />
        </div>
        <Textarea
          key={form.key('note')}
          {...form.field('note')}
          label={words.note.label}
          description={words.note.hint}
          autosize
          minRows={2}
          maxLength={1_000}
        />
        <div className="row">
          <Button look="forward" type="submit" busy={form.busy}>
            {form.busy ? words.sending : words.add}
          </Button>
          <Button onClick={onClose}>{dialog.cancel}</Button>
        </div>
      </form>
    </Dialog>
  );
}
