import { declineReasons } from '@schakel/taxonomy';
import * as fc from 'fast-check';
import { figuresOf } from './reason-figures.js';

describe('Why firms are not interested, in figures', () => {
  it('is told most frequent first, and never of fewer than three firms', () => {
    expect(figuresOf(['too-big', 'too-far', 'too-big', 'too-far', 'too-big', 'too-far', 'too-far', 'other'])).toEqual({
      total: 8,
      reasons: [
        { reason: 'too-far', firms: 4 },
        { reason: 'too-big', firms: 3 },
      ],
    });
    expect(figuresOf(['too-big', 'too-far'])).toEqual({ total: null, reasons: [] });
    expect(figuresOf([])).toEqual({ total: null, reasons: [] });
  });

  it('never lets one firm or two be counted', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...declineReasons.codes)), (reasons) => {
        const { total, reasons: figures } = figuresOf(reasons);
        expect(total).toBe(reasons.length < 3 ? null : reasons.length);
        for (const { reason, firms } of figures) {
          expect(firms).toBeGreaterThanOrEqual(3);
          expect(firms).toBe(reasons.filter((each) => each === reason).length);
        }
      }),
    );
  });
});
