import { newSecret } from '@schakel/platform';
import { PASSWORD, type Person, Schakel } from '../support/schakel.js';

const NEXT = 'een heel andere lange zin';
const MINUTE = 60_000;
const DAY = 86_400_000;

/** An answer without what differs from one to the next. */
const same = ({ status, text }: { status: number; text: string }) => ({ status, text });

describe('An account', () => {
  let schakel: Schakel;
  beforeAll(async () => {
    schakel = await Schakel.start();
  });
  /** Another day: what slowed people down is over, and what the test before signed in has expired. */
  beforeEach(() => schakel.clock.forward(DAY));
  afterAll(() => schakel.stop());

  const signIn = (email: string, password = PASSWORD, more: object = {}) =>
    schakel.anonymous('buyer', 'post', '/v1/sessions').send({ email, password, ...more });
  const bearer = (token: string) => ({ api: 'buyer' as const, email: '', token, organisationId: '', personId: '' });

  /** The tokens that were mailed to someone, oldest first. */
  async function mailed(recipient: string): Promise<string[]> {
    const mails = (await schakel.database.query(
      'select body from mail_outbox where recipient = $1 order by created_at',
      [recipient],
    )) as { body: string }[];
    return mails.flatMap(({ body }) => /#([\w-]{43})/.exec(body)?.[1] ?? []);
  }

  async function invited(admin: Person, email: string, role = 'editor'): Promise<string> {
    await schakel.as(admin, 'post', '/v1/invitations').send({ email, role }).expect(201);
    return (await mailed(email)).at(-1) ?? '';
  }
  const accept = (token: string, password = PASSWORD) =>
    schakel.anonymous('buyer', 'post', '/v1/invitations/accept').send({ token, name: 'Sanne de Boer', password });
  const resetFor = (email: string) => schakel.anonymous('buyer', 'post', '/v1/password-resets').send({ email });
  const complete = (token: string, password = NEXT) =>
    schakel.anonymous('buyer', 'post', '/v1/password-resets/complete').send({ token, password });

  it('is not betrayed at any door: known and unknown addresses get the same answer', async () => {
    const buyer = await schakel.person('buyer');
    const broker = await schakel.person('broker');
    const unknown = 'niemand@organisatie.example';
    const invite = (email: string) => schakel.as(buyer, 'post', '/v1/invitations').send({ email, role: 'reader' });
    const found = (adminEmail: string) =>
      schakel.as(broker, 'post', '/v1/organisations').send({ kind: 'buyer', name: 'Gemeente Nieuw', adminEmail });
    expect(same(await signIn(buyer.email, 'verkeerd'))).toEqual(same(await signIn(unknown, 'verkeerd')));
    expect(same(await signIn(broker.email))).toEqual(same(await signIn(unknown)));
    const elsewhere = { organisationId: broker.organisationId };
    expect(same(await signIn(buyer.email, PASSWORD, elsewhere))).toEqual(same(await signIn(unknown)));
    expect(same(await resetFor(buyer.email))).toEqual(same(await resetFor(unknown)));
    const [known, other] = [await invite(buyer.email), await invite(unknown)];
    expect([known.status, Object.keys(known.body), known.body.status]).toEqual([
      other.status,
      Object.keys(other.body),
      other.body.status,
    ]);
    const [one, two] = [await found(buyer.email), await found('nieuw@organisatie.example')];
    expect([one.status, Object.keys(one.body)]).toEqual([two.status, Object.keys(two.body)]);
    const refresh = (refreshToken: string) =>
      schakel.anonymous('buyer', 'post', '/v1/sessions/refresh').send({ refreshToken });
    const session = await schakel
      .anonymous('broker', 'post', '/v1/sessions')
      .send({ email: broker.email, password: PASSWORD });
    expect(same(await refresh(session.body.refreshToken))).toEqual(same(await refresh(newSecret())));
  });

  it('is slowed down the same at every door, known or not, and let in after the time that was said', async () => {
    const { email } = await schakel.person('buyer');
    const unknown = 'niemand@organisatie.example';
    for (const address of [email, unknown]) for (let at = 0; at < 3; at += 1) await resetFor(address).expect(202);
    expect(same(await resetFor(email))).toEqual(same(await resetFor(unknown)));
    for (let at = 0; at < 9; at += 1) await signIn(email, 'verkeerd').expect(401);
    const refused = await signIn(email, 'verkeerd');
    expect(refused.status).toBe(429);
    schakel.clock.forward(Number(refused.headers['retry-after']) * 1_000);
    await signIn(email).expect(201);
  });

  it('cannot be locked out by someone who keeps guessing', async () => {
    const { email } = await schakel.person('buyer');
    for (let at = 0; at < 12; at += 1) await signIn(email, 'verkeerd');
    for (let second = 0; second < 59; second += 1) {
      schakel.clock.forward(1_000);
      await signIn(email, 'verkeerd').expect(429);
    }
    schakel.clock.forward(1_000);
    await signIn(email).expect(201);
  });

  it('joins a second organisation with its present password, and chooses for which it acts', async () => {
    const [admin, other] = [await schakel.person('buyer'), await schakel.person('buyer', { name: 'Gemeente Twee' })];
    const token = await invited(other, admin.email, 'reader');
    const wrong = await accept(token, NEXT).expect(401);
    expect(wrong.body.detail).toContain('present password');
    const { body } = await accept(token).expect(201);
    const me = await schakel.as(bearer(body.accessToken), 'get', '/v1/me').expect(200);
    expect(me.body).toMatchObject({
      personId: admin.personId,
      role: 'reader',
      organisation: { name: 'Gemeente Twee' },
    });
    await signIn(admin.email, NEXT).expect(401);
    for (const { organisationId } of [admin, other]) {
      const session = await signIn(admin.email, PASSWORD, { organisationId }).expect(201);
      const mine = await schakel.as(bearer(session.body.accessToken), 'get', '/v1/me').expect(200);
      expect(mine.body.organisation.id).toBe(organisationId);
    }
    const first = await signIn(admin.email).expect(201);
    const mine = await schakel.as(bearer(first.body.accessToken), 'get', '/v1/me').expect(200);
    expect(mine.body.organisation.id).toBe(admin.organisationId);
  });

  it('keeps its name and its role when it is invited again where it already is', async () => {
    const admin = await schakel.person('buyer');
    const before = await schakel.as(admin, 'get', '/v1/me').expect(200);
    const { body } = await accept(await invited(admin, admin.email, 'reader')).expect(201);
    const me = await schakel.as(bearer(body.accessToken), 'get', '/v1/me').expect(200);
    expect(me.body).toEqual(before.body);
    expect(me.body.role).toBe('admin');
  });

  it('comes from an invitation that is open: not withdrawn, not a week old, not used', async () => {
    const admin = await schakel.person('buyer');
    const tokens = [];
    for (const at of [0, 1, 2]) tokens.push(await invited(admin, `mens${at}@elders.example`));
    const [used = '', withdrawn = '', expired = ''] = tokens;
    await accept(used, 'te kort').expect(400);
    await accept(used).expect(201);
    const list = async () => {
      const session = await signIn(admin.email).expect(201);
      const { body } = await schakel.as(bearer(session.body.accessToken), 'get', '/v1/invitations').expect(200);
      return body.items as { id: string; email: string; status: string }[];
    };
    const id = (await list()).find(({ email }) => email === 'mens1@elders.example')?.id;
    await schakel.as(admin, 'delete', `/v1/invitations/${id}`).expect(204);
    await schakel.as(admin, 'delete', `/v1/invitations/${id}`).expect(404);
    schakel.clock.forward(7 * DAY);
    const answers = [await accept(used), await accept(withdrawn), await accept(expired), await accept(newSecret())];
    for (const answer of answers) expect(same(answer)).toEqual({ status: 404, text: answers[0]?.text });
    expect((await list()).map(({ email, status }) => `${email} ${status}`).sort()).toEqual([
      'mens0@elders.example accepted',
      'mens1@elders.example withdrawn',
      'mens2@elders.example expired',
    ]);
  });

  it('is invited by its own organisation alone', async () => {
    const [admin, other] = [await schakel.person('buyer'), await schakel.person('buyer')];
    await invited(admin, 'ander@elders.example');
    const { body } = await schakel.as(admin, 'get', '/v1/invitations').expect(200);
    await schakel.as(other, 'delete', `/v1/invitations/${body.items[0].id}`).expect(404);
    expect((await schakel.as(other, 'get', '/v1/invitations').expect(200)).body.items).toEqual([]);
    await schakel.as(other, 'patch', `/v1/members/${admin.personId}`).send({ role: 'reader' }).expect(404);
    await schakel.as(other, 'delete', `/v1/members/${admin.personId}`).expect(404);
  });

  it('of a member who is removed can do nothing at once, and what it had does not come back with it', async () => {
    const admin = await schakel.person('buyer');
    const member = await schakel.person('buyer', { organisationId: admin.organisationId, role: 'editor' });
    const { body: session } = await signIn(member.email).expect(201);
    await schakel.as(admin, 'delete', `/v1/members/${member.personId}`).expect(204);
    const refresh = () =>
      schakel.anonymous('buyer', 'post', '/v1/sessions/refresh').send({ refreshToken: session.refreshToken });
    await schakel.as(member, 'get', '/v1/me').expect(401);
    await refresh().expect(401);
    expect(same(await signIn(member.email))).toEqual(same(await signIn('niemand@organisatie.example')));
    await accept(await invited(admin, member.email)).expect(201);
    await schakel.as(member, 'get', '/v1/me').expect(401);
    await refresh().expect(401);
    await signIn(member.email).expect(201);
  });

  it('shows its sessions, which of them is this one, and ends them one by one', async () => {
    const buyer = await schakel.person('buyer');
    const started = schakel.clock.now().getTime();
    schakel.clock.forward(1_000);
    const { body: other } = await signIn(buyer.email).expect(201);
    const list = async (person = buyer) => (await schakel.as(person, 'get', '/v1/sessions').expect(200)).body.items;
    const sessions = await list();
    expect(
      sessions.map(({ current, createdAt }: { current: boolean; createdAt: string }) => [current, createdAt]),
    ).toEqual([
      [false, new Date(started + 1_000).toISOString()],
      [true, new Date(started).toISOString()],
    ]);
    const stranger = await schakel.person('buyer');
    await schakel.as(stranger, 'delete', `/v1/sessions/${sessions[0].id}`).expect(404);
    await schakel.as(buyer, 'delete', `/v1/sessions/${sessions[0].id}`).expect(204);
    await schakel.as(bearer(other.accessToken), 'get', '/v1/me').expect(401);
    await schakel
      .anonymous('buyer', 'post', '/v1/sessions/refresh')
      .send({ refreshToken: other.refreshToken })
      .expect(401);
    expect(await list()).toHaveLength(1);
  });

  it('ends a session after a day without use, and after two weeks in any case', async () => {
    const { email } = await schakel.person('buyer');
    let { body } = await signIn(email).expect(201);
    const refresh = () =>
      schakel.anonymous('buyer', 'post', '/v1/sessions/refresh').send({ refreshToken: body.refreshToken });
    for (let half = 0; half < 27; half += 1) {
      schakel.clock.forward(DAY / 2);
      ({ body } = await refresh().expect(201));
    }
    schakel.clock.forward(DAY / 2);
    await refresh().expect(401);
    ({ body } = await signIn(email).expect(201));
    schakel.clock.forward(DAY);
    await refresh().expect(401);
  });

  it('changes its password knowing the present one, which ends all its other sessions', async () => {
    const buyer = await schakel.person('buyer');
    const { body: other } = await signIn(buyer.email).expect(201);
    const change = (present: string, next: string) =>
      schakel.as(buyer, 'put', '/v1/me/password').send({ present, next });
    const wrong = await change('verkeerd', NEXT).expect(403);
    expect(wrong.body.errors[0].pointer).toBe('/present');
    const weak = await change(PASSWORD, 'kort').expect(400);
    expect(weak.body.errors[0].pointer).toBe('/next');
    schakel.clock.forward(1);
    await change(PASSWORD, NEXT).expect(204);
    await schakel.as(buyer, 'get', '/v1/me').expect(200);
    await schakel.as(bearer(other.accessToken), 'get', '/v1/me').expect(401);
    expect((await schakel.as(buyer, 'get', '/v1/sessions').expect(200)).body.items).toHaveLength(1);
    await signIn(buyer.email).expect(401);
    await signIn(buyer.email, NEXT).expect(201);
  });

  it('chooses a new password with the link of a mail: once, within half an hour, and no link of before works on', async () => {
    const { email } = await schakel.person('buyer');
    await resetFor(email).expect(202);
    await resetFor(email.toUpperCase()).expect(202);
    const [first = '', second = ''] = await mailed(email);
    await complete(second, 'kort').expect(400);
    await complete(second).expect(204);
    for (const token of [second, first, newSecret()]) await complete(token, 'nog een andere lange zin').expect(404);
    await signIn(email, NEXT).expect(201);
    await resetFor(email).expect(202);
    const token = (await mailed(email)).at(-1) ?? '';
    schakel.clock.forward(30 * MINUTE);
    await complete(token).expect(404);
  });

  it('that changes its password makes the links of before worthless', async () => {
    const buyer = await schakel.person('buyer');
    await resetFor(buyer.email).expect(202);
    const [token = ''] = await mailed(buyer.email);
    await schakel.as(buyer, 'put', '/v1/me/password').send({ present: PASSWORD, next: NEXT }).expect(204);
    await complete(token, 'nog een andere lange zin').expect(404);
  });

  it('can still sign in while someone tries made-up links', async () => {
    const { email } = await schakel.person('buyer');
    const tries = Promise.all(Array.from({ length: 40 }, () => complete(newSecret())));
    const answer = await signIn(email);
    expect((await tries).map(({ status }) => status)).toEqual(Array(40).fill(404));
    expect(answer.status).toBe(201);
  });

  it('gets no mail with a header of someone else’s making', async () => {
    const broker = await schakel.person('broker');
    await schakel
      .as(broker, 'post', '/v1/organisations')
      .send({ kind: 'buyer', name: 'Gemeente\r\nBcc: iedereen@elders.example', adminEmail: 'kop@elders.example' })
      .expect(201);
    const [mail] = await schakel.database.query(
      `select subject from mail_outbox where recipient = 'kop@elders.example'`,
    );
    expect(mail.subject).toBe('Uitnodiging voor Gemeente Bcc: iedereen@elders.example');
    for (const email of ['a@b.example\r\nBcc: c@d.example', 'a@b.example, c@d.example', 'A <a@b.example>'])
      await schakel.as(broker, 'post', '/v1/invitations').send({ email, role: 'reader' }).expect(400);
  });

  it('may do what its role allows: read, change, manage members', async () => {
    const admin = await schakel.person('buyer');
    const { organisationId } = admin;
    const people = {
      reader: await schakel.person('buyer', { organisationId, role: 'reader' }),
      editor: await schakel.person('buyer', { organisationId, role: 'editor' }),
      admin,
    };
    const { body: need } = await schakel.as(admin, 'post', '/v1/needs').send({ title: 'Een behoefte' }).expect(201);
    const table: ['get' | 'post' | 'patch' | 'put' | 'delete', string, object | undefined, keyof typeof people][] = [
      ['get', '/v1/me', undefined, 'reader'],
      ['get', '/v1/members', undefined, 'reader'],
      ['get', '/v1/sessions', undefined, 'reader'],
      ['get', '/v1/needs', undefined, 'reader'],
      ['get', `/v1/needs/${need.id}/matches`, undefined, 'reader'],
      ['patch', '/v1/me', { name: 'Een naam' }, 'reader'],
      ['put', '/v1/me/password', { present: 'verkeerd', next: 'kort' }, 'reader'],
      ['post', '/v1/needs', { title: 'Een behoefte' }, 'editor'],
      ['post', '/v1/consultations', { title: 'Een consultatie' }, 'editor'],
      ['patch', `/v1/needs/${need.id}`, { title: 'Een andere' }, 'editor'],
      ['post', `/v1/needs/${need.id}/publish`, {}, 'editor'],
      ['delete', `/v1/needs/${need.id}`, undefined, 'editor'],
      ['get', '/v1/invitations', undefined, 'admin'],
      ['post', '/v1/invitations', { email: 'x@elders.example', role: 'reader' }, 'admin'],
      ['patch', `/v1/members/${newSecret().length}`, { role: 'reader' }, 'admin'],
      ['delete', `/v1/members/${admin.personId.replace(/^./, 'f')}`, undefined, 'admin'],
    ];
    const roles = ['reader', 'editor', 'admin'] as const;
    for (const [method, path, body, needed] of table) {
      for (const role of roles) {
        const { status, body: answer } = await schakel.as(people[role], method, path).send(body);
        const may = roles.indexOf(role) >= roles.indexOf(needed);
        const refused = status === 403 && /Your role is/.test(answer.detail);
        expect([method, path, role, !refused]).toEqual([method, path, role, may]);
      }
    }
  });
});
