import * as fc from 'fast-check';
import { firms, opportunities, opportunity } from '../../test/arbitrary.js';
import { BUTCHER, CLEANERS, CLEANING, GARDENERS, market, MEAT } from '../../test/market.js';
import { packedMarket, storedFirm, storedOpportunity } from '../../test/packed.js';
import { applyChange } from '../changes.js';
import { explainMatch } from '../explanation.js';
import type { FirmProfile } from '../profiles.js';
import { rankFirms, rankOpportunities } from '../rank.js';
import type { Statistics } from '../statistics.js';
import { packStatistics, unpackStatistics } from './packed-statistics.js';

const ON = { on: '2026-11-24', limit: 100 };

/** Firms of which some are entries of the same legal entity. */
const someFirms = fc
  .tuple(firms, fc.array(fc.constantFrom('one', 'other', undefined), { minLength: 6, maxLength: 6 }))
  .map(([some, entities]) => some.map((firm, at) => ({ ...firm, legalEntity: entities[at] })));

describe('the packed market', () => {
  it('ranks firms just as judging every firm by the criteria does', () => {
    fc.assert(
      fc.property(someFirms, opportunities, fc.nat(6), (some, needs, loaded) => {
        const [exact, packed] = [market(some, needs), packedMarket(some, needs, loaded)];
        for (const need of needs) {
          const { asked: _asked, scale: _scale, ...ranking } = packed.rankFirms(need, ON);
          expect(ranking).toEqual(rankFirms(need, exact, ON));
        }
      }),
      { numRuns: 150 },
    );
  });

  it('ranks opportunities just as judging every opportunity by the criteria does, and drafts too', () => {
    fc.assert(
      fc.property(someFirms, firms, opportunities, (some, drafts, needs) => {
        const [exact, packed] = [market(some, needs), packedMarket(some, needs)];
        for (const firm of some) expect(packed.rankOpportunities(firm, ON)).toEqual(rankOpportunities(firm, exact, ON));
        for (const draft of drafts) {
          const { matches, judged } = packed.rankOpportunities({ ...draft, id: 'draft' }, ON);
          expect(judged).toBe(needs.length);
          for (const { score } of matches) expect(score).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('is the same after firms came, changed and left, on both sides', () => {
    fc.assert(
      fc.property(someFirms, firms, opportunities, (some, others, needs) => {
        const before = others.map((firm) => ({ ...firm, id: `${firm.id}-then` }));
        const packed = packedMarket([...before, ...others], needs, 3);
        // Everything is asked once, so that what is remembered has to be brought up to date.
        for (const firm of others) packed.rankOpportunities(firm, ON);
        for (const { id } of before) packed.removeFirm(id);
        for (const firm of some) packed.putFirm(storedFirm(firm));
        for (const { id } of others) if (!some.some((firm) => firm.id === id)) packed.removeFirm(id);
        const fresh = packedMarket(some, needs);
        packed.statistics = unpackStatistics(packStatistics(packed.count()));
        for (const need of needs) {
          const { asked: _asked, scale: _scale, ...ranking } = packed.rankFirms(need, ON);
          expect(ranking).toEqual(rankFirms(need, market(some, needs), ON));
        }
        for (const firm of some) expect(packed.rankOpportunities(firm, ON)).toEqual(fresh.rankOpportunities(firm, ON));
      }),
      { numRuns: 100 },
    );
  });

  it('keeps what the best texts reach in step with every change, by the same statistics', () => {
    fc.assert(
      fc.property(someFirms, firms, opportunities, fc.nat(5), (some, others, needs, gone) => {
        const packed = packedMarket(some, needs);
        const fresh = packedMarket(some, needs);
        for (const firm of some) packed.rankOpportunities(firm, ON);
        for (const firm of others.map((one) => ({ ...one, id: `${one.id}-new` }))) {
          packed.putFirm(storedFirm(firm));
          fresh.putFirm(storedFirm(firm));
          const left = some[gone % some.length]!.id;
          packed.removeFirm(left);
          fresh.removeFirm(left);
          expect(packed.rankOpportunities(firm, ON)).toEqual(fresh.rankOpportunities(firm, ON));
        }
      }),
      { numRuns: 100 },
    );
  });

  it('explains as the criteria do, and every change it promises keeps the promise', () => {
    fc.assert(
      fc.property(someFirms, opportunity, (some, need) => {
        const packed = packedMarket(some, [need]);
        const ranking = packed.rankFirms(need, ON);
        const exact = market(some, [need]);
        const explained = packed.explainFirms(ranking, some.map(storedFirm), ON);
        some.forEach((firm, at) => {
          const { match, reasons, unknowns, improvements } = explained[at]!;
          expect({ match, reasons, unknowns }).toEqual({
            ...explainMatch(need, firm, exact, ON),
            improvements: undefined,
          });
          for (const { changes, to } of improvements) {
            const changed = storedFirm(changes.reduce<FirmProfile>(applyChange, firm));
            packed.putFirm({ ...changed, profile: { ...changed.profile, legalEntity: 'its own' } });
            const { matches } = packed.rankFirms(need, ON);
            expect(matches.find(({ firmId }) => firmId === firm.id)?.score).toBeCloseTo(to, 9);
            packed.putFirm(storedFirm(firm));
          }
        });
        const [own] = packed.explainOpportunities(some[0]!, [need], ON);
        expect(own?.match).toEqual(explained[0]?.match);
      }),
      { numRuns: 150 },
    );
  });

  it('counts the statistics that the corpus counts', () => {
    fc.assert(
      fc.property(someFirms, opportunities, fc.nat(6), (some, needs, loaded) => {
        const packed = packedMarket(some, needs, loaded);
        const exact = market(some, needs).statistics;
        expect(sorted(packed.count())).toEqual(sorted(exact));
        expect(sorted(unpackStatistics(packStatistics(exact)))).toEqual(sorted(exact));
      }),
    );
  });

  it('knows how many firms and opportunities are in it', () => {
    const packed = packedMarket([CLEANERS, GARDENERS], [CLEANING, MEAT]);
    packed.removeOpportunity(MEAT.id);
    packed.removeFirm(CLEANERS.id);
    packed.putFirm(storedFirm(BUTCHER));
    packed.putFirm(storedFirm(BUTCHER));
    packed.putOpportunity(storedOpportunity(CLEANING));
    expect(packed.size).toMatchObject({ firms: 2, opportunities: 1 });
    expect(packed.scattered).toBeGreaterThan(0);
  });

  it('analyses anew what an older analyser stored', () => {
    const old = new Uint8Array([0, 1, 2]);
    const packed = packedMarket([], []);
    packed.putFirm({ profile: CLEANERS, terms: old });
    packed.putOpportunity({ profile: CLEANING, terms: old });
    packed.statistics = packed.count();
    const { asked: _asked, scale: _scale, ...ranking } = packed.rankFirms(CLEANING, ON);
    expect(ranking).toEqual(rankFirms(CLEANING, market([CLEANERS], [CLEANING]), ON));
    expect(packed.rankOpportunities(CLEANERS, ON).matches[0]?.score).toBe(ranking.matches[0]?.score);
  });
});

/** All that was counted, in a fixed order. */
function sorted(statistics: Statistics): unknown {
  const { firmGrams, firmStems, firmNames, capabilityGrams, opportunityGrams, cpv, places } = statistics;
  const texts = [firmGrams, firmStems, firmNames, capabilityGrams, opportunityGrams];
  return [
    texts.map((one) => [one.texts, one.totalLength, [...one].sort(([a], [b]) => a - b)]),
    [cpv, places].map(({ counts }) => [counts.capabilities, [...counts].sort(([a], [b]) => (a < b ? -1 : 1))]),
  ];
}
