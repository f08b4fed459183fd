import { Schakel } from '../support/schakel.js';
import { schakel as command } from './command.js';

const PERSON = ['--name', 'Ada Voorbeeld', '--kind', 'buyer', '--organisation', 'Gemeente Proef'];

describe('schakel create-user', () => {
  let schakel: Schakel;
  let env: Record<string, string>;
  beforeAll(async () => {
    schakel = await Schakel.start();
    env = { DATABASE_URL: schakel.databaseUrl };
  });
  afterAll(() => schakel.stop());

  const create = (args: string[], stdin?: string) => command(['create-user', ...args], { env, stdin });
  const signIn = (email: string, password: string) =>
    schakel.anonymous('buyer', 'post', '/v1/sessions').send({ email, password });

  it('makes a person with a password that is shown once, and that works', async () => {
    const { code, stdout, stderr } = await create(['--email', 'Ada@Proef.example', ...PERSON]);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^ada@proef\.example is admin of Gemeente Proef\.\nPassword: \S{20,}\n$/);
    const password = /Password: (\S+)/.exec(stdout)?.[1] ?? '';
    const { body } = await signIn('ada@proef.example', password).expect(201);
    const me = await schakel
      .anonymous('buyer', 'get', '/v1/me')
      .set('authorization', `Bearer ${body.accessToken}`)
      .expect(200);
    expect(JSON.stringify(me.body)).toContain('Gemeente Proef');
  });

  it('leaves name and password of a person who was there, and shows no password', async () => {
    const { code, stdout } = await create(['--email', 'ada@proef.example', '--role', 'reader', ...PERSON]);
    expect(code).toBe(0);
    expect(stdout).toContain('had an account already');
    expect(stdout).not.toContain('Password:');
    const rows = (await schakel.database.query('select count(*)::int as count from organisation where name = $1', [
      'Gemeente Proef',
    ])) as { count: number }[];
    expect(rows[0]?.count).toBe(1);
  });

  it('takes a password from standard input and prints it nowhere', async () => {
    const password = 'vier paarden op een rij';
    const { code, stdout, stderr } = await create(
      ['--email', 'bea@proef.example', '--password-stdin', ...PERSON],
      `${password}\n`,
    );
    expect([code, `${stdout}${stderr}`.includes('paarden')]).toEqual([0, false]);
    await signIn('bea@proef.example', password).expect(201);
  });

  it.each([
    ['a password that is too short', 'kort\n', 'kort@proef.example', /at least 15 characters/],
    ['a password that is easy to guess', 'aaaaaaaaaaaaaaaaaaaa\n', 'aaa@proef.example', /harder to guess/],
    ['no password', '', 'leeg@proef.example', /No password came in/],
    ['no address', 'vier paarden op een rij\n', 'geen adres', /must be an e-mail address/],
  ])('refuses %s, and makes nobody', async (_, stdin, email, reason) => {
    const { code, stdout, stderr } = await create(['--email', email, '--password-stdin', ...PERSON], stdin);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(reason);
    expect(stderr).toMatch(/^schakel: [^\n]+\n$/);
    expect(await schakel.database.query('select 1 from person where email = $1', [email])).toEqual([]);
  });
});
