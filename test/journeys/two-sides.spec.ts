import { type Person, Schakel } from '../support/schakel.js';

const MISSION = 'Wij geven werk aan mensen die elders niet aan de slag komen.';

interface Reason {
  code: string;
  part: string;
  verdict: string;
  text: string;
  facts: object;
}

interface Listed {
  rank: number;
  score: number;
  fit: { score: number; parts: { code: string; label: string; contribution: number }[] };
  interest: { score: number } | null;
  reasons: Reason[];
  unknowns: Reason[];
  unmet: Reason[];
  improvements: { text: string; score: number; admits: boolean }[];
  firm: { id: string; name: string };
  opportunity: { id: string };
}

interface Profile {
  name: string;
  title: string;
  cpv: string[];
  area?: object;
  certificate?: string;
  targetGroups?: Record<string, number>;
}

const FIRMS: Profile[] = [
  {
    name: 'Amstelglans',
    title: 'Schoonmaak van scholen en wijkcentra',
    cpv: ['90911000'],
    area: { kind: 'nuts', codes: ['NL329'] },
    certificate: 'iso-9001',
    targetGroups: { wajong: 5 },
  },
  {
    name: 'Landelijk Schoon',
    title: 'Schoonmaak van gebouwen',
    cpv: ['90910000'],
    area: { kind: 'country', country: 'NL' },
  },
  { name: 'Noorderzon', title: 'Schoonmaak van kantoren', cpv: ['90919200'], area: { kind: 'nuts', codes: ['NL111'] } },
  {
    name: 'Broodnodig',
    title: 'Lunches en catering',
    cpv: ['55520000'],
    area: { kind: 'radius', place: 'Amsterdam', km: 20 },
  },
  { name: 'Stille Kracht', title: 'Allerlei werk', cpv: [] },
];

/** Every first page makes a list of its own; what is in it is the question here. */
function withoutItsName(list: object): object {
  return { ...list, listId: '' };
}

describe('A match, seen from two sides', () => {
  let schakel: Schakel;
  let buyer: Person;
  let broker: Person;
  const firms = new Map<string, Person>();
  beforeAll(async () => {
    schakel = await Schakel.start();
    buyer = await schakel.person('buyer');
    broker = await schakel.person('broker');
    for (const profile of FIRMS) firms.set(profile.name, await firm(profile));
  });
  afterAll(() => schakel.stop());

  async function firm({ name, title, cpv, area, certificate, targetGroups = {} }: Profile): Promise<Person> {
    const person = await schakel.person('firm', { name });
    let version = 1;
    const send = (method: 'post' | 'patch', path: string, body: object = {}) =>
      schakel.as(person, method, `/v1/firm${path}`).set('if-match', `"${version++}"`).send(body);
    await send('patch', '', { mission: MISSION, employees: 12, targetGroups }).expect(200);
    await send('post', '/capabilities', { title, description: title, cpv, ...(area ? { area } : {}) }).expect(201);
    if (certificate) await send('post', '/certificates', { code: certificate }).expect(201);
    await send('post', '/publish').expect(200);
    return person;
  }

  async function need(content: object = {}, publish = true) {
    const { body } = await schakel
      .as(buyer, 'post', '/v1/needs')
      .send({
        title: 'Schoonmaak van drie wijkcentra',
        description: 'Dagelijkse schoonmaak van drie wijkcentra in Amsterdam.',
        cpv: ['90911000'],
        nuts: ['NL329'],
        deadline: '2027-02-01T12:00:00+01:00',
        ...content,
      })
      .expect(201);
    if (publish) await schakel.as(buyer, 'post', `/v1/needs/${body.id}/publish`).set('if-match', '"1"').expect(200);
    return body.id as string;
  }

  async function firmsFor(id: string, query: object = {}) {
    const { body } = await schakel
      .as(buyer, 'get', `/v1/needs/${id}/matches`)
      .query({ limit: 100, ...query })
      .expect(200);
    return withoutItsName(body) as {
      judged: number;
      weights: string;
      items: Listed[];
      excluded: Listed[];
      requirements: { excludes: number }[];
    };
  }
  async function needsFor(person: Person, query: object = {}) {
    const { body } = await schakel
      .as(person, 'get', '/v1/matches')
      .query({ limit: 100, ...query })
      .expect(200);
    return body as { judged: number; items: Listed[]; excluded: Listed[] };
  }
  const person = (name: string) => firms.get(name) as Person;

  it('is judged for every published firm, none left out for what is not known of it', async () => {
    const { judged, items, excluded } = await firmsFor(await need());
    expect(judged).toBe(FIRMS.length);
    expect([...items, ...excluded].map((match) => match.firm.name).sort()).toEqual(
      FIRMS.map(({ name }) => name).sort(),
    );
    expect(items[0]?.firm.name).toBe('Amstelglans');
    expect(items.map(({ rank }) => rank)).toEqual(items.map((_, at) => at + 1));
    const scores = items.map(({ score }) => score);
    for (const [at, score] of scores.entries()) {
      expect(score >= 0 && score <= 1).toBe(true);
      // who is less than .02 better may be passed: ties take turns
      expect(Math.max(...scores.slice(at)) - score).toBeLessThanOrEqual(0.02);
    }
  });

  it('adds up: the parts of the fit make its score', async () => {
    const { items } = await firmsFor(await need());
    for (const { fit } of items) {
      const sum = fit.parts.reduce((total, part) => total + part.contribution, 0);
      expect(sum).toBeCloseTo(fit.score, 6);
    }
  });

  it('is explained with facts and texts, in Dutch and in English', async () => {
    const id = await need();
    const [dutch, english] = [await firmsFor(id, { language: 'nl' }), await firmsFor(id, { language: 'en' })];
    expect(english.items.map(({ firm: { id: each }, score }) => [each, score])).toEqual(
      dutch.items.map(({ firm: { id: each }, score }) => [each, score]),
    );
    for (const [at, match] of dutch.items.entries()) {
      const other = english.items[at];
      expect(match.reasons.map(({ code, facts }) => ({ code, facts }))).toEqual(
        other?.reasons.map(({ code, facts }) => ({ code, facts })),
      );
      const texts = [...match.reasons, ...match.unknowns].map(({ text }) => text);
      const translated = [...(other?.reasons ?? []), ...(other?.unknowns ?? [])].map(({ text }) => text);
      expect(texts.every((text) => text.length > 5 && !/undefined|\{|\[object/.test(text))).toBe(true);
      expect(translated.every((text) => text.length > 5 && !/undefined|\{|\[object/.test(text))).toBe(true);
      if (texts.length > 0) expect(texts).not.toEqual(translated);
      for (const part of match.fit.parts) expect(part.label.length).toBeGreaterThan(0);
    }
    const [best] = dutch.items;
    expect(best?.reasons.length).toBeGreaterThan(1);
    expect(best?.reasons.every(({ facts }) => facts !== null && typeof facts === 'object')).toBe(true);
  });

  it('speaks the language of who asks, unless another is asked for', async () => {
    const id = await need();
    await schakel.as(buyer, 'patch', '/v1/me').send({ language: 'en' }).expect(200);
    const asked = await firmsFor(id);
    expect(asked).toEqual(await firmsFor(id, { language: 'en' }));
    await schakel.as(buyer, 'patch', '/v1/me').send({ language: 'nl' }).expect(200);
    expect(await firmsFor(id)).toEqual(await firmsFor(id, { language: 'nl' }));
  });

  it('is the same every time it is asked, from every API', async () => {
    const id = await need();
    const first = await firmsFor(id, { language: 'nl' });
    expect(await firmsFor(id, { language: 'nl' })).toEqual(first);
    const { body } = await schakel
      .as(broker, 'get', `/v1/opportunities/${id}/matches`)
      .query({ limit: 100, language: 'nl' })
      .expect(200);
    expect(withoutItsName(body)).toEqual(first);
  });

  it('has the same score on both sides', async () => {
    const id = await need();
    const { items } = await firmsFor(id);
    for (const name of ['Amstelglans', 'Landelijk Schoon']) {
      const seen = items.find((match) => match.firm.name === name);
      const own = (await needsFor(person(name))).items.find((match) => match.opportunity.id === id);
      expect([name, own?.score]).toEqual([name, seen?.score]);
      expect(own?.reasons.map(({ code }) => code).sort()).toEqual(seen?.reasons.map(({ code }) => code).sort());
    }
  });

  it('excludes who does not meet a hard requirement, says what is lacking, and only then', async () => {
    const own = person('Noorderzon');
    const { headers } = await schakel.as(own, 'get', '/v1/firm').expect(200);
    await schakel
      .as(own, 'patch', '/v1/firm')
      .set('if-match', headers['etag'] ?? '')
      .send({ mainAim: 'no' })
      .expect(200);
    const id = await need({ reserved: 'art20', requiredCertificates: ['iso-9001'] });
    const { items, excluded, requirements } = await firmsFor(id, { language: 'en' });
    expect(excluded.map((match) => match.firm.name)).toEqual(['Noorderzon']);
    expect(excluded[0]?.unmet).toEqual([expect.objectContaining({ part: 'reserved', verdict: 'doesNotFit' })]);
    expect(requirements).toEqual([{ text: expect.any(String), excludes: 1, alone: 1 }]);
    const unsure = items.find((match) => match.firm.name === 'Landelijk Schoon');
    expect(unsure?.unmet).toEqual([]);
    expect(unsure?.unknowns.map(({ part }) => part)).toEqual(expect.arrayContaining(['reserved', 'certificates']));
    const { excluded: shown } = await needsFor(own);
    expect(shown.map((match) => match.opportunity.id)).toEqual([id]);
  });

  it('never excludes for a value, a place or a date that is not given', async () => {
    const bare = await need({ cpv: [], nuts: [], deadline: null, description: '' }, false);
    const { excluded, items } = await firmsFor(bare);
    expect(excluded).toEqual([]);
    expect(items.length).toBe(FIRMS.length);
  });

  it('shows a draft need to its buyer alone', async () => {
    const draft = await need({}, false);
    expect((await firmsFor(draft)).judged).toBe(FIRMS.length);
    for (const each of firms.values()) {
      const { items, excluded } = await needsFor(each);
      expect([...items, ...excluded].map((match) => match.opportunity.id)).not.toContain(draft);
    }
    await schakel.as(broker, 'get', `/v1/opportunities/${draft}/matches`).expect(404);
    await schakel.as(broker, 'get', `/v1/opportunities/${draft}`).expect(404);
  });

  it('shows a draft firm what would fit it, and the draft to nobody else', async () => {
    const id = await need();
    const draft = await schakel.person('firm', { name: 'Nog Niet Af' });
    await schakel
      .as(draft, 'post', '/v1/firm/capabilities')
      .set('if-match', '"1"')
      .send({ title: 'Schoonmaak van wijkcentra', cpv: ['90911000'] })
      .expect(201);
    expect((await needsFor(draft)).items.map((match) => match.opportunity.id)).toContain(id);
    const { items, excluded, judged } = await firmsFor(id);
    expect([...items, ...excluded].map((match) => match.firm.name)).not.toContain('Nog Niet Af');
    expect(judged).toBe(FIRMS.length);
    const seen = await schakel
      .as(broker, 'get', `/v1/firms/${draft.organisationId}/matches`)
      .query({ limit: 100 })
      .expect(200);
    expect(seen.body.items.map((match: Listed) => match.opportunity.id)).toContain(id);
  });

  it('is gone at once when a firm takes its profile back, and there again when it publishes', async () => {
    const id = await need();
    const names = async () => (await firmsFor(id)).items.map((match) => match.firm.name);
    const turn = async (what: string) => {
      const own = person('Landelijk Schoon');
      const { headers } = await schakel.as(own, 'get', '/v1/firm').expect(200);
      await schakel
        .as(own, 'post', `/v1/firm/${what}`)
        .set('if-match', headers['etag'] ?? '')
        .expect(200);
    };
    expect(await names()).toContain('Landelijk Schoon');
    await turn('unpublish');
    expect(await names()).not.toContain('Landelijk Schoon');
    await turn('publish');
    expect(await names()).toContain('Landelijk Schoon');
  });

  it('follows every change at once: a withdrawn need is at no firm, a new capability counts', async () => {
    const id = await need({
      title: 'Fietsen herstellen',
      description: 'Herstel van dienstfietsen.',
      cpv: ['50000000'],
    });
    const own = person('Stille Kracht');
    const rankAt = async () => (await firmsFor(id)).items.findIndex((match) => match.firm.name === 'Stille Kracht');
    const { headers } = await schakel.as(own, 'get', '/v1/firm').expect(200);
    await schakel
      .as(own, 'post', '/v1/firm/capabilities')
      .set('if-match', headers['etag'] ?? '')
      .send({ title: 'Fietsen herstellen', description: 'Wij herstellen fietsen.', cpv: ['50000000'] })
      .expect(201);
    expect(await rankAt()).toBe(0);
    expect((await needsFor(own)).items[0]?.opportunity.id).toBe(id);
    await schakel
      .as(buyer, 'post', `/v1/needs/${id}/withdraw`)
      .set('if-match', '"2"')
      .send({ reason: 'Niet meer nodig' })
      .expect(200);
    expect((await needsFor(own)).items.map((match) => match.opportunity.id)).not.toContain(id);
    await schakel.as(broker, 'get', `/v1/opportunities/${id}/matches`).expect(200);
  });

  it('gives as many as were asked for, the best of them', async () => {
    const id = await need();
    const all = await firmsFor(id);
    const two = await firmsFor(id, { limit: 2 });
    expect(two.judged).toBe(all.judged);
    expect(two.items.map(({ firm: { id: each } }) => each)).toEqual(
      all.items.slice(0, 2).map(({ firm: { id: each } }) => each),
    );
  });

  it('shows buyers no count of fewer than 3 people', async () => {
    const own = person('Amstelglans');
    const { headers } = await schakel.as(own, 'get', '/v1/firm').expect(200);
    await schakel
      .as(own, 'patch', '/v1/firm')
      .set('if-match', headers['etag'] ?? '')
      .send({ targetGroups: { wajong: 5, verslaving: 1 } })
      .expect(200);
    const list = await firmsFor(await need({ targetGroups: ['verslaving', 'wajong'] }));
    const match = list.items.find((each) => each.firm.name === 'Amstelglans');
    expect(match?.firm).toMatchObject({ targetGroups: { wajong: 5 }, eligibility: { shareCounted: null } });
    const shared = match?.reasons.find(({ part }) => part === 'targetGroups');
    expect(shared?.facts).toMatchObject({ groups: ['wajong'] });
  });
});
