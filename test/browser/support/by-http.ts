import type { Account, SharedApp } from './shared-app.js';

type Api = 'buyer' | 'supplier' | 'broker';

interface Asked {
  body?: object;
  /** The version that is changed, such as `"1"`. */
  ifMatch?: string;
}

/** What someone does whose pages a test is not about. */
export class ByHttp {
  private constructor(
    private readonly url: string,
    private readonly token: string,
  ) {}

  static async signIn(app: SharedApp, api: Api, { email, password }: Account): Promise<ByHttp> {
    await app.forgetAttempts();
    const url = `${app.url}/${api}/v1`;
    const { accessToken } = await new ByHttp(url, '').ask<{ accessToken: string }>('POST', '/sessions', {
      body: { email, password },
    });
    return new ByHttp(url, accessToken);
  }

  /** @throws Error with what the API said, where it refused */
  async ask<T>(method: string, path: string, { body, ifMatch }: Asked = {}): Promise<T> {
    const response = await fetch(this.url + path, {
      method,
      headers: {
        ...(this.token ? { authorization: `Bearer ${this.token}` } : {}),
        ...(body ? { 'content-type': 'application/json' } : {}),
        ...(ifMatch ? { 'if-match': ifMatch } : {}),
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return (text ? JSON.parse(text) : undefined) as T;
  }
}
