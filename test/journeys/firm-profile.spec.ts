import { type Person, Schakel } from '../support/schakel.js';

const CAPABILITY = {
  title: 'Schoonmaak van kantoren',
  description: 'Dagelijkse schoonmaak van kantoren en wijkcentra.',
  language: 'nl',
  cpv: ['90919200-4'],
  area: { kind: 'nuts', codes: ['NL32', 'NL32'] },
  valueTo: 50_000_00,
};
const MISSION = 'Wij geven werk aan mensen die elders niet aan de slag komen.';

describe('The profile of a firm', () => {
  let schakel: Schakel;
  beforeAll(async () => {
    schakel = await Schakel.start();
  });
  afterAll(() => schakel.stop());

  /** A firm with someone who edits its profile, who always knows its newest version. */
  async function editor(name?: string) {
    const person = await schakel.person('firm', name === undefined ? {} : { name });
    let etag = '"1"';
    const send = async (method: 'get' | 'post' | 'patch' | 'delete', path: string, body?: object) => {
      const answer = await schakel
        .as(person, method, `/v1/firm${path}`)
        .set('if-match', etag)
        .send(method === 'get' ? undefined : (body ?? {}));
      if (answer.status < 300) etag = answer.headers['etag'] ?? '';
      return answer;
    };
    return { person, send, etag: () => etag };
  }

  async function published(name: string) {
    const firm = await editor(name);
    await firm.send('patch', '', { mission: MISSION, postcode: '1053 AB', employees: 10, targetGroups: { wajong: 4 } });
    await firm.send('post', '/capabilities', CAPABILITY);
    expect((await firm.send('post', '/publish')).status).toBe(200);
    await schakel.settle();
    return firm;
  }

  const found = async (text: string) => {
    const { body } = await schakel.anonymous('public', 'get', '/v1/firms').query({ text }).expect(200);
    return body.items.map((hit: { firm: { id: string } }) => hit.firm.id) as string[];
  };
  const matched = async (buyer: Person) => {
    const { body: need } = await schakel
      .as(buyer, 'post', '/v1/needs')
      .send({ title: 'Schoonmaak van kantoren', cpv: ['90919200'], nuts: ['NL329'] })
      .expect(201);
    const { body } = await schakel.as(buyer, 'get', `/v1/needs/${need.id}/matches`).query({ limit: 100 }).expect(200);
    return body.items.map((match: { firm: { id: string } }) => match.firm.id) as string[];
  };

  it('is an empty draft from the first time someone looks, with its name and version', async () => {
    const { person, send } = await editor('Bezemwagen');
    const { body, headers } = await send('get', '');
    expect(body).toMatchObject({
      id: person.organisationId,
      status: 'draft',
      name: 'Bezemwagen',
      capabilities: [],
      certificates: [],
      mainAim: 'unknown',
      eligibility: { art20: 'unknown', art77: 'unknown', asOf: '2026-11-24' },
      publishedAt: null,
      version: 1,
    });
    expect(headers['etag']).toBe('"1"');
  });

  it('gets a new version with every change, and refuses one that was made on an older one', async () => {
    const { person, send } = await editor();
    const steps = [
      await send('patch', '', { mission: MISSION }),
      await send('post', '/capabilities', CAPABILITY),
      await send('post', '/certificates', { code: 'iso-9001', validUntil: '2027-12-31' }),
    ];
    const { capabilities, certificates } = (steps[2]?.body ?? {}) as Record<string, { id: string }[]>;
    steps.push(
      await send('patch', `/capabilities/${capabilities?.[0]?.id}`, { title: 'Schoonmaak' }),
      await send('patch', `/certificates/${certificates?.[0]?.id}`, { number: '42' }),
      await send('post', '/publish'),
      await send('post', '/unpublish'),
      await send('delete', `/certificates/${certificates?.[0]?.id}`),
      await send('delete', `/capabilities/${capabilities?.[0]?.id}`),
    );
    expect(steps.map(({ body, headers }) => [body.version, headers['etag']])).toEqual(
      steps.map((_, at) => [at + 2, `"${at + 2}"`]),
    );
    for (const [method, path, body] of [
      ['patch', '', { mission: MISSION }],
      ['post', '/capabilities', CAPABILITY],
      ['post', '/certificates', { code: 'iso-9001' }],
      ['post', '/publish', {}],
      ['post', '/unpublish', {}],
    ] as const) {
      const stale = await schakel.as(person, method, `/v1/firm${path}`).set('if-match', '"3"').send(body);
      expect([path, stale.status, stale.body.code]).toEqual([path, 412, 'stale']);
      const without = await schakel.as(person, method, `/v1/firm${path}`).send(body);
      expect([path, without.status]).toEqual([path, 428]);
    }
  });

  it('has certificates of one code in the order in which they end', async () => {
    const { send } = await editor();
    const ends = ['2027-06-30', '2026-12-31', undefined, '2027-01-31'];
    for (const validUntil of ends) await send('post', '/certificates', { code: 'iso-9001', validUntil });
    const { body } = await send('get', '');
    expect(body.certificates.map(({ validUntil }: { validUntil: string | null }) => validUntil)).toEqual([
      '2026-12-31',
      '2027-01-31',
      '2027-06-30',
      null,
    ]);
  });

  it('says where a record is only when there is one: a part answers with the profile', async () => {
    const { send } = await editor();
    const { headers, status } = await send('post', '/capabilities', CAPABILITY);
    expect(status).toBe(201);
    expect(headers['location']).toBeUndefined();
  });

  it('holds capabilities for a country, for regions and for a radius round a place', async () => {
    const { send } = await editor();
    const add = async (area: object) => {
      const { body } = await send('post', '/capabilities', { ...CAPABILITY, area });
      return body.capabilities.at(-1) as { area: object; nuts: string[]; cpv: string[] };
    };
    expect(await add({ kind: 'country', country: 'NL' })).toMatchObject({
      area: { kind: 'country', country: 'NL' },
      nuts: ['NL'],
      cpv: ['90919200'],
    });
    const regions = await add({ kind: 'nuts', codes: ['NL32', 'NL310', 'NL32'] });
    expect(regions).toMatchObject({ area: { kind: 'nuts', codes: ['NL32', 'NL350'] }, nuts: ['NL32', 'NL350'] });
    const radius = await add({ kind: 'radius', place: 'Utrecht', km: 20 });
    expect(radius.area).toMatchObject({ kind: 'radius', km: 20, place: { name: 'Utrecht' } });
    expect(radius.nuts.length).toBeGreaterThan(0);
    expect(radius.nuts.every((code) => code.startsWith('NL'))).toBe(true);
    expect(await add({ kind: 'radius', place: '1053', km: 5 })).toMatchObject({
      area: { place: { latitude: expect.closeTo(52.37, 1) } },
    });
  });

  it('names every wrong value of a capability at once', async () => {
    const { send } = await editor();
    const { status, body } = await send('post', '/capabilities', {
      title: 'Schoonmaak',
      cpv: ['90919200', '12345'],
      area: { kind: 'nuts', codes: ['NL32', 'NL3X'] },
      valueFrom: 5,
      valueTo: 4,
    });
    expect(status).toBe(400);
    expect(body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
      '/cpv/1',
      '/area/codes/1',
      '/valueTo',
    ]);
  });

  it('changes a capability field by field: absent stays, null empties', async () => {
    const { send } = await editor();
    const { body: first } = await send('post', '/capabilities', CAPABILITY);
    const id = first.capabilities[0].id as string;
    const { body: second } = await send('patch', `/capabilities/${id}`, { valueTo: null, area: null });
    expect(second.capabilities).toEqual([{ ...first.capabilities[0], valueTo: null, area: null, nuts: [] }]);
    expect((await send('patch', `/capabilities/${id}`, { title: null })).status).toBe(400);
    expect((await send('patch', '/capabilities/00000000-0000-4000-8000-000000000000', {})).status).toBe(404);
  });

  it('refuses days that do not exist, and a last day before the first', async () => {
    const { send } = await editor();
    for (const wrong of [
      { code: 'iso-9001', validUntil: '2027-02-30' },
      { code: 'iso-9001', validFrom: '2027-03-01', validUntil: '2027-02-28' },
      { code: 'iso-nooit' },
      {},
    ])
      expect([wrong, (await send('post', '/certificates', wrong)).status]).toEqual([wrong, 400]);
    expect((await send('post', '/capabilities', { ...CAPABILITY, earliestStart: '2026-11-31' })).status).toBe(400);
  });

  it('takes the place of a new postcode, unless a place is given with it', async () => {
    const { send } = await editor();
    expect((await send('patch', '', { postcode: '1053 AB' })).body.city).toBe('Amsterdam');
    expect((await send('patch', '', { postcode: '9711' })).body.city).toBe('Groningen');
    expect((await send('patch', '', { mission: MISSION })).body.city).toBe('Groningen');
    expect((await send('patch', '', { postcode: '1053', city: 'Mokum' })).body.city).toBe('Mokum');
    expect((await send('patch', '', { postcode: null })).body).toMatchObject({ postcode: null, city: null });
  });

  it('is not published before it is complete, and says all that is missing', async () => {
    const { send } = await editor();
    const { status, body } = await send('post', '/publish');
    expect(status).toBe(400);
    expect(body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual(['/mission', '/capabilities']);
  });

  it('cannot become incomplete once it is published', async () => {
    const { send } = await published('Blijft Heel');
    const { body } = await send('get', '');
    expect((await send('patch', '', { mission: 'Te kort.' })).status).toBe(400);
    expect((await send('delete', `/capabilities/${body.capabilities[0].id}`)).status).toBe(400);
    expect((await send('get', '')).body).toMatchObject({ mission: MISSION, status: 'published' });
  });

  it('is found and matched when published, and in neither at once when taken back', async () => {
    const buyer = await schakel.person('buyer');
    const { person, send } = await published('Zwabberwerk');
    const id = person.organisationId;
    expect(await found('zwabberwerk')).toEqual([id]);
    expect(await matched(buyer)).toContain(id);
    await schakel.anonymous('public', 'get', `/v1/firms/${id}`).expect(200);
    await send('post', '/unpublish');
    expect(await found('zwabberwerk')).toEqual([]);
    expect(await matched(buyer)).not.toContain(id);
    await schakel.anonymous('public', 'get', `/v1/firms/${id}`).expect(404);
    await schakel.as(buyer, 'get', `/v1/firms/${id}`).expect(404);
    await schakel.settle();
    expect(await found('zwabberwerk')).toEqual([]);
    await send('post', '/publish');
    await schakel.settle();
    expect(await found('zwabberwerk')).toEqual([id]);
  });

  it('keeps counts below 3 to itself: in the directory, in the share, in facets and in filters', async () => {
    const { person, send } = await published('Telraam');
    await send('patch', '', { employees: 10, targetGroups: { wajong: 4, verslaving: 2 } });
    await schakel.settle();
    const id = person.organisationId;
    expect((await send('get', '')).body).toMatchObject({
      targetGroups: { wajong: 4, verslaving: 2 },
      eligibility: { shareCounted: 0.6 },
    });
    const { body: seen } = await schakel.anonymous('public', 'get', `/v1/firms/${id}`).expect(200);
    expect(seen).toMatchObject({ targetGroups: { wajong: 4 }, eligibility: { share: 'yes', shareCounted: null } });
    expect((await send('get', '/preview')).body).toEqual(seen);
    const search = (query: object) => schakel.anonymous('public', 'get', '/v1/firms').query(query).expect(200);
    expect((await search({ targetGroups: 'verslaving' })).body.items).toEqual([]);
    const { body } = await search({ text: 'telraam', targetGroups: 'wajong' });
    expect(body.items).toHaveLength(1);
    expect(body.facets.targetGroup.map(({ value }: { value: string }) => value)).toEqual(['wajong']);
  });

  it('follows the name of the organisation, and the organisation follows its name', async () => {
    const { person, send } = await editor('Oude Naam');
    await send('patch', '', { name: 'Nieuwe Naam' });
    const { body } = await schakel.as(person, 'get', '/v1/me').expect(200);
    expect(body.organisation.name).toBe('Nieuwe Naam');
  });

  it('refuses the KvK number of another firm', async () => {
    const [one, other] = [await editor(), await editor()];
    expect((await one.send('patch', '', { kvkNumber: '87654321' })).status).toBe(200);
    expect((await other.send('patch', '', { kvkNumber: '87654321' })).status).toBe(409);
    expect((await other.send('get', '')).body.kvkNumber).toBeNull();
  });

  it('is read by a reader and changed by an editor, and by nobody of another firm', async () => {
    const { person } = await editor();
    const reader = await schakel.person('firm', { organisationId: person.organisationId, role: 'reader' });
    const writer = await schakel.person('firm', { organisationId: person.organisationId, role: 'editor' });
    await schakel.as(reader, 'get', '/v1/firm').expect(200);
    await schakel.as(reader, 'patch', '/v1/firm').set('if-match', '"1"').send({ mission: MISSION }).expect(403);
    await schakel.as(writer, 'patch', '/v1/firm').set('if-match', '"1"').send({ mission: MISSION }).expect(200);
    const stranger = await schakel.person('firm');
    const { body } = await schakel.as(stranger, 'get', '/v1/firm').expect(200);
    expect(body.id).toBe(stranger.organisationId);
  });

  it('has at most fifty capabilities', async () => {
    const { send } = await editor();
    for (let at = 0; at < 50; at += 1)
      expect((await send('post', '/capabilities', { title: `Werk ${at}` })).status).toBe(201);
    const { status, body } = await send('post', '/capabilities', { title: 'Werk 50' });
    expect([status, body.code]).toEqual([409, 'conflict']);
  });
});
