import { type Person, Schakel } from '../support/schakel.js';

interface Item {
  rank: number;
  score: number;
  firm: { id: string; name: string };
  opportunity: { id: string; title: string };
  highlights: { field: string; spans: { text: string; hit: boolean }[] }[];
}

interface List {
  listId: string;
  total: number;
  relaxed: boolean;
  didYouMean: string | null;
  items: Item[];
  excluded: Item[];
  facets: Record<string, { value: string; label: string; count: number }[]> | null;
  next: string | null;
}

interface Offer {
  title: string;
  cpv: string[];
  nuts?: string;
  certificate?: string;
  employees?: number;
  targetGroups?: Record<string, number>;
}

/** Firms that are all about the need, in some way, so that the list has something to narrow. */
const OFFERS: Offer[] = [
  { title: 'Drukwerk voor scholen', cpv: ['79810000'], nuts: 'NL32B', certificate: 'iso-9001', employees: 8 },
  { title: 'Drukwerk en inpakwerk', cpv: ['79810000', '79921000'], nuts: 'NL32B', employees: 40 },
  { title: 'Inpakwerk', cpv: ['79921000'], nuts: 'NL113', certificate: 'iso-9001', targetGroups: { wajong: 4 } },
  { title: 'Flyers en ander drukwerk', cpv: ['79810000'], nuts: 'NL', targetGroups: { wajong: 3, wia: 9 } },
  { title: 'Onderhoud van plantsoenen', cpv: ['77310000'], nuts: 'NL113', certificate: 'vca', employees: 12 },
  { title: 'Catering en lunches', cpv: ['55520000'] },
];

/** Which parameter narrows by a value of a facet. A region is also met by firms that work in more than it. */
const BY_FACET = {
  division: (value: string) => ({ cpv: value }),
  province: (value: string) => ({ nuts: value }),
  certificate: (value: string) => ({ certificates: value }),
  size: (value: string) => ({ sizes: value }),
  targetGroup: (value: string) => ({ targetGroups: value }),
} as const;

/**
 * What searching a match list must do, whatever engine finds the words.
 * @param start a fresh installation that searches with the engine
 */
export function matchListContract(start: () => Promise<Schakel>): void {
  let schakel: Schakel;
  let buyer: Person;
  let firm: Person;
  let needId: string;
  const needs: string[] = [];
  beforeAll(async () => {
    schakel = await start();
    buyer = await schakel.person('buyer');
    const firms: Person[] = [];
    for (const [at, offer] of OFFERS.entries()) firms.push(await published(`Firma ${at + 1}`, offer));
    firm = firms[0] as Person;
    needs.push(await need('Drukwerk voor drie wijkcentra', ['79810000'], { reserved: 'considering' }));
    needs.push(await need('Inpakwerk voor het stadhuis', ['79921000'], { requiredCertificates: ['iso-9001'] }));
    needs.push(await need('Lunches voor de gemeenteraad', ['55520000'], { nuts: ['NL113'] }));
    needId = needs[0] ?? '';
    await schakel.settle();
  });
  afterAll(() => schakel.stop());

  async function published(name: string, offer: Offer): Promise<Person> {
    const person = await schakel.person('firm', { name });
    const { title, cpv, nuts, certificate, employees = null, targetGroups = {} } = offer;
    let version = 1;
    const send = (method: 'post' | 'patch', path: string, body: object = {}) =>
      schakel.as(person, method, `/v1/firm${path}`).set('if-match', `"${version++}"`).send(body);
    const mission = 'Wij geven werk aan wie elders niet aan de slag komt.';
    await send('patch', '', { mission, employees, targetGroups }).expect(200);
    const area = nuts ? { area: { kind: 'nuts', codes: [nuts] } } : {};
    await send('post', '/capabilities', { title, description: title, cpv, ...area }).expect(201);
    if (certificate) await send('post', '/certificates', { code: certificate }).expect(201);
    await send('post', '/publish').expect(200);
    return person;
  }

  async function need(title: string, cpv: string[], content: object = {}): Promise<string> {
    const { body } = await schakel
      .as(buyer, 'post', '/v1/needs')
      .send({
        title,
        description: `${title} in Amsterdam, iedere dag.`,
        cpv,
        nuts: ['NL32B'],
        deadline: '2027-02-01T12:00:00+01:00',
        ...content,
      })
      .expect(201);
    await schakel.as(buyer, 'post', `/v1/needs/${body.id}/publish`).set('if-match', '"1"').expect(200);
    return body.id as string;
  }

  const list = async (query: object = {}) =>
    (
      await schakel
        .as(buyer, 'get', `/v1/needs/${needId}/matches`)
        .query({ limit: 100, ...query })
        .expect(200)
    ).body as List;
  const own = async (query: object = {}) =>
    (
      await schakel
        .as(firm, 'get', '/v1/matches')
        .query({ limit: 100, ...query })
        .expect(200)
    ).body as List;
  const names = ({ items }: List) => items.map((item) => item.firm.name);

  it('finds by text, forgives typos, and leaves the order of the list as it is', async () => {
    const whole = names(await list());
    for (const text of ['drukwerk', 'drukw', 'drukwrek']) {
      const found = await list({ text });
      expect([text, names(found)]).toEqual([text, whole.filter((name) => names(found).includes(name))]);
      expect([text, names(found).sort()]).toEqual([text, ['Firma 1', 'Firma 2', 'Firma 4']]);
      expect([text, found.items.map(({ rank }) => rank), found.total]).toEqual([text, [1, 2, 3], 3]);
    }
    expect(names(await list({ text: 'xylofoonbouwer' }))).toEqual([]);
  });

  it('judges what is found as in the whole list, and says where the words stand', async () => {
    const whole = new Map((await list()).items.map((item) => [item.firm.id, item]));
    const { items } = await list({ text: 'inpakwerk' });
    expect(items).toHaveLength(2);
    for (const { rank: _rank, highlights, ...item } of items) {
      expect({ ...item, rank: 0, highlights: [] }).toEqual({ ...whole.get(item.firm.id), rank: 0 });
      const marked = highlights.flatMap(({ spans }) => spans.filter(({ hit }) => hit).map(({ text }) => text));
      expect(marked.join(' ').toLowerCase()).toContain('inpakwerk');
    }
  });

  it('says so where no firm holds all the words', async () => {
    expect(await list({ text: 'drukwerk' })).toMatchObject({ relaxed: false });
    expect(await list({ text: 'drukwerk xylofoonbouwer' })).toMatchObject({ relaxed: true, total: 3 });
  });

  it('says what was meant by a misspelt word, as the firms spell it', async () => {
    expect(await list({ text: 'inpakwerk drukwerk' })).toMatchObject({ didYouMean: null });
    expect(await list({ text: 'inpakwrek drukwerk' })).toMatchObject({ didYouMean: 'inpakwerk drukwerk' });
    expect(await list()).toMatchObject({ didYouMean: null });
  });

  it('counts facets that are true for the list: each value leaves as many as it says', async () => {
    const { facets, total } = await list({ language: 'nl' });
    expect(total).toBe(OFFERS.length);
    let asked = 0;
    for (const [facet, query] of Object.entries(BY_FACET))
      for (const { value, count, label } of facets?.[facet] ?? []) {
        if (count === 0) continue;
        asked += 1;
        expect(label.length).toBeGreaterThan(0);
        expect([facet, value, (await list(query(value))).total]).toEqual([facet, value, count]);
      }
    expect(asked).toBeGreaterThan(15);
    expect(facets?.['division']?.[0]).toMatchObject({ value: '79', count: 4 });
  });

  it('counts facets that are true for what is left of the list, too', async () => {
    const { facets } = await list({ text: 'drukwerk', targetGroups: 'wajong' });
    expect(facets?.['targetGroup']).toEqual([
      expect.objectContaining({ value: 'wajong', count: 1 }),
      expect.objectContaining({ value: 'wia', count: 1 }),
    ]);
    for (const { value, count } of facets?.['size'] ?? [])
      expect((await list({ text: 'drukwerk', targetGroups: 'wajong', sizes: value })).total).toBe(count);
  });

  it('narrows what is excluded as well', async () => {
    const [, strict] = needs;
    const { body: profile } = await schakel.as(firm, 'get', '/v1/firm').expect(200);
    const certificate = profile.certificates[0] as { id: string };
    const end = (validUntil: string | null, version: number) =>
      schakel
        .as(firm, 'patch', `/v1/firm/certificates/${certificate.id}`)
        .set('if-match', `"${version}"`)
        .send({ validUntil })
        .expect(200);
    await end('2026-01-01', profile.version);
    await schakel.settle();
    const excluded = async (query: object) => {
      const { body } = await schakel.as(buyer, 'get', `/v1/needs/${strict}/matches`).query(query).expect(200);
      return (body as List).excluded.map((item) => item.firm.name);
    };
    expect(await excluded({})).toEqual(['Firma 1']);
    expect(await excluded({ text: 'scholen' })).toEqual(['Firma 1']);
    expect(await excluded({ text: 'catering' })).toEqual([]);
    await end(null, profile.version + 1);
    await schakel.settle();
  });

  it('is read page by page, with the same question', async () => {
    const first = await list({ text: 'drukwerk', limit: 2 });
    const second = await list({ text: 'drukwerk', limit: 2, cursor: first.next });
    expect(second).toMatchObject({ listId: first.listId, facets: null, next: null, total: 3 });
    expect([...names(first), ...names(second)]).toEqual(names(await list({ text: 'drukwerk' })));
    expect(second.items[0]?.highlights.length).toBeGreaterThan(0);
    await schakel
      .as(buyer, 'get', `/v1/needs/${needId}/matches`)
      .query({ text: 'catering', cursor: first.next })
      .expect(400);
    const { body } = await schakel.as(buyer, 'get', `/v1/needs/${needId}/match-lists/${first.listId}`).expect(200);
    expect(body).toMatchObject({ asked: { text: 'drukwerk' }, total: 3, shown: 3 });
  });

  it('does the same for a firm that looks for opportunities', async () => {
    const whole = await own();
    const titles = ({ items }: List) => items.map(({ opportunity }) => opportunity.title);
    expect(titles(whole)[0]).toBe('Drukwerk voor drie wijkcentra');
    expect(titles(await own({ text: 'inpakwrek' }))).toEqual(['Inpakwerk voor het stadhuis']);
    const byFacet = {
      division: (value: string) => ({ cpv: value }),
      certificate: (value: string) => ({ certificates: value }),
      kind: (value: string) => ({ kinds: value }),
      reserved: (value: string) => ({ reserved: value }),
      country: (value: string) => ({ countries: value }),
      region: (value: string) => ({ nuts: value }),
    };
    for (const [facet, query] of Object.entries(byFacet))
      for (const { value, count } of whole.facets?.[facet] ?? [])
        expect([facet, value, (await own(query(value))).total]).toEqual([facet, value, count]);
    expect(titles(await own({ kinds: 'need', nuts: 'NL32' }))).toEqual(
      titles(whole).filter((title) => !title.startsWith('Lunches')),
    );
  });

  it('says what is wrong with a filter', async () => {
    const { body } = await schakel
      .as(buyer, 'get', `/v1/needs/${needId}/matches`)
      .query({ certificates: 'no-such-thing' })
      .expect(400);
    expect(body.errors).toEqual([expect.objectContaining({ pointer: '/certificates' })]);
  });
}
