import * as fc from 'fast-check';
import { declineReasons } from '@schakel/taxonomy';
import { type Decline, declineFigures, FEWEST_FIRMS } from './invitation.js';

const decline = fc.record({
  reason: fc.constantFrom(...declineReasons.codes),
  note: fc.option(fc.string({ minLength: 1 })),
});
const times = (count: number, given: Decline): Decline[] => Array.from({ length: count }, () => given);

describe('The figures on firms that declined', () => {
  it('tell nothing of fewer than three firms', () => {
    const two = times(2, { reason: 'other', note: 'Wij zitten vol.' });
    expect(declineFigures(two)).toEqual({ total: null, reasons: [], notes: [] });
    expect(declineFigures([])).toEqual(declineFigures(two));
  });

  it('count what at least three firms gave, most frequent first', () => {
    const given = [
      ...times(3, { reason: 'too-far', note: null }),
      ...times(4, { reason: 'too-big', note: null }),
      ...times(1, { reason: 'too-late', note: null }),
    ];
    expect(declineFigures(given)).toEqual({
      total: 8,
      reasons: [
        { reason: 'too-big', firms: 4 },
        { reason: 'too-far', firms: 3 },
      ],
      notes: [],
    });
  });

  it('hold no figure below three, and are the same in whatever order firms declined', () => {
    fc.assert(
      fc.property(fc.array(decline, { maxLength: 40 }), (given) => {
        const figures = declineFigures(given);
        for (const { firms } of figures.reasons) expect(firms).toBeGreaterThanOrEqual(FEWEST_FIRMS);
        expect(figures.total === null || figures.total >= FEWEST_FIRMS).toBe(true);
        expect(figures.notes.length === 0 || figures.notes.length >= FEWEST_FIRMS).toBe(true);
        expect(declineFigures(given.toReversed())).toEqual(figures);
      }),
    );
  });

  it('are the same for a reason that nobody gave and one that two gave', () => {
    fc.assert(
      fc.property(fc.array(decline, { maxLength: 10 }), fc.constantFrom(...declineReasons.codes), (given, reason) => {
        const without = given.filter((each) => each.reason !== reason);
        const two = [...without, ...times(2, { reason, note: null })];
        expect(declineFigures(two).reasons).toEqual(declineFigures(without).reasons);
      }),
    );
  });

  it('give the words of another reason without an order that tells who wrote when', () => {
    const words = ['C', 'A', 'B'].map((note): Decline => ({ reason: 'other', note }));
    expect(declineFigures(words).notes).toEqual(['A', 'B', 'C']);
    expect(declineFigures(times(3, { reason: 'too-big', note: 'Wij zijn Firma X.' })).notes).toEqual([]);
  });
});
