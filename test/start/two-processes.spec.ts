import { freePort } from '@schakel/installation';
import { PASSWORD, type Person, Schakel } from '../support/schakel.js';
import { Program, sleep } from './program.js';

jest.setTimeout(120_000);

interface Listed {
  score: number;
  firm: { id: string; name: string };
}

/** A buyer API in a process of its own, with the thread that matches. */
class Process {
  private token = '';

  private constructor(
    readonly program: Program,
    private readonly url: string,
  ) {}

  static async start(databaseUrl: string): Promise<Process> {
    const port = await freePort();
    const env = { DATABASE_URL: databaseUrl, BUYER_API_PORT: String(port), DATABASE_POOL: '3' };
    return new Process(Program.run('buyer-api', [], { env }), `http://127.0.0.1:${port}`);
  }

  async call<T>(method: string, path: string, body?: object): Promise<{ status: number; body: T }> {
    const headers = {
      ...(body ? { 'content-type': 'application/json' } : {}),
      ...(this.token ? { authorization: `Bearer ${this.token}` } : {}),
    };
    const response = await fetch(`${this.url}${path}`, { method, headers, body: body ? JSON.stringify(body) : null });
    return { status: response.status, body: (await response.json()) as T };
  }

  /** Waits until it is ready, and signs in. @returns what it says of its match index */
  async ready(email: string): Promise<Record<string, number>> {
    for (;;) {
      const health = await this.call<{ parts: { matchIndex: Record<string, number> } }>('GET', '/health/ready').catch(
        () => undefined,
      );
      if (health?.status === 200) {
        const { body } = await this.call<{ accessToken: string }>('POST', '/v1/sessions', {
          email,
          password: PASSWORD,
        });
        this.token = body.accessToken;
        return health.body.parts.matchIndex;
      }
      await sleep(50);
    }
  }

  async matches(needId: string): Promise<Listed[]> {
    const { status, body } = await this.call<{ items: Listed[] }>('GET', `/v1/needs/${needId}/matches?limit=100`);
    if (status !== 200) throw new Error(`Matches were answered with ${status}.`);
    return body.items.map(({ score, firm: { id, name } }) => ({ score, firm: { id, name } }));
  }
}

describe('Two processes on the same database', () => {
  let schakel: Schakel;
  let firm: Person;
  let version = 1;
  let processes: [Process, Process];
  let needId: string;
  let report: Record<string, number> | undefined;
  beforeAll(async () => {
    schakel = await Schakel.start();
    for (let number = 1; number <= 5; number += 1) await published(`Firma ${number}`, 'Onderhoud van groen');
    firm = await published('Poetsbrigade', 'Inpakken van pakketten');
    const buyer = await schakel.person('buyer');
    processes = [await Process.start(schakel.databaseUrl), await Process.start(schakel.databaseUrl)];
    [report] = await Promise.all(processes.map((each) => each.ready(buyer.email)));
    const { body } = await processes[0].call<{ id: string }>('POST', '/v1/needs', {
      title: 'Schoonmaak van drie wijkcentra',
      description: 'Dagelijkse schoonmaak van drie wijkcentra in Amsterdam.',
      cpv: ['90911000'],
      nuts: ['NL32B'],
    });
    needId = body.id;
  });
  afterAll(async () => {
    for (const { program } of processes) program.kill('SIGTERM');
    await Promise.all(processes.map(({ program }) => program.ended));
    await schakel.stop();
  });

  async function published(name: string, title: string): Promise<Person> {
    const person = await schakel.person('firm', { name });
    version = 1;
    await change(person, 'patch', '', { mission: 'Wij geven werk aan wie elders niet aan de slag komt.' });
    await change(person, 'post', '/capabilities', { title, description: title });
    await change(person, 'post', '/publish', {});
    return person;
  }
  const change = (person: Person, method: 'post' | 'patch', path: string, body: object) =>
    schakel
      .as(person, method, `/v1/firm${path}`)
      .set('if-match', `"${version++}"`)
      .send(body)
      .expect(({ status }) => expect(status).toBeLessThan(300));
  const lists = () => Promise.all(processes.map((each) => each.matches(needId)));

  it('are ready once everyone is loaded, and say what that took', async () => {
    expect(report).toMatchObject({ firms: 6, indexMegabytes: expect.any(Number), loadedInMs: expect.any(Number) });
    for (const { program } of processes) expect(await program.prints(/"msg":"Loaded"/)).toMatch(/"firms":6/);
  });

  it('rank alike: the same firms, scores and order', async () => {
    const [one, other] = await lists();
    expect(one).toHaveLength(6);
    expect(other).toEqual(one);
  });

  it('both show a change of a firm within a second, and still rank alike', async () => {
    const before = (await processes[0].matches(needId)).find(({ firm: { id } }) => id === firm.organisationId);
    await change(firm, 'post', '/capabilities', { title: 'Schoonmaak van wijkcentra', cpv: ['90911000'] });
    const began = Date.now();
    const [one, other] = await lists();
    expect(Date.now() - began).toBeLessThan(1_000);
    expect(one?.[0]?.firm.name).toBe('Poetsbrigade');
    expect(one?.[0]?.score).toBeGreaterThan((before?.score ?? 1) + 0.2);
    expect(other).toEqual(one);
  });

  it('both forget a firm that takes its profile back, within a second', async () => {
    await change(firm, 'post', '/unpublish', {});
    const [one, other] = await lists();
    expect(one?.map(({ firm: { name } }) => name)).not.toContain('Poetsbrigade');
    expect(other).toEqual(one);
  });

  it('both know of a change though nobody asks', async () => {
    await change(firm, 'post', '/publish', {});
    const began = Date.now();
    const known = async (each: Process) => {
      const { body } = await each.call<{ parts: { matchIndex: { firms: number } } }>('GET', '/health/ready');
      return body.parts.matchIndex.firms;
    };
    while (!(await Promise.all(processes.map(known))).every((firms) => firms === 6)) await sleep(20);
    // once a second they look; the rest is for a machine that is busy
    expect(Date.now() - began).toBeLessThan(5_000);
  });
});
