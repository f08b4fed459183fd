import { FIRM_PROFILES } from '@schakel/firms';
import type { Explanation, FirmProfile, OpportunityProfile } from '@schakel/matching';
import { OPPORTUNITY_PROFILES } from '@schakel/opportunities';
import { dataSourceOptions } from '@schakel/platform';
import fc from 'fast-check';
import { DataSource } from 'typeorm';
import { anyFirm, opportunity } from '../../matching/test/arbitrary.js';
import { BUTCHER, CLEANERS, CLEANING, GARDENERS, GREEN } from '../../matching/test/market.js';
import { newDatabase } from '../../../test/support/database.js';
import { MatchEngine } from './match-engine.js';

const ON = { on: '2026-11-24', limit: 100, excluded: 100 };
const uuid = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

describe('Engines on the same database', () => {
  let database: DataSource;
  let drop: () => Promise<void>;
  const engines: MatchEngine[] = [];
  beforeAll(async () => {
    const made = await newDatabase();
    drop = made.drop;
    const options = { url: made.url, schema: { entities: [], migrations: [] }, pool: 3 };
    database = await new DataSource(dataSourceOptions(options)).initialize();
  });
  beforeEach(async () => {
    for (const table of ['firm_match', 'opportunity_match', 'match_statistics'])
      await database.query(`delete from ${table}`);
  });
  afterEach(async () => {
    await Promise.all(engines.splice(0).map((engine) => engine.close()));
  });
  afterAll(async () => {
    await database.destroy();
    await drop();
  });

  function engine(): MatchEngine {
    const made = new MatchEngine((database.options as { url: string }).url);
    engines.push(made);
    return made;
  }
  const saveFirm = (number: number, profile: FirmProfile | null) =>
    FIRM_PROFILES.save(database.manager, uuid(number), profile && { ...profile, id: uuid(number), asOf: ON.on });
  const saveNeed = (number: number, profile: OpportunityProfile | null) =>
    OPPORTUNITY_PROFILES.save(database.manager, uuid(number), profile && { ...profile, id: uuid(number) });
  const names = async (of: MatchEngine) => (await of.firmsFor(CLEANING, ON)).listed.map(({ id }) => id);

  it('know nobody at first, and everyone who came since at the next question', async () => {
    const [one, other] = [engine(), engine()];
    expect([await names(one), await names(other)]).toEqual([[], []]);
    await saveFirm(1, CLEANERS);
    expect([await names(one), await names(other)]).toEqual([[uuid(1)], [uuid(1)]]);
    await saveFirm(1, null);
    expect([await names(one), await names(other)]).toEqual([[], []]);
  });

  it('rank by the statistics that one of them counted, until a tenth has changed', async () => {
    for (let number = 1; number <= 20; number += 1) await saveFirm(number, number % 2 ? GARDENERS : BUTCHER);
    const [one, other] = [engine(), engine()];
    const [first, second] = await Promise.all([one.firmsFor(CLEANING, ON), other.firmsFor(CLEANING, ON)]);
    expect(first).toEqual(second);
    await saveFirm(21, CLEANERS);
    const next = await one.firmsFor(CLEANING, ON);
    expect([next.judged, next.epoch]).toEqual([21, first.epoch]);
    for (let number = 22; number <= 24; number += 1) await saveFirm(number, CLEANERS);
    const later = await other.firmsFor(CLEANING, ON);
    expect(later.epoch).toBeGreaterThan(first.epoch);
    expect(await one.firmsFor(CLEANING, ON)).toEqual(later);
    const rows = (await database.query('select epoch from match_statistics')) as unknown[];
    expect(rows).toHaveLength(2);
  });

  it('report what they hold once everyone is loaded', async () => {
    await saveFirm(1, CLEANERS);
    await saveNeed(1, GREEN);
    const one = engine();
    expect(one.report).toBeUndefined();
    while (await one.tend());
    expect(one.report).toMatchObject({ firms: 1, opportunities: 1, epoch: expect.any(Number) });
    expect(one.report?.processMegabytes).toBeGreaterThan(10);
  });

  it('load everyone anew once much has changed, and go on answering', async () => {
    for (let number = 1; number <= 10; number += 1) await saveFirm(number, BUTCHER);
    const one = engine();
    while (await one.tend());
    for (let number = 1; number <= 10; number += 1) await saveFirm(number, CLEANERS);
    const [, ranking] = await Promise.all([one.tend(), one.firmsFor(CLEANING, ON)]);
    await one.tend();
    expect(await one.firmsFor(CLEANING, ON)).toEqual(ranking);
    expect(await engine().firmsFor(CLEANING, ON)).toEqual(ranking);
  });

  it('end while everyone is being loaded, without waiting for that', async () => {
    await database.query(
      `insert into firm_match select gen_random_uuid(), nextval('firm_match_version'), null from generate_series(1, 20000)`,
    );
    const one = engine();
    const asked = one.firmsFor(CLEANING, ON).then(
      () => 'answered',
      () => 'ended',
    );
    await one.close();
    expect(await asked).toBe('ended');
  });

  it('rank alike, in both directions, whether they saw every change or were started after it', async () => {
    const change = fc.oneof(
      fc.record({ what: fc.constant('firm' as const), at: fc.nat(5), profile: fc.option(anyFirm) }),
      fc.record({ what: fc.constant('need' as const), at: fc.nat(2), profile: fc.option(opportunity) }),
      fc.record({ what: fc.constant('look' as const) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 4, maxLength: 16 }), async (changes) => {
        await database.query('delete from firm_match');
        await database.query('delete from opportunity_match');
        const firms = new Map<string, FirmProfile>();
        const [old, fresh] = [engine(), engine()];
        for (const each of changes) {
          if (each.what === 'look') await old.tend();
          else if (each.what === 'need') await saveNeed(each.at, each.profile);
          else {
            await saveFirm(each.at, each.profile);
            if (each.profile) firms.set(uuid(each.at), { ...each.profile, id: uuid(each.at) });
            else firms.delete(uuid(each.at));
          }
        }
        for (const need of [CLEANING, GREEN]) {
          const order = await old.firmsFor(need, ON);
          expect(await fresh.firmsFor(need, ON)).toEqual(order);
          const ids = order.listed.map(({ id }) => id);
          const explained = await old.explainFirms(need, ids, ON);
          expect(sorted(await fresh.explainFirms(need, ids, ON))).toEqual(sorted(explained));
          const scores = new Map(explained.map(({ match }) => [match.firmId, match.score]));
          expect(order.listed).toEqual(ids.map((id) => ({ id, score: scores.get(id) })));
        }
        for (const firm of firms.values()) {
          const order = await old.opportunitiesFor(firm, ON);
          expect(await fresh.opportunitiesFor(firm, ON)).toEqual(order);
          const ids = order.listed.map(({ id }) => id);
          expect(sorted(await fresh.explainOpportunities(firm, ids, ON))).toEqual(
            sorted(await old.explainOpportunities(firm, ids, ON)),
          );
        }
        await Promise.all(engines.splice(0).map((one) => one.close()));
      }),
      { numRuns: 15 },
    );
  });
});

function sorted(explanations: readonly Explanation[]): Explanation[] {
  const key = ({ match: { firmId, opportunityId } }: Explanation) => `${firmId} ${opportunityId}`;
  return explanations.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}
