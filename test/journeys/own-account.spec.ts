import { ForgetExpired } from '@schakel/organisations';
import { newNeed } from '../support/market.js';
import { PASSWORD, type Person, Schakel } from '../support/schakel.js';

const DAY = 86_400_000;
const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';

describe('My own account', () => {
  let schakel: Schakel;
  beforeAll(async () => {
    schakel = await Schakel.start();
  });
  beforeEach(() => schakel.clock.forward(DAY));
  afterAll(() => schakel.stop());

  const signIn = async (person: Person, more: object = {}) => {
    const { body } = await schakel
      .anonymous(person.api, 'post', '/v1/sessions')
      .set('user-agent', FIREFOX)
      .send({ email: person.email, password: PASSWORD, ...more })
      .expect(201);
    return { ...person, token: body.accessToken as string, refreshToken: body.refreshToken as string };
  };
  const me = async (person: Person) => (await schakel.as(person, 'get', '/v1/me').expect(200)).body;

  it.each(['buyer', 'firm', 'broker'] as const)(
    'of a %s has a name, a telephone number and a language, of which I change what I like',
    async (kind) => {
      const person = await schakel.person(kind);
      expect(await me(person)).toMatchObject({ phone: null, language: 'nl' });
      const change = (body: object) => schakel.as(person, 'patch', '/v1/me').send(body);
      await change({ phone: '+31 (0)20 555 01 00' }).expect(200);
      await change({ name: 'Sanne de Boer', language: 'en' }).expect(200);
      expect(await me(person)).toMatchObject({
        name: 'Sanne de Boer',
        phone: '+31 (0)20 555 01 00',
        language: 'en',
      });
      const { body: members } = await schakel.as(person, 'get', '/v1/members').expect(200);
      expect(members.items).toEqual([expect.objectContaining({ phone: '+31 (0)20 555 01 00' })]);
      await change({ phone: null }).expect(200);
      expect((await me(person)).phone).toBeNull();
      const wrong = await change({ phone: 'bel maar', name: null, language: 'de' }).expect(400);
      expect(wrong.body.errors.map(({ pointer, code }: Record<string, string>) => `${pointer} ${code}`)).toEqual(
        expect.arrayContaining(['/phone phone', '/name length', '/language isIn']),
      );
    },
  );

  it('shows my sessions with device and last use, and ends all others at once', async () => {
    const person = await schakel.person('buyer');
    const other = await signIn(person);
    schakel.clock.forward(60_000);
    const { body: renewed } = await schakel
      .anonymous('buyer', 'post', '/v1/sessions/refresh')
      .send({ refreshToken: other.refreshToken })
      .expect(201);
    const list = async (of: Person) => (await schakel.as(of, 'get', '/v1/sessions').expect(200)).body.items;
    const sessions = await list(person);
    expect(sessions).toHaveLength(2);
    const [seen] = sessions.filter((session: { current: boolean }) => !session.current);
    expect(seen).toMatchObject({
      device: 'Firefox, Linux',
      organisation: expect.stringContaining('Organisatie'),
      usedAt: schakel.clock.now().toISOString(),
    });
    expect(new Date(seen.createdAt).getTime()).toBe(schakel.clock.now().getTime() - 60_000);
    await schakel.as(person, 'delete', '/v1/sessions/others').expect(204);
    await schakel.as({ ...other, token: renewed.accessToken }, 'get', '/v1/me').expect(401);
    expect(await list(person)).toEqual([expect.objectContaining({ current: true })]);
    await schakel.as(person, 'delete', '/v1/sessions/others').expect(204);
  });

  it('no longer shows a session that nobody renewed for a day', async () => {
    const person = await schakel.person('buyer');
    schakel.clock.forward(DAY);
    const again = await signIn(person);
    const { body } = await schakel.as(again, 'get', '/v1/sessions').expect(200);
    expect(body.items).toHaveLength(1);
  });

  it('leaves nothing behind a month after a session had to end, and everything of one that lives', async () => {
    const person = await schakel.person('buyer');
    const count = async () => {
      const [row] = await schakel.database.query(`select count(*)::int as sessions from session where person_id = $1`, [
        person.personId,
      ]);
      return row.sessions as number;
    };
    const forget = () => schakel.get(ForgetExpired).execute();
    schakel.clock.forward(43 * DAY);
    await signIn(person);
    await forget();
    expect(await count()).toBe(2);
    schakel.clock.forward(2 * DAY);
    await forget();
    expect(await count()).toBe(1);
  });

  it('switches between my organisations: one session goes, another comes, and neither acts for both', async () => {
    const person = await schakel.person('buyer', { name: 'Gemeente Een' });
    const other = await schakel.person('buyer', { name: 'Gemeente Twee' });
    const firm = await schakel.person('firm', { name: 'Firma Drie' });
    for (const organisation of [other.organisationId, firm.organisationId])
      await schakel.database.query(`insert into member (organisation_id, person_id, role) values ($1, $2, 'reader')`, [
        organisation,
        person.personId,
      ]);
    const first = await signIn(person, { organisationId: person.organisationId });
    const mine = await me(first);
    expect(mine.organisation).toMatchObject({ name: 'Gemeente Een', accent: null });
    expect(mine.organisations).toEqual([
      { id: firm.organisationId, kind: 'firm', name: 'Firma Drie', role: 'reader' },
      { id: person.organisationId, kind: 'buyer', name: 'Gemeente Een', role: 'admin' },
      { id: other.organisationId, kind: 'buyer', name: 'Gemeente Twee', role: 'reader' },
    ]);
    const change = (of: Person, organisationId: string) =>
      schakel.as(of, 'post', '/v1/sessions/switch').send({ organisationId });
    const { body: tokens } = await change(first, other.organisationId).expect(201);
    const second = { ...first, token: tokens.accessToken as string };
    expect(await me(second)).toMatchObject({ role: 'reader', organisation: { name: 'Gemeente Twee' } });
    await schakel.as(second, 'post', '/v1/needs').send({ title: 'Mag niet' }).expect(403);
    await schakel.as(first, 'get', '/v1/me').expect(401);
    const { body: sessions } = await schakel.as(second, 'get', '/v1/sessions').expect(200);
    expect(sessions.items.find((session: { current: boolean }) => session.current)).toMatchObject({
      device: 'Firefox, Linux',
      expiresAt: new Date(schakel.clock.now().getTime() + 14 * DAY).toISOString(),
    });

    const stranger = await schakel.person('buyer');
    for (const id of [firm.organisationId, stranger.organisationId]) await change(second, id).expect(404);
    await schakel.as(second, 'get', '/v1/me').expect(200);
  });

  it('does not live longer by switching', async () => {
    const person = await schakel.person('buyer');
    const session = await signIn(person);
    schakel.clock.forward(60_000);
    const { body } = await schakel
      .as(session, 'post', '/v1/sessions/switch')
      .send({ organisationId: person.organisationId })
      .expect(201);
    const list = await schakel.as({ ...person, token: body.accessToken }, 'get', '/v1/sessions').expect(200);
    const current = list.body.items.find((each: { current: boolean }) => each.current);
    expect(new Date(current.expiresAt).getTime()).toBe(schakel.clock.now().getTime() - 60_000 + 14 * DAY);
  });
});

describe('The look of my organisation', () => {
  let schakel: Schakel;
  beforeAll(async () => {
    schakel = await Schakel.start();
  });
  afterAll(() => schakel.stop());

  it('has a colour dark enough to read white on, which an admin chooses', async () => {
    const admin = await schakel.person('buyer');
    const editor = await schakel.person('buyer', { organisationId: admin.organisationId, role: 'editor' });
    const change = (person: Person, accent: unknown, tag = '"1"') =>
      schakel.as(person, 'patch', '/v1/organisation').set('if-match', tag).send({ accent });
    const { body: light } = await change(admin, '#ffcc00').expect(400);
    expect(light.errors).toEqual([
      expect.objectContaining({ pointer: '/accent', code: 'contrast', params: { min: 4.5, given: 1.51 } }),
    ]);
    const { body: name } = await change(admin, 'blauw').expect(400);
    expect(name.errors[0]).toMatchObject({ pointer: '/accent', code: 'colour' });
    await change(editor, '#1f5f8b').expect(403);
    const changed = await change(admin, '#1f5f8b').expect(200);
    expect(changed.headers['etag']).toBe('"2"');
    await change(admin, '#000000').expect(412);
    const { body: seen } = await schakel.as(editor, 'get', '/v1/organisation').expect(200);
    expect(seen).toEqual({
      id: admin.organisationId,
      kind: 'buyer',
      name: expect.any(String),
      accent: '#1f5f8b',
      logo: null,
      version: 2,
    });
    expect((await schakel.as(editor, 'get', '/v1/me').expect(200)).body.organisation).toEqual(seen);
    const other = await schakel.person('buyer');
    expect((await schakel.as(other, 'get', '/v1/organisation').expect(200)).body.accent).toBeNull();
    await change(admin, null, '"2"').expect(200);
    expect((await schakel.as(admin, 'get', '/v1/organisation').expect(200)).body.accent).toBeNull();
  });

  it('has a logo that is a picture, which its public page shows too', async () => {
    const admin = await schakel.person('buyer');
    const change = (logo: unknown, tag = '"1"') =>
      schakel.as(admin, 'patch', '/v1/organisation').set('if-match', tag).send({ logo });
    const picture = (hex: string) => `data:image/png;base64,${Buffer.from(hex, 'hex').toString('base64')}`;
    const dot =
      '89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c49444154789c636060606000000005000187a1604f0000000049454e44ae426082';
    for (const logo of [
      picture('ffd8ffe000104a464946'),
      picture(dot).replace('png', 'svg+xml'),
      `${picture(dot)}"`,
      'https://veldmeer.example/logo.png',
    ]) {
      const { body } = await change(logo).expect(400);
      expect(body.errors).toEqual([expect.objectContaining({ pointer: '/logo', code: 'fileContent' })]);
    }
    const { body: large } = await change(picture(dot + '00'.repeat(40_000))).expect(400);
    expect(large.errors[0]).toMatchObject({ pointer: '/logo', code: 'maxLength' });
    const { body: changed } = await change(picture(dot)).expect(200);
    expect(changed).toMatchObject({ logo: picture(dot), accent: null, version: 2 });
    await newNeed(schakel, admin);
    const { body: seen } = await schakel.anonymous('public', 'get', `/v1/buyers/${admin.organisationId}`).expect(200);
    expect(seen.logo).toBe(picture(dot));
    await change(null, '"2"').expect(200);
    expect((await schakel.as(admin, 'get', '/v1/me').expect(200)).body.organisation.logo).toBeNull();
  });
});
