import fc from 'fast-check';
import { distributionOf, rangesOf, summaryOf } from './distribution.js';

const question = { id: 'q', text: 'Een vraag?', required: false } as const;

describe('How answers spread', () => {
  it('over the options of a choice, in their order, those that nobody chose too', () => {
    const options = ['klein', 'middel', 'groot'];
    expect(distributionOf({ ...question, type: 'choice', options }, ['groot', 'klein', 'groot'])).toEqual({
      firms: 3,
      bars: [
        { label: 'klein', firms: 1 },
        { label: 'middel', firms: 0 },
        { label: 'groot', firms: 2 },
      ],
      summary: null,
    });
    expect(
      distributionOf({ ...question, type: 'multiple-choice', options }, [['klein', 'groot'], ['groot'], []]),
    ).toEqual({
      firms: 3,
      bars: [
        { label: 'klein', firms: 1 },
        { label: 'middel', firms: 0 },
        { label: 'groot', firms: 2 },
      ],
      summary: null,
    });
  });

  it('over the steps of a scale, with the mean and the middle', () => {
    expect(distributionOf({ ...question, type: 'scale', steps: 3 }, [3, 3, 1])).toEqual({
      firms: 3,
      bars: [
        { label: '1', firms: 1 },
        { label: '2', firms: 0 },
        { label: '3', firms: 2 },
      ],
      summary: { min: 1, max: 3, mean: expect.closeTo(7 / 3), median: 3 },
    });
  });

  it('over round ranges of numbers, few where few answered, of whole numbers with their first and last', () => {
    expect(distributionOf({ ...question, type: 'number' }, [2, 4, 9, 12, 33])?.bars).toEqual([
      { label: '0 – 9', firms: 3 },
      { label: '10 – 19', firms: 1 },
      { label: '20 – 29', firms: 0 },
      { label: '30 – 39', firms: 1 },
    ]);
    expect(rangesOf([6, 8])).toEqual([
      { label: '6', firms: 1 },
      { label: '7', firms: 0 },
      { label: '8', firms: 1 },
    ]);
    expect(rangesOf([1.5, 2.25, 3])).toEqual([
      { label: '1.5 – 2', firms: 1 },
      { label: '2 – 2.5', firms: 1 },
      { label: '2.5 – 3', firms: 0 },
      { label: '3 – 3.5', firms: 1 },
    ]);
    expect(rangesOf([7, 7])).toEqual([{ label: '7', firms: 2 }]);
    expect(rangesOf([])).toEqual([]);
    expect(rangesOf([0, 5e-324])).toEqual([{ label: '0 – 5e-324', firms: 2 }]);
  });

  it('over the months of dates', () => {
    expect(distributionOf({ ...question, type: 'date' }, ['2027-03-01', '2027-01-15', '2027-03-31'])?.bars).toEqual([
      { label: '2027-01', firms: 1 },
      { label: '2027-03', firms: 2 },
    ]);
  });

  it('cannot be counted for texts', () => {
    expect(distributionOf({ ...question, type: 'text' }, ['Met vaste ploegen.'])).toBeNull();
  });

  it('loses no number and makes few ranges, whatever the numbers are', () => {
    const number = fc.oneof(fc.integer(), fc.double({ min: -1e300, max: 1e300, noNaN: true }));
    fc.assert(
      fc.property(fc.array(number, { minLength: 1, maxLength: 40 }), (numbers) => {
        const bars = rangesOf(numbers);
        expect(bars.length).toBeLessThanOrEqual(10);
        expect(bars.reduce((sum, { firms }) => sum + firms, 0)).toBe(numbers.length);
      }),
    );
  });

  it('has a middle and a mean between the lowest and the highest', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1 }), (numbers) => {
        const { min, max, mean, median } = summaryOf(numbers) ?? { min: 1, max: 0, mean: 0, median: 0 };
        expect(min <= median && median <= max && min <= mean && mean <= max).toBe(true);
      }),
    );
  });
});
