import { DomainError } from '@schakel/platform';
import { MeilisearchApiError, MeilisearchError, type MeilisearchErrorResponse, type Task } from 'meilisearch';

const INDEX_NOT_FOUND = 'index_not_found';

/** Runs calls to the engine. @throws DomainError, see `SearchEngine`; errors that are not the engine's pass as they are */
export async function asDomainErrors<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw toDomainError(error);
  }
}

/** What the engine did not accept is an error of ours; what it cannot do now may work later. */
function toDomainError(error: unknown): unknown {
  if (!(error instanceof MeilisearchError)) return error;
  if (!(error instanceof MeilisearchApiError)) return unavailable(error);
  const { status } = error.response;
  const isPassing = status >= 500 || status === 408 || status === 429 || isIndexNotFound(error);
  return isPassing ? unavailable(error) : refused(error);
}

export function isIndexNotFound(error: unknown): boolean {
  return error instanceof MeilisearchApiError && error.cause?.code === INDEX_NOT_FOUND;
}

/**
 * A task that failed does not throw by itself.
 * @param accepted codes of failures that do no harm
 */
export function checkTask(task: Task, accepted: readonly string[] = []): void {
  if (task.status === 'succeeded' || (task.error && accepted.includes(task.error.code))) return;
  throw isInternal(task.error) ? unavailable(task.error) : refused(task.error);
}

function isInternal(error: MeilisearchErrorResponse | null): boolean {
  return error === null || error.type === 'internal' || error.type === 'system' || error.code === INDEX_NOT_FOUND;
}

function refused(cause: unknown): DomainError {
  return new DomainError('engine-refused', 'The search engine did not accept the request.', { cause });
}

function unavailable(cause: unknown): DomainError {
  return new DomainError('unavailable', 'Search is not available right now.', { cause, retryAfter: 5 });
}
