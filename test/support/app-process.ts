import { freePort } from '@schakel/installation';
import { Program, sleep } from '../start/program.js';

/** What one request to a process came to; undefined = the connection broke off. */
export interface Outcome<T> {
  status: number;
  body: T;
  headers: Headers;
}

/** One app of Schakel in a process of its own, on the database of a test, so that it can be killed. */
export class AppProcess {
  private constructor(
    private readonly program: Program,
    readonly url: string,
  ) {}

  /** @param env what it needs besides its port @param port where it comes back, after it was killed */
  static async start(
    app: 'public-api' | 'supplier-api' | 'worker',
    env: Readonly<Record<string, string>>,
    port?: number,
  ): Promise<AppProcess> {
    port ??= await freePort();
    const variable = `${app.replaceAll('-', '_').toUpperCase()}_PORT`;
    const program = Program.run(app, [], {
      env: { LOG_LEVEL: 'error', DATABASE_POOL: '6', DEMO_DATA: 'off', ...env, [variable]: String(port) },
    });
    const process = new AppProcess(program, `http://127.0.0.1:${port}`);
    await process.untilAlive();
    return process;
  }

  get pid(): number {
    return this.program.pid;
  }

  /** Power off: nothing is finished, nothing is tidied up. */
  async kill(): Promise<void> {
    this.program.kill('SIGKILL');
    await this.program.ended;
  }

  async request<T>(
    method: string,
    path: string,
    { token, body, headers = {} }: { token?: string; body?: object; headers?: Record<string, string> } = {},
  ): Promise<Outcome<T> | undefined> {
    try {
      const response = await fetch(`${this.url}${path}`, {
        method,
        headers: {
          ...headers,
          ...(token ? { authorization: `Bearer ${token}` } : {}),
          ...(body ? { 'content-type': 'application/json' } : {}),
        },
        ...(body ? { body: JSON.stringify(body) } : {}),
      });
      const text = await response.text();
      return { status: response.status, body: (text ? JSON.parse(text) : null) as T, headers: response.headers };
    } catch {
      return undefined;
    }
  }

  async signIn(email: string, password: string): Promise<string> {
    const signedIn = await this.request<{ accessToken: string }>('POST', '/v1/sessions', { body: { email, password } });
    if (signedIn?.status !== 201) throw new Error(`Signing in failed: ${signedIn?.status}`);
    return signedIn.body.accessToken;
  }

  private async untilAlive(): Promise<void> {
    const until = Date.now() + 60_000;
    while ((await this.request('GET', '/health/live'))?.status !== 200) {
      if (Date.now() > until) throw new Error(`It does not come up: ${this.program.stdout}`);
      await sleep(50);
    }
  }
}
