import { hashSecret } from '@schakel/platform';
import { PASSWORD, Schakel } from '../support/schakel.js';

describe('Signing in', () => {
  let schakel: Schakel;
  beforeAll(async () => {
    schakel = await Schakel.start();
  });
  afterAll(() => schakel.stop());

  it('gives the same answer for an unknown address, a wrong password and the wrong API', async () => {
    const { email } = await schakel.person('buyer');
    const answers = await Promise.all([
      schakel
        .anonymous('buyer', 'post', '/v1/sessions')
        .send({ email: 'niemand@organisatie.example', password: PASSWORD }),
      schakel.anonymous('buyer', 'post', '/v1/sessions').send({ email, password: `${PASSWORD}!` }),
      schakel.anonymous('supplier', 'post', '/v1/sessions').send({ email, password: PASSWORD }),
    ]);
    for (const { status, body } of answers) {
      expect(status).toBe(401);
      expect(body).toEqual(answers[0]?.body);
    }
  });

  it('refuses a token of another kind of organisation', async () => {
    const firm = await schakel.person('firm');
    await schakel.as({ ...firm, api: 'buyer' }, 'get', '/v1/needs').expect(401);
  });

  it('slows down whoever guesses passwords of one address, whether it exists or not', async () => {
    const attempt = () =>
      schakel.anonymous('buyer', 'post', '/v1/sessions').send({ email: 'gok@organisatie.example', password: 'x' });
    const statuses: number[] = [];
    for (let at = 0; at < 11; at += 1) statuses.push((await attempt()).status);
    expect(statuses.slice(0, 10)).toEqual(Array(10).fill(401));
    const refused = await attempt();
    expect(refused.status).toBe(429);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
  });

  it('rotates refresh tokens, forgives a lost reply for some seconds, and ends the session when one is reused later', async () => {
    const { email } = await schakel.person('buyer');
    const { body: first } = await schakel
      .anonymous('buyer', 'post', '/v1/sessions')
      .send({ email, password: PASSWORD })
      .expect(201);
    const refresh = (refreshToken: string) =>
      schakel.anonymous('buyer', 'post', '/v1/sessions/refresh').send({ refreshToken });
    const { body: second } = await refresh(first.refreshToken).expect(201);
    const { body: again } = await refresh(first.refreshToken).expect(201);
    expect(again.refreshToken).toBe(second.refreshToken);
    schakel.clock.forward(11_000);
    await refresh(first.refreshToken).expect(401);
    await refresh(second.refreshToken).expect(401);
    await schakel.anonymous('buyer', 'get', '/v1/me').set('authorization', `Bearer ${second.accessToken}`).expect(401);
  });

  it('gives one successor to sixteen simultaneous refreshes', async () => {
    const { email } = await schakel.person('buyer');
    const { body: first } = await schakel
      .anonymous('buyer', 'post', '/v1/sessions')
      .send({ email, password: PASSWORD });
    const answers = await Promise.all(
      Array.from({ length: 16 }, () =>
        schakel.anonymous('buyer', 'post', '/v1/sessions/refresh').send({ refreshToken: first.refreshToken }),
      ),
    );
    expect(new Set(answers.map(({ body }) => body.refreshToken)).size).toBe(1);
  });

  it('ends a session at sign-out and lets an access token expire after ten minutes', async () => {
    const buyer = await schakel.person('buyer');
    await schakel.as(buyer, 'get', '/v1/me').expect(200);
    await schakel.as(buyer, 'delete', '/v1/sessions/current').expect(204);
    await schakel.as(buyer, 'get', '/v1/me').expect(401);
    const other = await schakel.person('buyer');
    schakel.clock.forward(10 * 60_000 + 1);
    await schakel.as(other, 'get', '/v1/me').expect(401);
  });

  it('reads the role at every request: who was made reader cannot write any more', async () => {
    const admin = await schakel.person('buyer');
    const editor = await schakel.person('buyer', { organisationId: admin.organisationId, role: 'editor' });
    await schakel.as(editor, 'post', '/v1/needs').send({ title: 'Eerste' }).expect(201);
    await schakel.as(admin, 'patch', `/v1/members/${editor.personId}`).send({ role: 'reader' }).expect(204);
    await schakel.as(editor, 'post', '/v1/needs').send({ title: 'Tweede' }).expect(403);
    await schakel.as(admin, 'delete', `/v1/members/${editor.personId}`).expect(204);
    await schakel.as(editor, 'get', '/v1/me').expect(401);
  });

  it('keeps at least one admin, even when two leave at the same moment', async () => {
    const one = await schakel.person('buyer');
    const other = await schakel.person('buyer', { organisationId: one.organisationId });
    const answers = await Promise.all([
      schakel.as(one, 'delete', `/v1/members/${one.personId}`),
      schakel.as(other, 'delete', `/v1/members/${other.personId}`),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 409]);
  });
});

describe('Invitations', () => {
  let schakel: Schakel;
  beforeAll(async () => {
    schakel = await Schakel.start();
  });
  afterAll(() => schakel.stop());

  /** The token as it stands in the mail. */
  async function mailedToken(recipient: string): Promise<string> {
    const [mail] = (await schakel.database.query(
      'select body from mail_outbox where recipient = $1 order by created_at desc limit 1',
      [recipient],
    )) as { body: string }[];
    return /#([\w-]{43})/.exec(mail?.body ?? '')?.[1] ?? '';
  }

  it('invites by e-mail; the link works once, for sixteen people at once too', async () => {
    const admin = await schakel.person('firm');
    await schakel
      .as(admin, 'post', '/v1/invitations')
      .send({ email: 'Nieuw@Organisatie.example', role: 'editor' })
      .expect(201);
    const token = await mailedToken('nieuw@organisatie.example');
    const accept = () =>
      schakel
        .anonymous('supplier', 'post', '/v1/invitations/accept')
        .send({ token, name: 'Nieuw Mens', password: PASSWORD });
    const answers = await Promise.all(Array.from({ length: 16 }, accept));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 404)).toHaveLength(15);
    await schakel
      .anonymous('supplier', 'post', '/v1/sessions')
      .send({ email: 'nieuw@organisatie.example', password: PASSWORD })
      .expect(201);
  });

  it('stores no token that could be used, only its hash', async () => {
    const admin = await schakel.person('firm');
    await schakel
      .as(admin, 'post', '/v1/invitations')
      .send({ email: 'hash@organisatie.example', role: 'reader' })
      .expect(201);
    const token = await mailedToken('hash@organisatie.example');
    const rows = (await schakel.database.query('select token_hash from invitation where email = $1', [
      'hash@organisatie.example',
    ])) as { token_hash: Buffer }[];
    expect(rows[0]?.token_hash.equals(hashSecret(token))).toBe(true);
  });

  it('explains a password that is too short', async () => {
    const admin = await schakel.person('firm');
    await schakel
      .as(admin, 'post', '/v1/invitations')
      .send({ email: 'kort@organisatie.example', role: 'reader' })
      .expect(201);
    const token = await mailedToken('kort@organisatie.example');
    const { body } = await schakel
      .anonymous('supplier', 'post', '/v1/invitations/accept')
      .send({ token, name: 'Kort', password: 'kort' })
      .expect(400);
    expect(body.errors[0]).toMatchObject({ pointer: '/password' });
  });

  it('lets no reader or editor invite', async () => {
    const admin = await schakel.person('firm');
    const editor = await schakel.person('firm', { organisationId: admin.organisationId, role: 'editor' });
    await schakel
      .as(editor, 'post', '/v1/invitations')
      .send({ email: 'x@organisatie.example', role: 'admin' })
      .expect(403);
  });

  it('resets a forgotten password, answers the same for every address, and ends all sessions', async () => {
    const buyer = await schakel.person('buyer');
    const ask = (email: string) => schakel.anonymous('buyer', 'post', '/v1/password-resets').send({ email });
    const known = await ask(buyer.email).expect(202);
    const unknown = await ask('niemand@organisatie.example').expect(202);
    expect(known.text).toBe(unknown.text);
    const token = await mailedToken(buyer.email);
    schakel.clock.forward(1);
    const next = 'een heel andere lange zin';
    await schakel
      .anonymous('buyer', 'post', '/v1/password-resets/complete')
      .send({ token, password: next })
      .expect(204);
    await schakel
      .anonymous('buyer', 'post', '/v1/password-resets/complete')
      .send({ token, password: next })
      .expect(404);
    await schakel.as(buyer, 'get', '/v1/me').expect(401);
    await schakel
      .anonymous('buyer', 'post', '/v1/sessions')
      .send({ email: buyer.email, password: PASSWORD })
      .expect(401);
    await schakel.anonymous('buyer', 'post', '/v1/sessions').send({ email: buyer.email, password: next }).expect(201);
  });
});
