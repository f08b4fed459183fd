import { randomUUID } from 'node:crypto';
import { SearchIndexState, SEARCH_SCHEMA } from '@schakel/search';
import { nuts } from '@schakel/taxonomy';
import { TestClock } from '../../../test/support/clock.js';
import { testDatabase } from '../../../test/support/database.js';
import { CloseOverdue } from './close-overdue.js';
import { OpportunityObservers } from './opportunity-observers.js';
import { Opportunity } from './opportunity.entity.js';
import { ReadOpportunities } from './read-opportunities.js';
import { RecordOpportunity } from './record-opportunity.js';
import { OPPORTUNITIES_SCHEMA } from './schema.js';

const SCHEMA = {
  entities: [...OPPORTUNITIES_SCHEMA.entities, ...SEARCH_SCHEMA.entities],
  migrations: OPPORTUNITIES_SCHEMA.migrations,
};

describe('Closing what is past its deadline', () => {
  let database: Awaited<ReturnType<typeof testDatabase>>;
  let clock: TestClock;
  let record: RecordOpportunity;
  let closeOverdue: CloseOverdue;
  beforeAll(async () => {
    database = await testDatabase(SCHEMA);
  });
  beforeEach(() => {
    clock = new TestClock();
    record = new RecordOpportunity(nuts, new SearchIndexState(), new OpportunityObservers());
    closeOverdue = new CloseOverdue(database, clock, record);
  });
  afterEach(async () => {
    for (const table of ['opportunity_change', 'opportunity_source', 'opportunity_match', 'opportunity'])
      await database.query(`delete from ${table}`);
  });
  afterAll(() => database.drop());

  const inSeconds = (seconds: number) => new Date(clock.now().getTime() + seconds * 1_000).toISOString();

  async function saved(overrides: Partial<Opportunity>): Promise<string> {
    const row = database.manager.create(Opportunity, {
      id: randomUUID(),
      kind: 'need',
      status: 'open',
      buyerId: null,
      buyerName: 'Gemeente Overal',
      title: 'Onderhoud van het groen',
      description: 'Maaien en snoeien in drie wijken.',
      language: 'nl',
      cpv: ['77310000'],
      nuts: ['NL32B'],
      places: [],
      reserved: 'none',
      requiredCertificates: [],
      targetGroups: [],
      lots: [],
      awards: [],
      sourceName: 'TED',
      createdAt: clock.now().toISOString(),
      deadline: null,
      ...overrides,
    });
    await database.transaction((manager) =>
      record.execute(manager, null, row, { action: 'imported', at: clock.now(), actor: null }),
    );
    return row.id;
  }

  const stored = (id: string) => database.manager.findOneByOrFail(Opportunity, { id });

  it('happens at the deadline, to the second, and not before', async () => {
    const id = await saved({ deadline: inSeconds(60) });
    clock.forward(59_999);
    expect(await closeOverdue.execute()).toBe(0);
    expect((await stored(id)).status).toBe('open');
    clock.forward(1);
    expect(await closeOverdue.execute()).toBe(1);
    expect(await stored(id)).toMatchObject({ status: 'closed', version: 2, updatedAt: clock.now().toISOString() });
  });

  it('is recorded as a change that everyone can see, made by nobody', async () => {
    const id = await saved({ deadline: inSeconds(1) });
    clock.forward(1_000);
    await closeOverdue.execute();
    expect(await new ReadOpportunities(database).changes(id)).toEqual([
      {
        opportunityId: id,
        version: 2,
        at: clock.now().toISOString(),
        actor: null,
        fields: [{ field: 'status', before: 'open', after: 'closed' }],
      },
    ]);
    const trail = await database.query('select action, actor, details from audit where subject = $1 order by id', [
      `opportunity:${id}`,
    ]);
    expect(trail.at(-1)).toEqual({ action: 'opportunity.closed', actor: null, details: { version: 2 } });
  });

  it('takes it from the ranker and tells the search index', async () => {
    const id = await saved({ deadline: inSeconds(1) });
    const waiting = async () => {
      const [row] = await database.query('select version from index_state where record_id = $1', [id]);
      return Number(row.version);
    };
    const before = await waiting();
    clock.forward(1_000);
    await closeOverdue.execute();
    expect(await database.query('select data from opportunity_match where id = $1', [id])).toEqual([{ data: null }]);
    expect(await waiting()).toBe(before + 1);
  });

  it('also ends what was planned, and leaves alone what has no deadline or is past its last state', async () => {
    const planned = await saved({ status: 'planned', deadline: inSeconds(1) });
    const others = [
      await saved({ status: 'open', deadline: null }),
      await saved({ status: 'awarded', deadline: inSeconds(1) }),
      await saved({ status: 'withdrawn', deadline: inSeconds(1) }),
      await saved({ status: 'closed', deadline: inSeconds(1) }),
    ];
    clock.forward(5_000);
    expect(await closeOverdue.execute()).toBe(1);
    expect((await stored(planned)).status).toBe('closed');
    for (const id of others) expect((await stored(id)).version).toBe(1);
  });

  it('happens once, however many do it at the same moment', async () => {
    const ids = await Promise.all(Array.from({ length: 6 }, () => saved({ deadline: inSeconds(1) })));
    clock.forward(1_000);
    const closed = await Promise.all(Array.from({ length: 4 }, () => closeOverdue.execute()));
    expect(closed.reduce((sum, each) => sum + each, 0)).toBe(6);
    expect(await closeOverdue.execute()).toBe(0);
    for (const id of ids) expect(await stored(id)).toMatchObject({ status: 'closed', version: 2 });
  });
});
