import { Problem } from './problem.js';

interface Answered<T> {
  data?: T;
  response: Response;
}

/** A record with the version it was read as; an update sends the version back, so that nobody overwrites blindly. */
export interface Versioned<T> {
  value: T;
  etag: string;
}

/** What was answered: `value(publicApi.GET('/v1/firms'))`. @throws Problem for every other answer */
export async function value<T>(asked: Promise<Answered<T>>): Promise<T> {
  return (await asked).data as T;
}

/** What was answered, with its version. @throws Problem also where the answer has no version */
export async function versioned<T>(asked: Promise<Answered<T>>): Promise<Versioned<T>> {
  const { data, response } = await asked;
  const etag = response.headers.get('etag');
  if (!etag) throw new Problem('internal', response.status, `${response.url} has no version.`);
  return { value: data as T, etag };
}

/** The version an update starts from: `PATCH(path, { params: { header: ifMatch(etag) } })`. */
export const ifMatch = (etag: string) => ({ 'If-Match': etag });
