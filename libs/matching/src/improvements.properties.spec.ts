import * as fc from 'fast-check';
import { firms, opportunity } from '../test/arbitrary.js';
import { market } from '../test/market.js';
import { applyChange, explainMatch, rankFirms, type FirmProfile } from './index.js';

const ON = '2026-11-24';

describe('what would improve a match', () => {
  it('keeps its promise: with the change, the firm is admitted or scores exactly what was said', () => {
    let promises = 0;
    fc.assert(
      fc.property(firms, opportunity, (some, need) => {
        const [first, ...others] = some;
        const corpus = market(some);
        const before = rankFirms(need, corpus, { on: ON, limit: 100 });
        for (const { changes, admits, from, to } of explainMatch(need, first!, corpus, { on: ON }).improvements) {
          promises += 1;
          const changed = changes.reduce<FirmProfile>(applyChange, first!);
          const { matches } = rankFirms(need, market([changed, ...others]), { on: ON, limit: 100 });
          expect(matches.find(({ firmId }) => firmId === first!.id)?.score).toBeCloseTo(to, 9);
          expect(before.excluded.some(({ firmId }) => firmId === first!.id)).toBe(admits);
          if (!admits) expect(to).toBeGreaterThan(from);
        }
        // Trying changes leaves no trace.
        expect(rankFirms(need, corpus, { on: ON, limit: 100 })).toEqual(before);
        expect(rankFirms({ ...need }, corpus, { on: ON, limit: 100 })).toEqual(before);
      }),
      { numRuns: 300 },
    );
    expect(promises).toBeGreaterThan(100);
  });

  it('is the same for a firm that is not in the corpus yet', () => {
    fc.assert(
      fc.property(firms, opportunity, (some, need) => {
        const [first, ...others] = some;
        const draft = explainMatch(need, first!, market(others), { on: ON });
        expect(draft).toEqual(explainMatch(need, first!, market(some), { on: ON }));
      }),
    );
  });
});
