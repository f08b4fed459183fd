import { type Person, Schakel } from '../support/schakel.js';

const NEED = {
  title: 'Onderhoud van het groen in drie wijken',
  description: 'Maaien, snoeien en onkruid verwijderen in drie wijken, het hele jaar door.',
  cpv: ['77310000'],
  nuts: ['NL32B'],
};

describe('Wrong input is answered with what is wrong and how to mend it', () => {
  let schakel: Schakel;
  let buyer: Person;
  let firm: Person;
  beforeAll(async () => {
    schakel = await Schakel.start();
    buyer = await schakel.person('buyer');
    firm = await schakel.person('firm');
  });
  afterAll(() => schakel.stop());

  const draft = async (need: object = NEED) => schakel.as(buyer, 'post', '/v1/needs').send(need);
  const firmTag = async () => (await schakel.as(firm, 'get', '/v1/firm')).headers['etag'] ?? '';

  it('names every wrong code at once, with the one that was probably meant', async () => {
    const { status, body, headers } = await draft({
      ...NEED,
      cpv: ['77310000', '99999999', '9091'],
      nuts: ['NL3ZZ'],
      requiredCertificates: ['iso9001'],
    });
    expect(status).toBe(400);
    expect(headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(body).toMatchObject({
      type: 'urn:schakel:problem:invalid-input',
      title: expect.any(String),
      status: 400,
      code: 'invalid-input',
    });
    expect(body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
      '/cpv/1',
      '/cpv/2',
      '/nuts/0',
      '/requiredCertificates/0',
    ]);
    expect(body.errors[1].message).toContain('90910000');
    expect(body.errors[3].message).toContain('iso-9001');
  });

  it('refuses fields that do not exist, such as a status or an owner', async () => {
    const { status, body } = await draft({ ...NEED, status: 'open', buyerId: firm.organisationId, score: 1 });
    expect(status).toBe(400);
    expect(body.errors.map(({ pointer }: { pointer: string }) => pointer).sort()).toEqual([
      '/buyerId',
      '/score',
      '/status',
    ]);
  });

  it('publishes no need without a deadline', async () => {
    const created = await draft();
    const { body } = await schakel
      .as(buyer, 'post', `/v1/needs/${created.body.id}/publish`)
      .set('if-match', '"1"')
      .expect(400);
    expect(body.errors).toEqual([
      { pointer: '/deadline', code: 'required', message: expect.stringContaining('Give the moment') },
    ]);
  });

  it('publishes no need whose deadline has passed, and takes no date without a zone', async () => {
    const created = await draft({ ...NEED, deadline: '2026-01-01T12:00:00+01:00' });
    const { body } = await schakel
      .as(buyer, 'post', `/v1/needs/${created.body.id}/publish`)
      .set('if-match', '"1"')
      .expect(400);
    expect(body.errors[0].pointer).toBe('/deadline');
    for (const deadline of ['2027-02-30T12:00:00+01:00', '2027-02-01', 'morgen', '2027-02-01T12:00:00']) {
      const refused = await draft({ ...NEED, deadline });
      expect(`${deadline} ${refused.status}`).toBe(`${deadline} 400`);
    }
  });

  it('accepts a planned need without a deadline, and a need without a value', async () => {
    const created = await draft();
    const { body } = await schakel
      .as(buyer, 'post', `/v1/needs/${created.body.id}/publish`)
      .set('if-match', '"1"')
      .send({ to: 'planned' })
      .expect(200);
    expect(body).toMatchObject({ status: 'planned', value: null, deadline: null });
  });

  it('lets one of two editors win and tells the other', async () => {
    const created = await draft();
    const edit = (title: string) =>
      schakel.as(buyer, 'patch', `/v1/needs/${created.body.id}`).set('if-match', '"1"').send({ title });
    const answers = await Promise.all([edit('De titel van de een'), edit('De titel van de ander')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    await schakel.as(buyer, 'patch', `/v1/needs/${created.body.id}`).send({ title: 'Zonder versie' }).expect(428);
    for (const tag of ['*', 'W/"1"', '"1", "2"', '1']) {
      await schakel
        .as(buyer, 'patch', `/v1/needs/${created.body.id}`)
        .set('if-match', tag)
        .send({ title: 'Verkeerde versie' })
        .expect(412);
    }
  });

  it('knows a wrong KvK number, a wrong place and a wrong count', async () => {
    const tag = await firmTag();
    const change = (body: object) => schakel.as(firm, 'patch', '/v1/firm').set('if-match', tag).send(body);
    for (const kvkNumber of ['1234567', '1234 5678', '١٢٣٤٥٦٧٨', 12_345_678]) {
      const { status, body } = await change({ kvkNumber });
      expect(status).toBe(400);
      expect(body.errors[0].pointer).toBe('/kvkNumber');
    }
    expect((await change({ targetGroups: { wajong: 2.5 } })).body.errors[0].pointer).toBe('/targetGroups');
    expect((await change({ targetGroups: { wajongg: 2 } })).body.errors[0].message).toContain('wajong');
    expect((await change({ employees: 3, targetGroups: { wajong: 4 } })).body.errors[0].message).toContain(
      'Count each person once',
    );
    const { body } = await schakel
      .as(firm, 'post', '/v1/firm/capabilities')
      .set('if-match', tag)
      .send({ title: 'Groenonderhoud', area: { kind: 'radius', place: 'Amsterdm', km: 20 } })
      .expect(400);
    expect(body.errors[0]).toMatchObject({ pointer: '/area/place', message: expect.stringContaining('Amsterdam') });
  });

  it('refuses broken, huge, typed and poisonous bodies', async () => {
    const raw = (type: string, body: string) =>
      schakel.as(buyer, 'post', '/v1/needs').set('content-type', type).send(body);
    expect((await raw('application/json', '{"title": ')).status).toBe(400);
    expect((await raw('application/json', `{"title": "${'x'.repeat(1_100_000)}"}`)).status).toBe(413);
    expect((await raw('application/json', '{"__proto__": {"role": "admin"}}')).status).toBe(400);
    expect((await raw('application/json', '[]')).status).toBe(400);
    expect((await raw('text/plain', 'title=x')).status).toBe(415);
    expect((await raw('application/x-www-form-urlencoded', 'title=x')).status).toBe(415);
    const nul = await draft({ ...NEED, title: 'Met een nul\u0000 erin' });
    expect(nul.status).toBe(400);
    expect(nul.body.errors[0].pointer).toBe('/title');
  });

  it('keeps amounts whole, in cents and within reason', async () => {
    for (const value of [-1, 0.5, 1e16, '100', Number.MAX_SAFE_INTEGER + 2]) {
      expect((await draft({ ...NEED, value })).status).toBe(400);
    }
    expect((await draft({ ...NEED, value: 0 })).status).toBe(201);
  });

  it('takes search text and filters literally, whatever they hold', async () => {
    const hostile = [
      `'`,
      `"`,
      ':*',
      '& | !',
      '<->',
      '%%%%',
      `x" OR kind = "need`,
      `'; drop table firm; --`,
      '\\',
      'a'.repeat(1000),
      Array(300).fill('de').join(' '),
      '🧹',
      'x\u202e',
      '(',
    ];
    for (const text of hostile) {
      const { status } = await schakel.anonymous('public', 'get', '/v1/firms').query({ text });
      expect(`${text} ${status}`).toBe(`${text} 200`);
    }
    for (const cpv of [`90" OR "1" = "1`, `90'`, '9%']) {
      const { status, body } = await schakel.anonymous('public', 'get', '/v1/firms').query({ cpv });
      expect(status === 400 || body.total.count === 0).toBe(true);
    }
    for (const query of [
      { limit: 0 },
      { limit: 1e9 },
      { limit: 'NaN' },
      { cursor: 'niet-van-ons' },
      { sort: '(select pg_sleep(5))' },
      { onbekend: 1 },
      { km: -5 },
    ]) {
      expect((await schakel.anonymous('public', 'get', '/v1/firms').query(query)).status).toBe(400);
    }
  });

  it('answers a path that does not exist or is no id with not found', async () => {
    for (const path of [
      '/v1/needs/1',
      '/v1/needs/%00',
      '/v1/nergens',
      '//v1/needs',
      '/v1/needs/00000000-0000-0000-0000-000000000000',
    ]) {
      const { status } = await schakel.as(buyer, 'get', path);
      expect(`${path} ${status}`).toBe(`${path} 404`);
    }
  });

  it('never answers 500: no stack, no SQL, no file name in any body', async () => {
    const { text } = await schakel.as(buyer, 'post', '/v1/needs').set('content-type', 'application/json').send('{');
    expect(text).not.toMatch(/at .*\.ts|node_modules|select |insert /i);
  });
});
