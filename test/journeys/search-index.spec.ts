import { RebuildIndex, VerifyIndex } from '@schakel/search';
import { loadDemo } from '../support/demo.js';
import { type Person, Schakel } from '../support/schakel.js';

interface Found {
  total: { count: number };
  items: { firm: { id: string; name: string } }[];
  facets: Record<string, { value: string; count: number }[]>;
}

describe('The search index can be thrown away without anyone noticing', () => {
  let schakel: Schakel;
  let firm: Person;
  let buyer: Person;
  beforeAll(async () => {
    schakel = await Schakel.start();
    await loadDemo(schakel);
    const [row] = (await schakel.database.query(`select id from organisation where name like 'Bezemvink%'`)) as {
      id: string;
    }[];
    firm = await schakel.person('firm', { organisationId: row?.id });
    buyer = await schakel.person('buyer');
  });
  afterAll(() => schakel.stop());

  const search = async (text = 'schoonmaak'): Promise<Found> =>
    (await schakel.anonymous('public', 'get', '/v1/firms').query({ text, limit: 50 }).expect(200)).body as Found;
  const names = async (text?: string) => (await search(text)).items.map(({ firm: { name } }) => name);
  const etag = async () => (await schakel.as(firm, 'get', '/v1/firm').expect(200)).headers['etag'] ?? '';
  const rebuild = (onProgress?: () => void) => schakel.get(RebuildIndex).run('firm', onProgress);

  it('answers the same, in the same order and with the same counts, after it was rebuilt from nothing', async () => {
    const before = await search();
    expect(before.items.length).toBeGreaterThan(5);
    await schakel.database.query('delete from search_firm');
    expect(await names()).toEqual([]);
    await rebuild();
    expect(await search()).toEqual(before);
  });

  it('is not what matches depend on', async () => {
    const need = { title: 'Schoonmaak van kantoren', cpv: ['90919200'], nuts: ['NL329'] };
    const { body } = await schakel.as(buyer, 'post', '/v1/needs').send(need).expect(201);
    // Who fits, how well and why; those that are as good as each other take turns, and the facets are of the index.
    const matches = async () => {
      const found = await schakel.as(buyer, 'get', `/v1/needs/${body.id}/matches`).expect(200);
      const { items } = found.body as { items: { firm: { id: string }; score: number; reasons: object[] }[] };
      return new Map(items.map(({ firm, score, reasons }) => [firm.id, { score, reasons }]));
    };
    const before = await matches();
    expect(before.size).toBeGreaterThan(5);
    await schakel.database.query('delete from search_firm');
    expect(await matches()).toEqual(before);
    await rebuild();
  });

  it('never shows a half-filled index, nor misses what changes meanwhile', async () => {
    const before = await names();
    const seen: Promise<string[]>[] = [];
    await rebuild(() => {
      seen.push(names());
    });
    expect(seen.length).toBeGreaterThan(0);
    for (const list of await Promise.all(seen)) expect(list).toEqual(before);
    let changed: Promise<unknown> | undefined;
    await rebuild(() => {
      changed ??= etag().then((tag) =>
        schakel
          .as(firm, 'post', '/v1/firm/capabilities')
          .set('if-match', tag)
          .send({ title: 'Kroonluchters afstoffen' })
          .expect(201)
          .then(() => schakel.settle()),
      );
    });
    await changed;
    await schakel.settle();
    expect(await names('kroonluchters')).toEqual([expect.stringMatching(/^Bezemvink/)]);
    expect(await schakel.get(VerifyIndex).run('firm')).toMatchObject({ missing: [], stale: [], superfluous: [] });
  });

  it('cannot show what must not be seen, however far it is behind', async () => {
    expect(await names()).toContainEqual(expect.stringMatching(/^Bezemvink/));
    await schakel
      .as(firm, 'post', '/v1/firm/unpublish')
      .set('if-match', await etag())
      .expect(200);
    // Nobody has told the index yet.
    const rows = (await schakel.database.query('select 1 from search_firm where id = $1', [firm.organisationId])) as [];
    expect(rows.length).toBeGreaterThan(0);
    expect(await names()).not.toContainEqual(expect.stringMatching(/^Bezemvink/));
    await schakel.settle();
    expect(await names()).not.toContainEqual(expect.stringMatching(/^Bezemvink/));
  });
});
