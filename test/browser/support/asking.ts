import type { Account } from './shared-app.js';

/** Asks an API in someone's name; a version, where one is given, goes along as `If-Match`. @throws where it is refused */
export type Ask = (
  method: string,
  path: string,
  body?: object,
  version?: number,
) => Promise<{ id: string; version: number; declined: object | null }>;

/** Signs someone in at an API, to prepare what a page is to show. */
export async function asking(
  url: string,
  api: 'buyer' | 'supplier' | 'broker',
  { email, password }: Pick<Account, 'email' | 'password'>,
): Promise<Ask> {
  const send = async (method: string, path: string, body?: object, headers: Record<string, string> = {}) => {
    const json = body && { body: JSON.stringify(body) };
    const type = body && { 'content-type': 'application/json' };
    const response = await fetch(`${url}/${api}/v1${path}`, { method, headers: { ...type, ...headers }, ...json });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return (text ? JSON.parse(text) : {}) as Awaited<ReturnType<Ask>> & { accessToken: string };
  };
  const { accessToken } = await send('POST', '/sessions', { email, password });
  return (method, path, body, version) =>
    send(method, path, body, {
      authorization: `Bearer ${accessToken}`,
      ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
    });
}
