import { useQueryClient } from '@tanstack/react-query';
import { ifMatch, value } from '../../../api/answer.js';
import { supplierApi } from '../../../api/clients.js';
import { asProblem } from '../../../api/problem.js';
import { useIdempotencyKey } from '../../../forms/use-idempotency-key.js';
import { type AnswerFile, filesQuery } from './-queries.js';

interface About {
  confidential: boolean;
  confidentialReason?: string;
}

const FILE = '/v1/consultations/{id}/files/{fileId}';

/** What is known of files changes at once on the page; the list is not asked for again. */
function useListed(id: string) {
  const queries = useQueryClient();
  const { queryKey } = filesQuery(id);
  return (file: AnswerFile) =>
    queries.setQueryData(queryKey, (before) => ({
      items: [...(before?.items ?? []).filter((other) => other.id !== file.id), file],
    }));
}

/** The name comes first, then the bytes; what broke off halfway is taken away again, and the next try is another file. */
export function useAddFile(id: string, questionId: string) {
  const key = useIdempotencyKey();
  const list = useListed(id);
  const announce = (fileName: string, about: About) =>
    value(
      supplierApi.POST('/v1/consultations/{id}/files', {
        params: { path: { id }, header: key.header() },
        body: { questionId, fileName, ...about },
      }),
    ).catch((error: unknown) => {
      if (!asProblem(error).isPassing) key.renew();
      throw error;
    });
  return async (content: File, about: About): Promise<AnswerFile> => {
    const path = { id, fileId: (await announce(content.name, about)).id };
    try {
      const file = await value(
        supplierApi.PUT(`${FILE}/content`, {
          params: { path },
          // The types know bytes as text; what is sent is the file as it is.
          body: content as unknown as string,
          bodySerializer: (bytes) => bytes,
          headers: { 'content-type': 'application/octet-stream' },
        }),
      );
      list(file);
      return file;
    } catch (error) {
      key.renew();
      await supplierApi.DELETE(FILE, { params: { path } }).catch(() => undefined);
      throw error;
    }
  };
}

export function useChangeFile(id: string) {
  const list = useListed(id);
  return async ({ id: fileId, version }: AnswerFile, about: About): Promise<void> => {
    const params = { path: { id, fileId }, header: ifMatch(`"${version}"`) };
    list(await value(supplierApi.PATCH(FILE, { params, body: about })));
  };
}

/** Throws a file away that no answer uses any more. Where that fails it is left over, which harms nobody. */
export function useRemoveFile(id: string) {
  return ({ id: fileId }: AnswerFile) =>
    supplierApi.DELETE(FILE, { params: { path: { id, fileId } } }).catch(() => undefined);
}
