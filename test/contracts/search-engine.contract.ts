import { DomainError } from '@schakel/platform';
import {
  DEEPEST_HIT,
  type DocumentKind,
  type FirmDocument,
  type OpportunityDocument,
  type SearchEngine,
  type SearchQuery,
} from '@schakel/search';
import { aFirm, anOpportunity, inBatches, uuid } from './search-documents.js';

/**
 * What every search engine must do.
 * @param open an engine with an empty index of its own
 */
export function searchEngineContract(open: () => Promise<SearchEngine>): void {
  let engine: SearchEngine;

  beforeAll(async () => {
    engine = await open();
  });

  const firms = (...documents: FirmDocument[]) => engine.rebuild('firm', inBatches(documents));
  const opportunities = (...documents: OpportunityDocument[]) => engine.rebuild('opportunity', inBatches(documents));

  async function found<K extends DocumentKind>(kind: K, query: SearchQuery<K>): Promise<number[]> {
    const { items } = await engine.search(kind, query);
    return items.map(({ id }) => Number(id.slice(-12)));
  }

  async function all(kind: DocumentKind): Promise<Record<number, number>> {
    const held: Record<number, number> = {};
    for await (const page of engine.list(kind))
      for (const { id, version } of page) held[Number(id.slice(-12))] = version;
    return held;
  }

  async function refusal(work: Promise<unknown>): Promise<string> {
    const error: unknown = await work.then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    return error instanceof DomainError ? error.code : `not a refusal: ${String(error)}`;
  }

  describe('text', () => {
    beforeAll(async () => {
      await opportunities(
        anOpportunity({ id: uuid(1), title: 'Schoonmaakwerkzaamheden in twee wijkcentra' }),
        anOpportunity({ id: uuid(2), title: 'Glasbewassing gemeentehuis', description: 'Viermaal per jaar.' }),
        anOpportunity({
          id: uuid(3),
          title: 'Levering van kantoormeubelen',
          lots: ['Bureaustoelen', 'Vergadertafels'],
        }),
        anOpportunity({ id: uuid(4), title: 'Maintenance of parks', description: 'Grounds maintenance for schools.' }),
        anOpportunity({
          id: uuid(5),
          title: 'Catering',
          description: 'Lunches, met na afloop schoonmaken van de keuken',
        }),
        anOpportunity({ id: uuid(6), title: 'Onderhoud van bruggen', buyerName: 'Waterschap Rivierenland' }),
        anOpportunity({ id: uuid(7), title: 'Één façade, Ærø und Straße' }),
      );
    });

    it('finds a compound by its part, and its parts by the compound', async () => {
      expect(await found('opportunity', { text: 'schoonmaak' })).toEqual([1, 5]);
      expect(await found('opportunity', { text: 'schoonmaken' })).toEqual([1, 5]);
      expect(await found('opportunity', { text: 'schoonmaakwerkzaamheden' })).toEqual([1, 5]);
      expect(await found('opportunity', { text: 'meubelen voor kantoor' })).toEqual([3]);
    });

    it('finds a trade under its other names, in Dutch and in English', async () => {
      for (const text of ['glasbewassing', 'ramen wassen', 'glazenwasser', 'window cleaning'])
        expect(await found('opportunity', { text })).toEqual([2]);
      for (const text of ['groenvoorziening', 'hoveniers', 'tuinonderhoud'])
        expect(await found('opportunity', { text })).toEqual([4]);
      expect(await found('opportunity', { text: 'lunch verzorgen' })).toEqual([5]);
    });

    it('finds while one is typing', async () => {
      for (const text of ['bur', 'bureaus', 'levering bureaust'])
        expect(await found('opportunity', { text })).toEqual([3]);
      expect(await found('opportunity', { text: 'rivier' })).toEqual([6]);
      expect(await found('opportunity', { text: 'brug' })).toEqual([6]);
    });

    it('takes the last word as finished where a space follows', async () => {
      expect(await found('opportunity', { text: 'onderh ' })).toEqual([]);
      expect(await found('opportunity', { text: 'onderhoud ' })).toContain(6);
    });

    it('forgives typos', async () => {
      for (const text of ['vergadertafles', 'vergadertfels', 'vergaderrtafels', 'vargadertafels'])
        expect(await found('opportunity', { text })).toEqual([3]);
      expect(await found('opportunity', { text: 'schoonmaakwerkzaamhedn' })).toContain(1);
      expect(await found('opportunity', { text: 'glasbewasing' })).toEqual([2]);
      expect(await found('opportunity', { text: 'glasbewssing' })).toEqual([2]);
      expect(await found('opportunity', { text: 'gemeentehius glasbewassing' })).toEqual([2]);
    });

    it('ignores case, diacritics and letters written twice', async () => {
      for (const text of ['een facade', 'ÉÉN FAÇADE', 'aero', 'strasse', 'strase'])
        expect(await found('opportunity', { text })).toContain(7);
    });

    it('puts what says it in the title before what mentions it', async () => {
      expect((await found('opportunity', { text: 'onderhoud' }))[0]).toBe(6);
      expect((await found('opportunity', { text: 'schoonmaak' }))[0]).toBe(1);
    });

    it('wants every word, and says so when it had to make do with fewer', async () => {
      const every = await engine.search('opportunity', { text: 'glasbewassing gemeentehuis' });
      expect(every.relaxed).toBe(false);
      const fewer = await engine.search('opportunity', { text: 'glasbewassing gemeentehuis xylofoonbouwer' });
      expect(fewer.items.map((hit) => hit.id)).toEqual([uuid(2)]);
      expect(fewer.relaxed).toBe(true);
      const parted = await engine.search('opportunity', { text: 'glasbewassing bureaustoelen' });
      expect(parted.relaxed).toBe(true);
      expect(parted.items.length).toBeGreaterThan(0);
    });

    it('finds the best document for a whole title, though no document holds all of it', async () => {
      const title = 'Marktconsultatie onderhoud en renovatie van bruggen, viaducten en kunstwerken in het Rivierenland';
      const page = await engine.search('opportunity', { text: title });
      expect(page.relaxed).toBe(true);
      expect(page.items[0]?.id).toBe(uuid(6));
      expect(page.total.count).toBeGreaterThanOrEqual(page.items.length);
    });

    it('does not let one rare word decide', async () => {
      const text = 'vergadertafels en bureaustoelen voor kantoor, levering aan het gemeentehuis viermaal per jaar';
      const page = await engine.search('opportunity', { text });
      expect(page.items.map((hit) => hit.id).slice(0, 2)).toEqual([uuid(3), uuid(2)]);
      const relevances = page.items.map((hit) => hit.relevance);
      expect(relevances).toEqual([...relevances].sort((a, b) => b - a));
    });

    it('reads more than ten words', async () => {
      const nothing = 'abacus bakelieten cimbaal dodo emoe fagot grutto hobo ibis jojo koala lama';
      expect(await found('opportunity', { text: `${nothing} gemeentehuis` })).toEqual([2]);
    });

    describe('in other languages', () => {
      beforeAll(async () => {
        await engine.put('opportunity', [
          anOpportunity({ id: uuid(20), title: 'Sprzątanie budynków', description: 'Utrzymanie czystości w szkołach' }),
          anOpportunity({ id: uuid(21), title: 'Gebäudereinigung in zwei Schulen' }),
          anOpportunity({ id: uuid(22), title: 'Nettoyage des vitres de deux écoles' }),
        ]);
      });
      afterAll(() => engine.remove('opportunity', [uuid(20), uuid(21), uuid(22)]));

      it('knows inflections and parts of compounds in German', async () => {
        expect(await found('opportunity', { text: 'reinigung von gebäuden' })).toEqual([21]);
        expect((await found('opportunity', { text: 'schule' }))[0]).toBe(21);
      });

      it('knows a word by its beginning where it is not found whole', async () => {
        expect(await found('opportunity', { text: 'nettoyage de la vitre' })).toEqual([22]);
        expect((await found('opportunity', { text: 'sprzątania szkoły' }))[0]).toBe(20);
      });
    });

    it('counts facets over what it made do with, and keeps to filters', async () => {
      const text = 'vergadertafels en glasbewassing ';
      const page = await engine.search('opportunity', { text, facets: ['kind', 'deadline'] });
      expect(page.relaxed).toBe(true);
      expect(page.total).toEqual({ count: 2, exact: true });
      expect(page.facets.kind?.[0]).toEqual({ value: 'need', count: 2 });
      expect(page.facets.deadline?.at(-1)).toEqual({ value: 'none', count: 2 });
      const none = await engine.search('opportunity', { text, filters: { kinds: ['consultation'] }, facets: ['kind'] });
      expect(none.items).toEqual([]);
      expect(none.facets.kind?.[0]).toEqual({ value: 'need', count: 2 });
    });

    it('pages and sorts what it made do with', async () => {
      const text = 'vergadertafels en glasbewassing ';
      const first = await engine.search('opportunity', { text, limit: 1 });
      const second = await engine.search('opportunity', { text, limit: 1, cursor: first.next ?? '' });
      expect(new Set([...first.items, ...second.items].map(({ id }) => id))).toEqual(new Set([uuid(2), uuid(3)]));
      expect(second.next).toBeNull();
      expect(await found('opportunity', { text, sort: 'newest' })).toEqual([2, 3]);
    });

    it('looks for the words of a trade where no document is about the trade', async () => {
      const page = await engine.search('opportunity', { text: 'telefonische dienstverlening' });
      expect(page.items).toEqual([]);
      const words = await engine.search('opportunity', { text: 'fietsen stallen gemeentehuis' });
      expect(words.items.map((hit) => hit.id)).toEqual([uuid(2)]);
      expect(words.relaxed).toBe(true);
    });

    it('finds nothing for words that nothing is like', async () => {
      const page = await engine.search('opportunity', { text: 'xylofoonbouwer' });
      expect(page).toMatchObject({ items: [], next: null, total: { count: 0, exact: true } });
    });

    it('finds everything without text, newest first', async () => {
      expect(await found('opportunity', {})).toEqual([1, 2, 3, 4, 5, 6, 7]);
      expect(await found('opportunity', { text: '  ' })).toHaveLength(7);
    });

    it('says why: marked words as data', async () => {
      const { items } = await engine.search('opportunity', { text: 'schoonmaak' });
      expect(items[0]?.highlights).toEqual([
        {
          field: 'title',
          spans: [
            { text: 'Schoonmaak', hit: true },
            { text: 'werkzaamheden in twee wijkcentra', hit: false },
          ],
        },
      ]);
      expect(items[1]?.highlights).toEqual([
        {
          field: 'description',
          spans: [
            { text: 'Lunches, met na afloop ', hit: false },
            { text: 'schoonmaken', hit: true },
            { text: ' van de keuken', hit: false },
          ],
        },
      ]);
    });

    it('marks the word that a typo stands for', async () => {
      const { items } = await engine.search('opportunity', { text: 'bureaustoeln' });
      expect(items[0]?.highlights).toEqual([{ field: 'lots', spans: [{ text: 'Bureaustoelen', hit: true }] }]);
    });

    it('says what was meant by a misspelt word, in the words of the hits or the name of the trade', async () => {
      const meant = async (text: string) => (await engine.search('opportunity', { text })).didYouMean;
      expect(await meant('vergadertfels ')).toBe('vergadertafels ');
      expect(await meant('gemeentehius glasbewassing ')).toBe('gemeentehuis glasbewassing ');
      expect(await meant('glasbewssing ')).toBe('glasbewassing ');
      expect(await meant('vergadertfels')).toBe('vergadertafels');
      for (const text of ['schoonmaken ', 'vergadertaf', 'xylofoonbouwer ', '']) expect(await meant(text)).toBeNull();
    });

    it('gives a relevance from 0 to 1, falling down the list', async () => {
      const { items } = await engine.search('opportunity', { text: 'onderhoud' });
      const relevances = items.map((hit) => hit.relevance);
      expect(relevances).toEqual([...relevances].sort((a, b) => b - a));
      for (const relevance of relevances) {
        expect(relevance).toBeGreaterThan(0);
        expect(relevance).toBeLessThanOrEqual(1);
      }
    });

    it.each([
      "'",
      ':*',
      '& | !',
      '<->',
      "'; drop table search_firm; --",
      '%%%%',
      '"',
      '\\',
      '-schoonmaak',
      'de het een van',
      '\0',
      '\ud800',
      '\u202e\u200b',
      '👩‍🌾',
      'a'.repeat(10_000),
      'a b c d e f g h i j k l m n o p q r s t u v w x y z '.repeat(40),
      '1 2 3 4 5 6 7 8',
    ])('survives the text %#', async (text) => {
      const page = await engine.search('opportunity', { text });
      expect(page.items.length).toBeLessThanOrEqual(7);
    });
  });

  describe('filters', () => {
    beforeAll(async () => {
      await firms(
        aFirm({
          id: uuid(1),
          name: 'Glans',
          cpv: ['90911300'],
          nuts: ['NL332'],
          certificates: ['pso-3', 'iso-9001'],
          languages: ['nl', 'en'],
          sizeBand: 'small',
          targetGroups: ['wajong'],
          eligibleFor: ['art20'],
          point: { latitude: 52.08, longitude: 4.31 },
          updatedAt: '2026-03-01T00:00:00Z',
        }),
        aFirm({
          id: uuid(2),
          name: 'Groen',
          cpv: ['77310000', '90911200'],
          nuts: ['NL'],
          certificates: ['pso-3'],
          sizeBand: 'large',
          point: { latitude: 53.22, longitude: 6.57 },
          updatedAt: '2026-02-01T00:00:00Z',
        }),
        aFirm({ id: uuid(3), name: 'Gaaf', cpv: ['55520000'], nuts: ['NL31', 'NL41'], sizeBand: 'small' }),
        aFirm({ id: uuid(4), name: 'Gewoon "\' \\ OR', certificates: ['x" OR tags = "cpv:90'] }),
      );
    });

    it('finds by division, group or code what lies below it', async () => {
      expect(await found('firm', { filters: { cpv: ['90'] } })).toEqual([1, 2]);
      expect(await found('firm', { filters: { cpv: ['90900000'] } })).toEqual([1, 2]);
      expect(await found('firm', { filters: { cpv: ['90911300'] } })).toEqual([1]);
      expect(await found('firm', { filters: { cpv: ['55', '909113'] } })).toEqual([1, 3]);
      expect(await found('firm', { filters: { cpv: ['03'] } })).toEqual([]);
    });

    it('finds by area what lies in it, is it, or covers it', async () => {
      expect(await found('firm', { filters: { nuts: ['NL332'] } })).toEqual([1, 2]);
      expect(await found('firm', { filters: { nuts: ['NL3'] } })).toEqual([1, 2, 3]);
      expect(await found('firm', { filters: { nuts: ['NL411', 'NL12'] } })).toEqual([2, 3]);
      expect(await found('firm', { filters: { nuts: ['NL333'] } })).toEqual([2]);
      expect(await found('firm', { filters: { nuts: ['BE'] } })).toEqual([]);
    });

    it('wants all certificates, and any of the other values', async () => {
      expect(await found('firm', { filters: { certificates: ['pso-3'] } })).toEqual([1, 2]);
      expect(await found('firm', { filters: { certificates: ['pso-3', 'iso-9001'] } })).toEqual([1]);
      expect(await found('firm', { filters: { languages: ['en', 'de'] } })).toEqual([1]);
      expect(await found('firm', { filters: { sizeBands: ['large'], targetGroups: [] } })).toEqual([2]);
      expect(await found('firm', { filters: { targetGroups: ['wajong'], reserved: ['art20'] } })).toEqual([1]);
    });

    it('combines filters and text with and', async () => {
      expect(await found('firm', { text: 'glans', filters: { cpv: ['90'], nuts: ['NL33'] } })).toEqual([1]);
      expect(await found('firm', { text: 'glans', filters: { cpv: ['55'] } })).toEqual([]);
    });

    it('finds within a distance, and says how far', async () => {
      const near = { latitude: 52.0907, longitude: 5.1214, km: 70 };
      const { items } = await engine.search('firm', { filters: { near } });
      expect(items.map((hit) => hit.id)).toEqual([uuid(1)]);
      expect(items[0]?.distanceKm).toBeCloseTo(55.5, 0);
      expect(await found('firm', { filters: { near: { ...near, km: 50 } } })).toEqual([]);
    });

    it.each([
      'x" OR tags = "cpv:90',
      '"',
      "'",
      '\\',
      '\\" OR 1 = 1',
      "') or 1=1 --",
      ']',
      'a, b',
      '{}',
      '%',
      '_',
      '🐘',
      'TO',
      'NOT',
      '\n',
    ])('takes the value %j literally', async (value) => {
      const expected = value === 'x" OR tags = "cpv:90' ? [4] : [];
      expect(await found('firm', { filters: { certificates: [value] } })).toEqual(expected);
      expect(await found('firm', { filters: { languages: [value] } })).toEqual([]);
      expect(await found('firm', { filters: { cpv: [value] } })).toEqual([]);
      expect(await found('firm', { filters: { nuts: [value] } })).toEqual([]);
    });

    it('refuses a question that makes no sense, naming all that is wrong', async () => {
      const query = {
        sort: 'distance',
        limit: 0,
        facets: ['kind'],
        filters: { certificates: ['a\0'], near: undefined },
      } as unknown as SearchQuery<'firm'>;
      const error = await engine.search('firm', query).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(DomainError);
      expect((error as DomainError).code).toBe('invalid-input');
      expect((error as DomainError).errors.map(({ pointer }) => pointer).sort()).toEqual([
        'certificates',
        'facets',
        'limit',
        'sort',
      ]);
      const far = { near: { latitude: 91, longitude: Number.NaN, km: 1e9 } };
      expect(await refusal(engine.search('firm', { filters: far }))).toBe('invalid-input');
      const backwards = { deadline: { from: '2026-02-30x', to: '2026' }, value: { from: 0.5 } };
      expect(await refusal(engine.search('opportunity', { filters: backwards }))).toBe('invalid-input');
    });
  });

  describe('a list that was made elsewhere', () => {
    const listed = Array.from({ length: 150 }, (_, at) => uuid(at + 1));
    beforeAll(async () => {
      await firms(
        ...Array.from({ length: 200 }, (_, at) =>
          aFirm({
            id: uuid(at + 1),
            capabilities: [{ title: at % 10 === 0 ? 'Glasbewassing' : 'Inpakwerk', description: '' }],
            cpv: [at % 10 === 0 ? '90911300' : '79920000'],
            nuts: [at % 2 === 0 ? 'NL32B' : 'NL113'],
          }),
        ),
      );
    });

    it('is searched: only what is in it is found, typos forgiven, all of it in one page', async () => {
      const all = await engine.search('firm', { filters: { ids: listed }, limit: 150 });
      expect(new Set(all.items.map(({ id }) => id))).toEqual(new Set(listed));
      expect(all).toMatchObject({ total: { count: 150, exact: true }, next: null });
      const some = await engine.search('firm', { text: 'glasbewasing', filters: { ids: listed }, limit: 150 });
      expect(some.items.map(({ id }) => id).sort()).toEqual(listed.filter((_, at) => at % 10 === 0));
    });

    it('has facets of its own, also where it is narrowed', async () => {
      const facets = ['division', 'region'] as const;
      const whole = await engine.search('firm', { filters: { ids: listed }, facets });
      expect(whole.facets).toMatchObject({
        division: [
          { value: '79', count: 135 },
          { value: '90', count: 15 },
        ],
        region: [
          { value: 'NL11', count: 75 },
          { value: 'NL32', count: 75 },
        ],
      });
      const narrowed = await engine.search('firm', { filters: { ids: listed, cpv: ['90'], nuts: ['NL32'] }, facets });
      expect(narrowed.total.count).toBe(15);
      expect(narrowed.facets).toMatchObject({
        division: [
          { value: '79', count: 60 },
          { value: '90', count: 15 },
        ],
        region: [{ value: 'NL32', count: 15 }],
      });
    });

    it('has nothing in it where it is empty, or where nobody is left of it', async () => {
      const page = await engine.search('firm', { filters: { ids: [] }, facets: ['division'] });
      expect(page).toMatchObject({ items: [], next: null, total: { count: 0, exact: true }, facets: { division: [] } });
      expect((await engine.search('firm', { filters: { ids: [uuid(999)] } })).items).toEqual([]);
    });

    it('is refused where its ids are none', async () => {
      expect(await refusal(engine.search('firm', { filters: { ids: ["' or 1 = 1"] } }))).toBe('invalid-input');
      expect(await refusal(engine.search('firm', { filters: { ids: listed }, limit: 151 }))).toBe('invalid-input');
    });
  });

  describe('opportunities in time', () => {
    const now = new Date('2026-06-01T12:00:00Z');

    beforeAll(async () => {
      await opportunities(
        anOpportunity({
          id: uuid(1),
          deadline: '2026-06-01T11:59:59Z',
          publishedAt: '2026-05-01T00:00:00Z',
          value: 100,
        }),
        anOpportunity({
          id: uuid(2),
          deadline: '2026-06-05T12:00:00Z',
          publishedAt: '2026-05-04T00:00:00Z',
          value: 500,
        }),
        anOpportunity({ id: uuid(3), deadline: '2026-06-20T12:00:00Z', publishedAt: '2026-05-02T00:00:00Z' }),
        anOpportunity({
          id: uuid(4),
          kind: 'consultation',
          reserved: 'considering',
          reservationIntent: 'considering',
          publishedAt: '2026-05-03T00:00:00Z',
          value: 900,
        }),
        anOpportunity({
          id: uuid(5),
          deadline: '2026-12-01T12:00:00Z',
          imported: true,
          country: 'BE',
          reserved: 'art20',
          publishedAt: '2026-05-01T00:00:00Z',
        }),
      );
    });

    it('sorts by deadline, without one last, and by newest', async () => {
      expect(await found('opportunity', { sort: 'deadline' })).toEqual([1, 2, 3, 5, 4]);
      expect(await found('opportunity', { sort: 'newest' })).toEqual([2, 4, 3, 1, 5]);
      expect(await found('opportunity', { sort: 'deadline', text: 'voorbeeldopdracht' })).toEqual([1, 2, 3, 5, 4]);
    });

    it('filters on the deadline; none set counts as open', async () => {
      const from = now.toISOString();
      expect(await found('opportunity', { sort: 'deadline', filters: { deadline: { from } } })).toEqual([2, 3, 5, 4]);
      const june = { from, to: '2026-06-30T00:00:00Z' };
      expect(await found('opportunity', { sort: 'deadline', filters: { deadline: june } })).toEqual([2, 3]);
    });

    it('never leaves out an unknown value', async () => {
      const filters = { value: { from: 200, to: 600 } };
      expect(await found('opportunity', { sort: 'deadline', filters })).toEqual([2, 3, 5]);
    });

    it('filters on kind, origin, country and reservation', async () => {
      expect(await found('opportunity', { filters: { kinds: ['consultation'] } })).toEqual([4]);
      expect(await found('opportunity', { filters: { imported: true } })).toEqual([5]);
      expect(await found('opportunity', { filters: { imported: false, kinds: ['need'] } })).toEqual([2, 3, 1]);
      expect(await found('opportunity', { filters: { countries: ['BE'], reserved: ['art20', 'art77'] } })).toEqual([5]);
    });

    it('filters on the intent to reserve, and counts its other values besides', async () => {
      const filters = { reservationIntents: ['considering' as const, 'intended' as const] };
      expect(await found('opportunity', { filters })).toEqual([4]);
      expect(await found('opportunity', { filters: { reservationIntents: ['none'] } })).toEqual([]);
      const { facets } = await engine.search('opportunity', { filters, facets: ['reservationIntent', 'kind'], now });
      expect(facets.reservationIntent).toEqual([
        { value: 'none', count: 0 },
        { value: 'considering', count: 1 },
        { value: 'intended', count: 0 },
      ]);
      expect(facets.kind).toEqual([
        { value: 'need', count: 0 },
        { value: 'consultation', count: 1 },
      ]);
    });

    it('counts deadlines in bands, and shows every kind even where there is none', async () => {
      const { facets } = await engine.search('opportunity', { facets: ['deadline', 'kind'], now });
      expect(facets.deadline).toEqual([
        { value: 'passed', count: 1 },
        { value: 'week', count: 1 },
        { value: 'month', count: 1 },
        { value: 'later', count: 1 },
        { value: 'none', count: 1 },
      ]);
      const needs = await engine.search('opportunity', {
        filters: { countries: ['BE'] },
        facets: ['kind', 'reserved'],
        now,
      });
      expect(needs.facets.kind).toEqual([
        { value: 'need', count: 1 },
        { value: 'consultation', count: 0 },
      ]);
      expect(needs.facets.reserved?.map(({ count }) => count)).toEqual([0, 1, 0, 0]);
    });

    it('counts the bands without the filter on the deadline itself', async () => {
      const filters = { deadline: { from: now.toISOString() }, kinds: ['need' as const] };
      const { facets, total } = await engine.search('opportunity', { filters, facets: ['deadline'], now });
      expect(total.count).toBe(3);
      expect(facets.deadline?.map(({ count }) => count)).toEqual([1, 1, 1, 1, 0]);
    });
  });

  describe('facets', () => {
    beforeAll(async () => {
      await firms(
        aFirm({ id: uuid(1), name: 'Een', cpv: ['90911300', '90911200'], nuts: ['NL332', 'NL333'], sizeBand: 'small' }),
        aFirm({ id: uuid(2), name: 'Twee', cpv: ['90911200', '55520000'], nuts: ['NL'], certificates: ['pso-3'] }),
        aFirm({ id: uuid(3), name: 'Drie', cpv: ['55520000'], nuts: ['NL31'], certificates: ['pso-3'] }),
      );
    });

    it('counts each document once a value, most frequent first and then by value', async () => {
      const { facets } = await engine.search('firm', { facets: ['division', 'region', 'certificate', 'size'] });
      expect(facets).toEqual({
        division: [
          { value: '55', count: 2 },
          { value: '90', count: 2 },
        ],
        region: [
          { value: 'NL', count: 1 },
          { value: 'NL31', count: 1 },
          { value: 'NL33', count: 1 },
        ],
        certificate: [{ value: 'pso-3', count: 2 }],
        size: [{ value: 'small', count: 1 }],
      });
    });

    it('counts within the hits, but the filtered facet itself as if it were not filtered', async () => {
      const { facets, total } = await engine.search('firm', {
        filters: { cpv: ['90'] },
        facets: ['division', 'certificate'],
      });
      expect(total).toEqual({ count: 2, exact: true });
      expect(facets.division).toEqual([
        { value: '55', count: 2 },
        { value: '90', count: 2 },
      ]);
      expect(facets.certificate).toEqual([{ value: 'pso-3', count: 1 }]);
    });

    it('counts what a text finds', async () => {
      const { facets } = await engine.search('firm', { text: 'drie', facets: ['division'] });
      expect(facets.division).toEqual([{ value: '55', count: 1 }]);
    });

    it('counts provinces as if no area were chosen, and within all other filters', async () => {
      await firms(
        aFirm({ id: uuid(11), name: 'Noord', cpv: ['77310000'], nuts: ['NL111'], provinces: ['NL11'] }),
        aFirm({ id: uuid(12), name: 'Overal', cpv: ['77310000'], nuts: ['NL'], provinces: ['NL11', 'NL36'] }),
        aFirm({ id: uuid(13), name: 'Zuid', cpv: ['45000000'], nuts: ['NL36'], provinces: ['NL36'] }),
      );
      const filters = { cpv: ['77'], nuts: ['NL36'] };
      const { facets, total } = await engine.search('firm', { filters, facets: ['province', 'region'] });
      expect(total.count).toBe(1);
      expect(facets.province).toEqual([
        { value: 'NL11', count: 2 },
        { value: 'NL36', count: 1 },
      ]);
    });
  });

  describe('pages', () => {
    const many = Array.from({ length: DEEPEST_HIT + 50 }, (_, index) =>
      aFirm({ id: uuid(index), name: 'Gelijk', ...(index < 500 ? { point: { latitude: 52, longitude: 5 } } : {}) }),
    );

    beforeAll(async () => {
      await engine.rebuild('firm', inBatches([...many].reverse().slice(0, 600), [...many].reverse().slice(600)));
    });

    it.each([
      {},
      { text: 'gelijk' },
      { sort: 'newest' },
      { sort: 'distance', filters: { near: { latitude: 51, longitude: 5 } } },
    ] as const)('settles ties by id, page after page: %j', async (query) => {
      const seen: number[] = [];
      let cursor: string | undefined;
      for (let page = 0; page < 3; page += 1) {
        const { items, next } = await engine.search('firm', { ...query, limit: 25, ...(cursor ? { cursor } : {}) });
        seen.push(...items.map(({ id }) => Number(id.slice(-12))));
        cursor = next ?? undefined;
      }
      expect(seen).toEqual(Array.from({ length: 75 }, (_, index) => index));
    });

    it('counts all, and goes no deeper than it says', async () => {
      let cursor: string | null | undefined;
      let items = 0;
      let page = await engine.search('firm', { text: 'gelijk', limit: 100 });
      expect(page.total).toEqual({ count: many.length, exact: true });
      for (cursor = page.next; cursor; cursor = page.next) {
        items += page.items.length;
        page = await engine.search('firm', { text: 'gelijk', limit: 100, cursor });
      }
      expect(items + page.items.length).toBe(DEEPEST_HIT);
    });

    it('refuses a cursor that it did not give for this question', async () => {
      const { next } = await engine.search('firm', { text: 'gelijk', limit: 10 });
      expect(next).not.toBeNull();
      const cursor = next ?? '';
      expect(await refusal(engine.search('firm', { text: 'anders', limit: 10, cursor }))).toBe('invalid-input');
      expect(await refusal(engine.search('firm', { text: 'gelijk', sort: 'newest', cursor }))).toBe('invalid-input');
      expect(await refusal(engine.search('opportunity', { text: 'gelijk', cursor }))).toBe('invalid-input');
      for (const broken of ['', 'x', cursor.slice(0, -3), `${cursor}A`, 'A'.repeat(1_000_000), btoa('[-5,"x"]')])
        expect(await refusal(engine.search('firm', { text: 'gelijk', cursor: broken }))).toBe('invalid-input');
    });
  });

  describe('changes', () => {
    beforeEach(async () => {
      await firms();
    });

    it('finds a document as soon as it was put, and puts it twice without harm', async () => {
      const firm = aFirm({ id: uuid(1), name: 'Vers' });
      await engine.put('firm', [firm]);
      await engine.put('firm', [firm, firm]);
      expect(await found('firm', { text: 'vers' })).toEqual([1]);
      expect(await all('firm')).toEqual({ 1: 1 });
    });

    it('replaces a document whole', async () => {
      await engine.put('firm', [
        aFirm({ id: uuid(1), name: 'Oud', cpv: ['90911300'], point: { latitude: 52, longitude: 5 } }),
      ]);
      await engine.put('firm', [aFirm({ id: uuid(1), version: 2, name: 'Nieuw' })]);
      expect(await found('firm', { text: 'oud' })).toEqual([]);
      expect(await found('firm', { filters: { cpv: ['90'] } })).toEqual([]);
      const near = { latitude: 52, longitude: 5, km: 10 };
      expect(await found('firm', { filters: { near } })).toEqual([]);
      expect(await found('firm', { text: 'nieuw' })).toEqual([1]);
    });

    it('never goes back to an older version', async () => {
      await engine.put('firm', [aFirm({ id: uuid(1), version: 3, name: 'Derde' })]);
      await engine.put('firm', [aFirm({ id: uuid(1), version: 2, name: 'Tweede' })]);
      await engine.put('firm', [
        aFirm({ id: uuid(2), version: 5, name: 'Vijfde' }),
        aFirm({ id: uuid(2), version: 4, name: 'Vierde' }),
      ]);
      expect(await all('firm')).toEqual({ 1: 3, 2: 5 });
      expect(await found('firm', { text: 'derde' })).toEqual([1]);
      expect(await found('firm', { text: 'tweede' })).toEqual([]);
    });

    it('no longer finds what was removed, and removes it twice without harm', async () => {
      await engine.put('firm', [aFirm({ id: uuid(1), name: 'Weg' }), aFirm({ id: uuid(2), name: 'Blijft' })]);
      await engine.remove('firm', [uuid(1), uuid(99)]);
      await engine.remove('firm', [uuid(1)]);
      await engine.remove('firm', []);
      expect(await found('firm', {})).toEqual([2]);
      expect(await all('firm')).toEqual({ 2: 1 });
    });

    it('keeps the kinds apart', async () => {
      await engine.put('firm', [aFirm({ id: uuid(1), name: 'Dubbel' })]);
      await engine.put('opportunity', [anOpportunity({ id: uuid(1), title: 'Dubbel' })]);
      await engine.remove('opportunity', [uuid(1)]);
      expect(await found('firm', { text: 'dubbel' })).toEqual([1]);
    });

    it('lists the versions of given documents', async () => {
      await engine.put('firm', [aFirm({ id: uuid(1), version: 7 }), aFirm({ id: uuid(2) })]);
      const pages = [];
      for await (const page of engine.list('firm', [uuid(1), uuid(3)])) pages.push(...page);
      expect(pages).toEqual([{ id: uuid(1), version: 7 }]);
    });

    it('stores text as it is, even where a character cannot be stored', async () => {
      const name = 'NUL \0 en <b>"\'\\ {} 🐘';
      await engine.put('firm', [aFirm({ id: uuid(1), name, certificates: ["'a:1A,b\\"] })]);
      const { items } = await engine.search('firm', { text: 'nul' });
      expect(items[0]?.highlights[0]?.spans.map(({ text }) => text).join('')).toBe(name.replace('\0', ' '));
    });
  });

  describe('rebuild', () => {
    it('shows the old index until the new one is whole', async () => {
      await firms(aFirm({ id: uuid(1), name: 'Oud' }));
      const seen: number[][] = [];
      await engine.rebuild(
        'firm',
        (async function* () {
          yield [aFirm({ id: uuid(2), name: 'Nieuw' })];
          seen.push(await found('firm', {}));
          yield [aFirm({ id: uuid(3), name: 'Nieuw' })];
          seen.push(await found('firm', {}));
        })(),
      );
      expect(seen).toEqual([[1], [1]]);
      expect(await found('firm', {})).toEqual([2, 3]);
    });

    it('keeps the old index where the documents end in an error', async () => {
      await firms(aFirm({ id: uuid(1), name: 'Oud' }));
      const broken = (async function* () {
        yield [aFirm({ id: uuid(2), name: 'Nieuw' })];
        await Promise.reject(new Error('The database went away.'));
      })();
      await expect(engine.rebuild('firm', broken)).rejects.toThrow('The database went away.');
      expect(await found('firm', {})).toEqual([1]);
      expect(await all('firm')).toEqual({ 1: 1 });
    });

    it('answers every search while it swaps, never with an empty page', async () => {
      await firms(aFirm({ id: uuid(1), name: 'Altijd' }));
      const swapping = { isRunning: true };
      let searches = 0;
      const searching = (async () => {
        while (swapping.isRunning) {
          expect(await found('firm', { text: 'altijd' })).toEqual([1]);
          searches += 1;
        }
      })();
      for (let round = 0; round < 2; round += 1) await firms(aFirm({ id: uuid(1), name: 'Altijd' }));
      swapping.isRunning = false;
      await searching;
      expect(searches).toBeGreaterThan(0);
    });

    it('takes changes again afterwards, and says how much it holds', async () => {
      expect(await firms(aFirm({ id: uuid(1), name: 'Een' }), aFirm({ id: uuid(2), name: 'Twee' }))).toBe(2);
      await engine.put('firm', [aFirm({ id: uuid(3), name: 'Drie' })]);
      expect(await found('firm', {})).toEqual([1, 2, 3]);
      expect(await engine.isCurrent('firm')).toBe(true);
    });
  });
}
