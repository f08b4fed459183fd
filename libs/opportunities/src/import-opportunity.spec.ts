import { SearchIndexState } from '@schakel/search';
import { nuts } from '@schakel/taxonomy';
import { TestClock } from '../../../test/support/clock.js';
import { testDatabase } from '../../../test/support/database.js';
import { type ImportedOpportunity, ImportOpportunity } from './import-opportunity.js';
import { OpportunityObservers } from './opportunity-observers.js';
import { Opportunity } from './opportunity.entity.js';
import { ReadOpportunities } from './read-opportunities.js';
import { RecordOpportunity } from './record-opportunity.js';
import { OPPORTUNITIES_SCHEMA } from './schema.js';

const DEADLINE = '2027-01-29T12:00:00+01:00';

/** A published call; name only what a test is about. */
function aNotice({ version = '2026-11-01/01', ...rest }: Partial<ImportedOpportunity> & { version?: string } = {}) {
  const keys = rest.keys ?? ['2026-100'];
  return {
    kind: 'need',
    status: 'open',
    title: 'Onderhoud van het groen',
    description: 'Maaien en snoeien in drie wijken.',
    background: null,
    language: 'nl',
    cpv: ['77310000'],
    nuts: ['NL32B'],
    value: null,
    deadline: DEADLINE,
    startsOn: null,
    reserved: 'none',
    requiredCertificates: [],
    targetGroups: [],
    socialCriteria: null,
    howToRespond: null,
    lots: [],
    buyerName: 'Gemeente Overal',
    country: 'NL',
    places: [],
    awards: [],
    sourceName: 'TED',
    source: { id: keys[0] ?? '', version, licence: 'CC0', remarks: [] },
    keys,
    changes: [],
    ...rest,
  } satisfies ImportedOpportunity;
}

describe('Importing a published notice', () => {
  let database: Awaited<ReturnType<typeof testDatabase>>;
  let clock: TestClock;
  let imports: ImportOpportunity;
  let read: ReadOpportunities;
  beforeAll(async () => {
    database = await testDatabase(OPPORTUNITIES_SCHEMA);
    read = new ReadOpportunities(database);
  });
  beforeEach(() => {
    clock = new TestClock();
    imports = new ImportOpportunity(
      database,
      clock,
      new RecordOpportunity(nuts, new SearchIndexState(), new OpportunityObservers()),
    );
  });
  afterEach(async () => {
    for (const table of ['opportunity_change', 'opportunity_source', 'opportunity_match', 'opportunity'])
      await database.query(`delete from ${table}`);
  });
  afterAll(() => database.drop());

  const all = () => database.manager.find(Opportunity);
  const stored = (id = '') => database.manager.findOneByOrFail(Opportunity, { id });

  it('twice makes one opportunity', async () => {
    const first = await imports.execute(aNotice());
    expect(first.status).toBe('imported');
    expect(await imports.execute(aNotice())).toEqual({ id: first.id, status: 'unchanged' });
    expect(await all()).toEqual([
      expect.objectContaining({ id: first.id, version: 1, deadline: '2027-01-29T11:00:00.000Z', buyerId: null }),
    ]);
    expect(await read.changes(first.id)).toEqual([]);
  });

  it('with the same moments in another zone changes nothing', async () => {
    await imports.execute(aNotice());
    const again = await imports.execute(aNotice({ deadline: '2027-01-29T11:00:00Z' }));
    expect(again.status).toBe('unchanged');
  });

  it('in a newer version amends what is there, for everyone to see', async () => {
    const { id } = await imports.execute(aNotice());
    const newer = aNotice({ version: '2026-11-10/02', title: 'Onderhoud van het groen en de bomen', value: 5_000_00 });
    expect(await imports.execute(newer)).toEqual({ id, status: 'updated' });
    expect(await stored(id)).toMatchObject({ title: newer.title, version: 2, source: { version: '2026-11-10/02' } });
    expect((await read.changes(id)).map(({ fields }) => fields)).toEqual([
      [
        { field: 'title', before: 'Onderhoud van het groen', after: 'Onderhoud van het groen en de bomen' },
        { field: 'value', before: null, after: 5_000_00 },
      ],
    ]);
  });

  it('in an older version is skipped, with the reason', async () => {
    const { id } = await imports.execute(aNotice({ version: '2026-11-10/02' }));
    expect(await imports.execute(aNotice({ version: '2026-11-01/01', title: 'Van vroeger' }))).toEqual({
      id,
      status: 'skipped',
      reason: 'a newer version of this notice is already here',
    });
    expect(await stored(id)).toMatchObject({ title: 'Onderhoud van het groen', version: 1 });
  });

  it('counts versions as numbers: 10 comes after 9', async () => {
    const { id } = await imports.execute(aNotice({ version: '2026-11-10/9' }));
    expect(await imports.execute(aNotice({ version: '2026-11-10/10', title: 'De tiende versie' }))).toMatchObject({
      id,
      status: 'updated',
    });
  });

  it('remembers a newer version that changed nothing, so that one in between does not undo it', async () => {
    const { id } = await imports.execute(aNotice({ version: '2026-11-01/01' }));
    expect((await imports.execute(aNotice({ version: '2026-11-20/03' }))).status).toBe('unchanged');
    const between = aNotice({ version: '2026-11-10/02', title: 'Een vergissing die hersteld werd' });
    expect((await imports.execute(between)).status).toBe('skipped');
    expect(await stored(id)).toMatchObject({
      title: 'Onderhoud van het groen',
      version: 1,
      source: { version: '2026-11-20/03' },
    });
  });

  it('is closed where its deadline has passed, and opens again when a newer version moves it', async () => {
    const { id } = await imports.execute(aNotice({ deadline: '2026-11-24T09:00:00Z' }));
    expect((await stored(id)).status).toBe('closed');
    await imports.execute(aNotice({ version: '2026-11-23/02' }));
    expect((await stored(id)).status).toBe('open');
  });

  it('with an identifier of its own amends the one it says it changes', async () => {
    const { id } = await imports.execute(aNotice());
    const change = aNotice({ keys: ['2026-200'], changes: ['2026-100'], version: '2026-11-12/01', title: 'Gewijzigd' });
    expect(await imports.execute(change)).toEqual({ id, status: 'updated' });
    const second = aNotice({ keys: ['2026-300'], changes: ['2026-200'], version: '2026-11-14/01', title: 'Nogmaals' });
    expect(await imports.execute(second)).toEqual({ id, status: 'updated' });
    expect(await all()).toHaveLength(1);
    expect(await read.changes(id)).toHaveLength(2);
  });

  it('that is a change and arrives before its original is kept; the original is then skipped', async () => {
    const change = aNotice({ keys: ['2026-200'], changes: ['2026-100'], version: '2026-11-12/01', title: 'Gewijzigd' });
    const { id } = await imports.execute(change);
    expect(await imports.execute(aNotice())).toMatchObject({ id, status: 'skipped' });
    expect(await all()).toEqual([expect.objectContaining({ title: 'Gewijzigd', version: 1 })]);
  });

  it('from another source with the same identifier is another opportunity', async () => {
    await imports.execute(aNotice());
    await imports.execute(aNotice({ sourceName: 'TenderNed' }));
    expect(await all()).toHaveLength(2);
  });

  it('eight times at the same moment makes one record', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => imports.execute(aNotice())));
    expect(answers.map(({ status }) => status).sort()).toEqual(['imported', ...Array<string>(7).fill('unchanged')]);
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
    expect(await all()).toHaveLength(1);
  });

  it('with an original and its change at the same moment makes one record, in its newest version', async () => {
    const change = aNotice({ keys: ['2026-200'], changes: ['2026-100'], version: '2026-11-12/01', title: 'Gewijzigd' });
    await Promise.all([aNotice(), change, aNotice(), change].map((notice) => imports.execute(notice)));
    expect(await all()).toEqual([expect.objectContaining({ title: 'Gewijzigd' })]);
  });

  it('waits for whoever changes the record under another identifier', async () => {
    const { id } = await imports.execute(aNotice({ keys: ['2026-100', 'uuid-1'] }));
    const changes = ['2026-100', 'uuid-1'].map((changed, at) =>
      aNotice({ keys: [`2026-20${at}`], changes: [changed], version: `2026-11-1${at}/01`, title: `Wijziging ${at}` }),
    );
    for (let round = 0; round < 5; round += 1) {
      const version = `2026-12-0${round}/01`;
      const again = changes.map((change) => ({
        ...change,
        title: `${change.title} ${round}`,
        source: { ...change.source, version },
      }));
      const answers = await Promise.all(again.map((change) => imports.execute(change)));
      expect(answers).toEqual(again.map(() => ({ id, status: 'updated' })));
    }
    expect((await stored(id)).version).toBe(11);
    expect(await read.changes(id)).toHaveLength(10);
  });

  describe('that is a correction', () => {
    const correction = {
      sourceName: 'TED',
      keys: ['2026-100'],
      deadline: '2027-02-12T12:00:00+01:00',
      version: '2026-11-15/01',
      remark: 'Corrected by notice 2026-250 of 2026-11-15.',
    };

    it('moves the deadline visibly, says so, and is applied once', async () => {
      const { id } = await imports.execute(aNotice());
      expect(await imports.correct(correction)).toEqual({ id, status: 'updated' });
      expect(await imports.correct(correction)).toEqual({ id, status: 'unchanged' });
      expect(await stored(id)).toMatchObject({
        version: 2,
        deadline: '2027-02-12T11:00:00.000Z',
        source: { remarks: [correction.remark], version: correction.version },
      });
      expect((await read.changes(id))[0]?.fields).toEqual([
        { field: 'deadline', before: '2027-01-29T11:00:00.000Z', after: '2027-02-12T11:00:00.000Z' },
      ]);
    });

    it('is applied once of four at the same moment', async () => {
      const { id } = await imports.execute(aNotice());
      const answers = await Promise.all(Array.from({ length: 4 }, () => imports.correct(correction)));
      expect(answers.map(({ status }) => status).sort()).toEqual(['unchanged', 'unchanged', 'unchanged', 'updated']);
      expect((await stored(id)).version).toBe(2);
    });

    it('is not undone by reading the original again', async () => {
      const { id } = await imports.execute(aNotice());
      await imports.correct(correction);
      expect((await imports.execute(aNotice())).status).toBe('skipped');
      expect((await stored(id)).deadline).toBe('2027-02-12T11:00:00.000Z');
    });

    it('opens again what its old deadline had closed', async () => {
      const { id } = await imports.execute(aNotice({ deadline: '2026-11-24T09:00:00Z' }));
      await imports.correct(correction);
      expect((await stored(id)).status).toBe('open');
    });

    it('without a deadline keeps the one that is there', async () => {
      const { id } = await imports.execute(aNotice());
      await imports.correct({ ...correction, deadline: null });
      expect(await stored(id)).toMatchObject({ deadline: '2027-01-29T11:00:00.000Z', version: 2 });
    });

    it('of a notice that is not here, or of a newer one, is skipped with the reason', async () => {
      expect(await imports.correct(correction)).toEqual({
        status: 'skipped',
        reason: 'corrects 2026-100, which is not here',
      });
      await imports.execute(aNotice({ version: '2026-11-20/02' }));
      expect(await imports.correct(correction)).toMatchObject({ status: 'skipped', reason: expect.any(String) });
    });
  });
});
