import { RenewProfiles } from '@schakel/firms';
import { type Person, Schakel } from '../support/schakel.js';

const MISSION = 'Wij geven werk aan mensen die elders niet aan de slag komen.';

describe('What an account manager verifies of a firm', () => {
  let schakel: Schakel;
  let broker: Person;
  beforeAll(async () => {
    schakel = await Schakel.start();
    broker = await schakel.person('broker');
  });
  afterAll(() => schakel.stop());

  type Method = 'get' | 'post' | 'patch' | 'delete';

  /** A published firm with a certificate, and what its own people and an account manager do with it. */
  async function firm() {
    const person = await schakel.person('firm');
    let etag = '"1"';
    const send = async (who: Person, method: Method, path: string, body: object = {}) => {
      const request = schakel.as(who, method, path).set('if-match', etag);
      const answer = await request.send(method === 'get' ? undefined : body);
      if (answer.status < 300) etag = answer.headers['etag'] ?? etag;
      return answer;
    };
    const own = (method: Method, path: string, body?: object) => send(person, method, `/v1/firm${path}`, body);
    const verify = (path: string, body?: object) =>
      send(broker, 'post', `/v1/firms/${person.organisationId}${path}/verification`, body);
    await own('patch', '', { mission: MISSION, employees: 10, targetGroups: { wajong: 4 } });
    await own('post', '/capabilities', { title: 'Schoonmaak', cpv: ['90910000'] });
    const { body } = await own('post', '/certificates', { code: 'pso-30-plus', validUntil: '2027-12-31' });
    await own('post', '/publish');
    return { person, own, verify, id: person.organisationId, certificateId: body.certificates[0].id as string };
  }

  it('is told to everyone: the main aim and when it was verified', async () => {
    const { id, verify } = await firm();
    const { body } = await verify('', { mainAim: 'yes' });
    expect(body).toMatchObject({
      mainAim: 'yes',
      publicServiceMission: 'unknown',
      verifiedAt: '2026-11-24T09:00:00.000Z',
    });
    const seen = await schakel.anonymous('public', 'get', `/v1/firms/${id}`).expect(200);
    expect(seen.body).toMatchObject({ verifiedAt: '2026-11-24T09:00:00.000Z', eligibility: { art20: 'yes' } });
  });

  it('holds for one certificate, until that certificate is changed', async () => {
    const { own, verify, certificateId } = await firm();
    const verified = async () => (await own('get', '')).body.certificates[0].verifiedAt;
    await own('post', '/certificates', { code: 'iso-9001' });
    const { body } = await verify(`/certificates/${certificateId}`);
    expect(
      body.certificates.map((held: { code: string; verifiedAt: string | null }) => [held.code, held.verifiedAt]),
    ).toEqual([
      ['iso-9001', null],
      ['pso-30-plus', '2026-11-24T09:00:00.000Z'],
    ]);
    await own('patch', '', { mission: `${MISSION} Echt.` });
    await own('delete', `/certificates/${body.certificates[0].id}`);
    expect(await verified()).toBe('2026-11-24T09:00:00.000Z');
    await own('patch', `/certificates/${certificateId}`, { validUntil: '2029-12-31' });
    expect(await verified()).toBeNull();
  });

  it('ends when the firm itself says something else, and stays when it says the same', async () => {
    const { own, verify } = await firm();
    await verify('', { mainAim: 'no', publicServiceMission: 'no' });
    const same = await own('patch', '', { mainAim: 'no', mission: `${MISSION} Echt.` });
    expect(same.body).toMatchObject({ mainAim: 'no', verifiedAt: '2026-11-24T09:00:00.000Z' });
    const other = await own('patch', '', { mainAim: 'yes' });
    expect(other.body).toMatchObject({ mainAim: 'yes', verifiedAt: null });
    await verify('', { mainAim: 'yes' });
    const mission = await own('patch', '', { publicServiceMission: 'yes' });
    expect(mission.body.verifiedAt).toBeNull();
  });

  it('is done on the version that the account manager read', async () => {
    const { id, certificateId } = await firm();
    for (const path of ['', `/certificates/${certificateId}`]) {
      const verification = `/v1/firms/${id}${path}/verification`;
      await schakel
        .as(broker, 'post', verification)
        .set('if-match', '"1"')
        .send(path === '' ? { mainAim: 'yes' } : {})
        .expect(412);
      await schakel.as(broker, 'post', verification).send({}).expect(428);
    }
  });

  it('is of a firm and a certificate that exist and belong together', async () => {
    const [one, other] = [await firm(), await firm()];
    expect((await one.verify(`/certificates/${other.certificateId}`)).status).toBe(404);
    const nobody = '/v1/firms/00000000-0000-4000-8000-000000000000/verification';
    await schakel.as(broker, 'post', nobody).set('if-match', '"1"').send({ mainAim: 'yes' }).expect(404);
  });

  it('is not for readers, nor for the firm itself', async () => {
    const { id, person } = await firm();
    const reader = await schakel.person('broker', { organisationId: broker.organisationId, role: 'reader' });
    const verification = `/v1/firms/${id}/verification`;
    await schakel.as(reader, 'post', verification).set('if-match', '"5"').send({ mainAim: 'yes' }).expect(403);
    await schakel
      .as({ ...person, api: 'broker' }, 'post', verification)
      .set('if-match', '"5"')
      .send({})
      .expect(401);
  });

  it('leaves a trail: who, when, which version', async () => {
    const { id, verify } = await firm();
    const { body } = await verify('', { mainAim: 'yes' });
    const trail = await schakel.database.query(
      'select action, actor, details from audit where subject = $1 order by id',
      [`firm:${id}`],
    );
    expect(trail.at(-1)).toEqual({
      action: 'firm.verified',
      actor: broker.personId,
      details: { version: body.version },
    });
  });

  it('is asked of drafts too: account managers see every firm, page by page, by name', async () => {
    const draft = await schakel.person('firm', { name: 'Aa Nog Niet Klaar' });
    await schakel.as(draft, 'get', '/v1/firm').expect(200);
    const names: string[] = [];
    for (let cursor: string | null | undefined; cursor !== null;) {
      const { body } = await schakel.as(broker, 'get', '/v1/firms').query({ limit: 2, cursor }).expect(200);
      names.push(...body.items.map(({ name }: { name: string }) => name));
      cursor = body.next;
    }
    expect(names[0]).toBe('Aa Nog Niet Klaar');
    expect(names).toEqual(names.toSorted());
    expect(names).toHaveLength(Number((await schakel.database.query('select count(*) from firm'))[0].count));
    await schakel.as(broker, 'get', `/v1/firms/${draft.organisationId}`).expect(200);
    await schakel.anonymous('public', 'get', `/v1/firms/${draft.organisationId}`).expect(404);
  });

  it('is not reached with a cursor that was made up', async () => {
    const cursors = [
      ['a', 'b'],
      [1, 2],
      [null, null],
      ['a', `00000000-0000-4000-8000-000000000000' or true--`],
    ];
    for (const cursor of cursors) {
      const made = Buffer.from(JSON.stringify(cursor)).toString('base64url');
      const { status, body } = await schakel.as(broker, 'get', '/v1/firms').query({ cursor: made });
      expect([cursor, status, body.code]).toEqual([cursor, 400, 'invalid-input']);
    }
  });

  it('counts for reserved contracts from the day a certificate is valid to its last day', async () => {
    const buyer = await schakel.person('buyer');
    const { id, own, verify, certificateId } = await firm();
    await own('patch', '', { employees: null, targetGroups: {} });
    await own('patch', `/certificates/${certificateId}`, { validFrom: '2026-11-26', validUntil: '2026-11-27' });
    await verify('', { mainAim: 'yes' });
    const { body: need } = await schakel
      .as(buyer, 'post', '/v1/needs')
      .send({ title: 'Schoonmaak', cpv: ['90910000'], nuts: ['NL'], reserved: 'art20' })
      .expect(201);
    const onDays: [string, string, string][] = [];
    for (let day = 0; day < 5; day += 1) {
      const session = await schakel
        .anonymous('buyer', 'post', '/v1/sessions')
        .send({ email: buyer.email, password: 'een lange zin die niemand raadt' })
        .expect(201);
      await schakel.get(RenewProfiles).execute();
      const today = schakel.clock.now().toISOString().slice(0, 10);
      const seen = await schakel.anonymous('public', 'get', `/v1/firms/${id}`).expect(200);
      const { body } = await schakel
        .as({ ...buyer, token: session.body.accessToken }, 'get', `/v1/needs/${need.id}/matches`)
        .query({ limit: 100, language: 'en' })
        .expect(200);
      type Listed = { firm: { id: string }; fit: { parts: { code: string; verdict: string }[] } };
      const match = [...body.items, ...body.excluded].find((each: Listed) => each.firm.id === id) as Listed;
      const reserved = match.fit.parts.find((part) => part.code === 'reserved')?.verdict ?? '';
      onDays.push([today, seen.body.eligibility.art20, reserved]);
      schakel.clock.forward(86_400_000);
    }
    expect(onDays).toEqual([
      ['2026-11-24', 'unknown', 'unknown'],
      ['2026-11-25', 'unknown', 'unknown'],
      ['2026-11-26', 'yes', 'fits'],
      ['2026-11-27', 'yes', 'fits'],
      ['2026-11-28', 'unknown', 'unknown'],
    ]);
  });
});
