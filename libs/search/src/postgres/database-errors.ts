import { DomainError } from '@schakel/platform';

/** SQLSTATE classes and codes that mean "not now": connection, resources, shutdown, timeouts, lost races. */
const PASSING = /^(?:08|53|57|55P03|40)/;

/** @throws DomainError `unavailable` where trying again makes sense, `engine-refused` where the SQL was at fault */
export async function asDomainErrors<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof DomainError) throw error;
    const code = sqlState(error);
    if (code !== undefined && !PASSING.test(code))
      throw new DomainError('engine-refused', 'The search could not be carried out.', { cause: error });
    throw new DomainError('unavailable', 'Search is not available right now.', { cause: error, retryAfter: 5 });
  }
}

function sqlState(error: unknown): string | undefined {
  const code = (error as { code?: unknown } | undefined)?.code;
  return typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) ? code : undefined;
}
