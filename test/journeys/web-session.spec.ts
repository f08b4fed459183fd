import { addMember, foundOrganisation } from '@schakel/organisations';
import { PASSWORD, Schakel } from '../support/schakel.js';

describe('The session of a browser', () => {
  let schakel: Schakel;
  beforeAll(async () => {
    schakel = await Schakel.start();
  });
  afterAll(() => schakel.stop());

  const signIn = (email: string, organisationId?: string) =>
    schakel.anonymous('public', 'post', '/v1/session').send({ email, password: PASSWORD, organisationId });
  const cookieOf = ({ headers }: { headers: Record<string, unknown> }) =>
    String((headers['set-cookie'] as string[] | undefined)?.[0] ?? '');
  const pair = (cookie: string) => cookie.split(';')[0] ?? '';
  const refresh = (cookie: string) =>
    schakel.anonymous('public', 'post', '/v1/session/refresh').set('cookie', pair(cookie));

  it('opens for every kind of organisation at one address, with a token for the API of that kind', async () => {
    for (const kind of ['buyer', 'firm', 'broker'] as const) {
      const person = await schakel.person(kind);
      const { body } = await signIn(person.email).expect(201);
      expect(body.session).toMatchObject({ person: { email: person.email }, organisation: { kind, accent: null } });
      await schakel.as({ ...person, token: body.session.accessToken }, 'get', '/v1/me').expect(200);
    }
  });

  it('keeps the refresh token from every script, from other sites and from other addresses', async () => {
    const { email } = await schakel.person('buyer');
    const answer = await signIn(email).expect(201);
    const cookie = cookieOf(answer);
    expect(cookie).toMatch(/^schakel-session=[\w-]{43}; Max-Age=86400; Path=\/v1\/session; HttpOnly; SameSite=Strict$/);
    expect(JSON.stringify(answer.body)).not.toContain(pair(cookie).split('=')[1]);
  });

  it('refuses who may not come in with the same answer as the API of the kind', async () => {
    const { email } = await schakel.person('firm');
    const answers = await Promise.all([
      signIn('niemand@organisatie.example'),
      schakel.anonymous('public', 'post', '/v1/session').send({ email, password: 'iets anders' }),
      schakel.anonymous('supplier', 'post', '/v1/sessions').send({ email, password: 'iets anders' }),
    ]);
    for (const { status, body, headers } of answers) {
      expect([status, body]).toEqual([401, answers[0]?.body]);
      expect(headers['set-cookie']).toBeUndefined();
    }
  });

  it('goes on with a new token each time, and ends when an old one is used later', async () => {
    const { email } = await schakel.person('buyer');
    const first = cookieOf(await signIn(email));
    const second = cookieOf(await refresh(first).expect(200));
    expect(pair(second)).not.toBe(pair(first));
    schakel.clock.forward(11_000);
    const stolen = await refresh(first).expect(200);
    expect(stolen.body).toEqual({ session: null, choices: [] });
    expect(cookieOf(stolen)).toMatch(/^schakel-session=; .*Expires=Thu, 01 Jan 1970/);
    expect((await refresh(second).expect(200)).body.session).toBeNull();
  });

  it('is nobody’s without a cookie, and no error', async () => {
    const { body } = await schakel.anonymous('public', 'post', '/v1/session/refresh').expect(200);
    expect(body).toEqual({ session: null, choices: [] });
  });

  it('ends at sign-out, at once for the access token too', async () => {
    const person = await schakel.person('buyer');
    const opened = await signIn(person.email);
    const cookie = cookieOf(opened);
    await schakel.anonymous('public', 'delete', '/v1/session').set('cookie', pair(cookie)).expect(204);
    await schakel.as({ ...person, token: opened.body.session.accessToken }, 'get', '/v1/me').expect(401);
    expect((await refresh(cookie)).body.session).toBeNull();
    await schakel.anonymous('public', 'delete', '/v1/session').expect(204);
  });

  it('lets who works for several organisations choose one, and change to another', async () => {
    const person = await schakel.person('buyer');
    const other = await schakel.database.transaction(async (manager) => {
      const organisation = await foundOrganisation(manager, 'firm', 'Werkplaats Twee');
      await addMember(manager, organisation.id, 'editor', { email: person.email, name: '', password: '' });
      return organisation;
    });
    const { body: choice } = await signIn(person.email).expect(201);
    expect(choice.session).toBeNull();
    expect(choice.choices.map(({ id }: { id: string }) => id).sort()).toEqual([person.organisationId, other.id].sort());
    const opened = await signIn(person.email, person.organisationId).expect(201);
    expect(opened.body.session.organisations).toHaveLength(2);
    const change = (organisationId: string) =>
      schakel
        .anonymous('public', 'post', '/v1/session/organisation')
        .set('cookie', pair(cookieOf(opened)))
        .send({ organisationId });
    const changed = await change(other.id).expect(200);
    expect(changed.body.session.organisation).toMatchObject({ id: other.id, kind: 'firm' });
    await schakel.as({ ...person, token: opened.body.session.accessToken }, 'get', '/v1/me').expect(401);
    const stranger = await schakel.person('firm');
    const mine = cookieOf(await signIn(person.email, person.organisationId));
    await schakel
      .anonymous('public', 'post', '/v1/session/organisation')
      .set('cookie', pair(mine))
      .send({ organisationId: stranger.organisationId })
      .expect(404);
  });

  it.each([
    ['another site', { 'sec-fetch-site': 'cross-site' }, 403],
    ['a neighbour under the same domain', { 'sec-fetch-site': 'same-site' }, 403],
    ['another origin, where the browser says nothing else', { origin: 'https://elders.example' }, 403],
    ['a page without an origin', { origin: 'null' }, 403],
    ['our own pages', { 'sec-fetch-site': 'same-origin' }, 200],
    ['a program', {}, 200],
  ])('answers %s with the right status', async (_, headers, status) => {
    await schakel.anonymous('public', 'post', '/v1/session/refresh').set(headers).expect(status);
  });

  it('shows who holds an invitation what it is for, and lets join once', async () => {
    const admin = await schakel.person('broker', { name: 'Bureau Proef' });
    await schakel
      .as(admin, 'post', '/v1/invitations')
      .send({ email: 'nieuw@bureau.example', role: 'reader' })
      .expect(201);
    const [mail] = (await schakel.database.query('select body from mail_outbox where recipient = $1', [
      'nieuw@bureau.example',
    ])) as { body: string }[];
    const token = /#([\w-]{43})/.exec(mail?.body ?? '')?.[1] ?? '';
    const look = () => schakel.anonymous('public', 'post', '/v1/session/invitation').send({ token });
    expect((await look().expect(200)).body).toEqual({
      email: 'nieuw@bureau.example',
      organisation: 'Bureau Proef',
      kind: 'broker',
      hasAccount: false,
    });
    const joined = await schakel
      .anonymous('public', 'post', '/v1/session/join')
      .send({ token, name: 'Nieuw Mens', password: PASSWORD, language: 'en' })
      .expect(201);
    expect(joined.body.session).toMatchObject({
      person: { language: 'en', role: 'reader' },
      organisation: { kind: 'broker' },
    });
    expect((await refresh(cookieOf(joined))).body.session.person.name).toBe('Nieuw Mens');
    await look().expect(404);
  });
});

describe('A web app served over https', () => {
  it('gets a cookie that never travels without encryption', async () => {
    const schakel = await Schakel.start({ webUrl: 'https://schakel.example' });
    try {
      const { email } = await schakel.person('buyer');
      const { headers } = await schakel
        .anonymous('public', 'post', '/v1/session')
        .send({ email, password: PASSWORD })
        .expect(201);
      expect(headers['set-cookie']?.[0]).toMatch(/^__Secure-schakel-session=.*; HttpOnly; Secure; SameSite=Strict$/);
    } finally {
      await schakel.stop();
    }
  });
});
