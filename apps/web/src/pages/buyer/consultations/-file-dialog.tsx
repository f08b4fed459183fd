import { Textarea, TextInput } from '@mantine/core';
import { value } from '../../../api/answer.js';
import { buyerApi } from '../../../api/clients.js';
import { asProblem, Problem } from '../../../api/problem.js';
import { ErrorSummary } from '../../../forms/error-summary.js';
import { FileField, useFileFault } from '../../../forms/file-field.js';
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
      // What this key made is gone again: the next try makes something new.
      key.renew();
      throw atFile(error);
    }
  };
}

/** What is wrong with the content is told at the field of the file. */
function atFile(error: unknown): Problem {
  const { code, status, message, errors, requestId } = asProblem(error);
  const faults = errors.map((fault) => ({ ...fault, pointer: '/fileName' }));
  return new Problem(code, status, message, faults, requestId);
}

/** Adds a document, or another version of one; nobody sees it before it is published. */
export function FileDialog({ id, of, onClose }: FileDialogProps) {
  const { files: words } = useWords(roomWords);
  const { dialog } = useWords(patternsWords);
  const refresh = useRefresh(id);
  const send = useSending(id, of);
  const faultOf = useFileFault();
  const form = usePageForm<Typed>({
    initialValues: { title: '', note: '', fileName: null },
    fields: { title: words.title, fileName: { label: words.file.label }, note: words.note },
    validate: ({ title, fileName }) => ({
      title: !of && title.trim().length < 3 ? words.title.wrong : undefined,
      fileName: fileName ? faultOf(fileName) : words.file.wrong,
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
        <FileField id={fileId} error={error} label={words.file.label} onChange={(file) => form.set('fileName', file)} />
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
