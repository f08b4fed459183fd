import * as fc from 'fast-check';
import { anyFirm, firms, opportunities, opportunity } from '../test/arbitrary.js';
import { market, SETTINGS } from '../test/market.js';
import {
  MatchCorpus,
  rankFirms,
  rankOpportunities,
  type FirmProfile,
  type Match,
  type OpportunityProfile,
  type Ranking,
} from './index.js';

const ON = '2026-11-24';
const EVERYONE = { limit: 1000, on: ON };

function all({ matches, excluded }: Ranking): Match[] {
  return [...matches, ...excluded];
}

function of({ id }: FirmProfile, ranking: Ranking): Match {
  return all(ranking).find(({ firmId }) => firmId === id)!;
}

describe('ranking any firms for any opportunity', () => {
  it('gives scores in [0, 1], and contributions that add up to them', () => {
    fc.assert(
      fc.property(firms, opportunities, (some, needs) => {
        const corpus = market(some, needs);
        for (const need of needs) {
          for (const { score, fit, interest } of all(rankFirms(need, corpus, EVERYONE))) {
            expect(score).toBeGreaterThanOrEqual(0);
            expect(score).toBeLessThanOrEqual(1);
            for (const side of [fit, ...(interest ? [interest] : [])]) {
              expect(side.score).toBeGreaterThanOrEqual(0);
              expect(side.score).toBeLessThanOrEqual(1);
              const sum = side.parts.reduce((total, { contribution }) => total + contribution, 0);
              expect(sum).toBeCloseTo(side.score, 9);
              const possible = side.parts.reduce((total, part) => total + part.possible, 0);
              expect(possible).toBeCloseTo(1, 9);
            }
          }
        }
      }),
    );
  });

  it('judges every firm once and orders by score, raw sum and id', () => {
    fc.assert(
      fc.property(firms, opportunity, (some, need) => {
        const ranking = rankFirms(need, market(some), EVERYONE);
        expect(ranking.judged).toBe(some.length);
        expect(
          all(ranking)
            .map(({ firmId }) => firmId)
            .sort(),
        ).toEqual(some.map(({ id }) => id).sort());
        ranking.matches.slice(1).forEach((match, at) => {
          const before = ranking.matches[at]!;
          const later =
            match.score - before.score || match.fit.raw - before.fit.raw || (match.firmId > before.firmId ? -1 : 1);
          expect(later).toBeLessThan(0);
        });
      }),
    );
  });

  it('does not depend on the order of firms, capabilities or opportunities, nor on how the corpus came to be', () => {
    fc.assert(
      fc.property(firms, opportunities, anyFirm, (some, needs, passing) => {
        const [need] = needs;
        const built = market(some, needs);
        const grown = new MatchCorpus(SETTINGS);
        for (const one of needs.toReversed()) grown.putOpportunity(one);
        grown.putFirm(passing);
        for (const one of some.toReversed()) {
          grown.putFirm({ ...passing, id: one.id });
          grown.putFirm({ ...one, capabilities: one.capabilities.toReversed() });
        }
        grown.removeFirm(passing.id);
        expect(rankFirms(need!, grown, EVERYONE)).toEqual(rankFirms(need!, built, EVERYONE));
        for (const one of some) {
          expect(rankOpportunities(one, built, EVERYONE)).toEqual(
            rankOpportunities(one, market(some, needs), EVERYONE),
          );
        }
      }),
    );
  });

  it('orders by the raw sum of the fit, for one opportunity', () => {
    fc.assert(
      fc.property(firms, opportunity, (some, need) => {
        const fits = all(rankFirms(need, market(some), EVERYONE)).map(({ fit }) => fit);
        for (const one of fits)
          for (const other of fits) if (one.raw > other.raw) expect(one.score).toBeGreaterThanOrEqual(other.score);
      }),
    );
  });

  it('gives a match the same score from both sides', () => {
    fc.assert(
      fc.property(firms, opportunities, (some, needs) => {
        const corpus = market(some, needs);
        for (const one of some) {
          for (const match of all(rankOpportunities(one, corpus, EVERYONE))) {
            const need = needs.find(({ id }) => id === match.opportunityId)!;
            expect(of(one, rankFirms(need, corpus, EVERYONE))).toEqual(match);
          }
        }
      }),
    );
  });
});

describe('a firm that knows or does more', () => {
  it('is never excluded for what it has not filled in', () => {
    fc.assert(
      fc.property(firms, opportunity, (some, need) => {
        const blank = some.map(({ id, name, capabilities: offered }) => ({
          id,
          name,
          capabilities: offered,
          certificates: [],
        }));
        // Only a deadline that has passed, which is no datum of the firm, still excludes.
        const open = { ...need, deadline: undefined };
        expect(rankFirms(open, market(blank), EVERYONE).excluded).toEqual([]);
      }),
    );
  });

  it('never loses by one more certificate', () => {
    fc.assert(
      fc.property(firms, opportunity, fc.constantFrom('pso-30', 'vca'), (some, need, code) => {
        const [first, ...others] = some;
        const more = { ...first!, certificates: [...first!.certificates, { code, validUntil: '2030-01-01' }] };
        const before = of(first!, rankFirms(need, market([first!, ...others]), EVERYONE));
        const after = of(more, rankFirms(need, market([more, ...others]), EVERYONE));
        expect(after.score).toBeGreaterThanOrEqual(before.score - 1e-12);
        expect(after.unmet.length).toBeLessThanOrEqual(before.unmet.length);
      }),
    );
  });

  it('has at least the marks of a twin with one capability less well suited, in kind of work, area, size and start', () => {
    fc.assert(
      fc.property(firms, opportunity, fc.nat(), (some, need, pick) => {
        const [first, ...others] = some;
        fc.pre(first!.capabilities.length > 0);
        const at = pick % first!.capabilities.length;
        // What a firm did before is weighed by other rules than what it says it can do.
        fc.pre(first!.capabilities.every(({ value }) => value?.from === undefined || value.from !== value.to));
        const suited = madeFor(need, first!.capabilities[at]!);
        const twin = { ...first!, id: 'twin', capabilities: first!.capabilities.with(at, suited) };
        const ranking = rankFirms(need, market([first!, twin, ...others]), EVERYONE);
        for (const part of ['work', 'area', 'value', 'start']) {
          expect(valueOf(part, of(twin, ranking))).toBeGreaterThanOrEqual(valueOf(part, of(first!, ranking)) - 1e-9);
        }
      }),
      { numRuns: 200 },
    );
  });
});

/** The capability with everything but its text as the opportunity wants it. */
function madeFor(
  { cpv, nuts, value = 0 }: OpportunityProfile,
  capability: FirmProfile['capabilities'][number],
): FirmProfile['capabilities'][number] {
  const suited = cpv.length > 0 ? cpv : capability.cpv;
  const area = nuts.length > 0 ? ({ kind: 'nuts', codes: nuts } as const) : capability.area;
  return { ...capability, cpv: suited, area, value: { from: 0, to: value + 1 }, earliestStart: '2026-01-01' };
}

function valueOf(code: string, { fit }: Match): number {
  return fit.parts.find((part) => part.code === code)?.value ?? 0;
}
