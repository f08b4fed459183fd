import { parseNumber, typedNumber } from './parse-number.js';

describe('A number as Dutch people type it', () => {
  it.each([
    ['12', 12],
    ['1.250', 1250],
    ['1 250', 1250],
    ['12,5', 12.5],
    ['12.5', 12.5],
    ['-3', -3],
    ['1.250.000,75', 1_250_000.75],
  ])('%s', (text, number) => {
    expect(parseNumber(text)).toBe(number);
  });

  it.each(['', 'tien', '12,', ',5', '1,2,3', '1.25.0', '12 fte'])('is none: %j', (text) => {
    expect(parseNumber(text)).toBeUndefined();
  });

  it('comes back as it was typed', () => {
    expect(parseNumber(typedNumber(1250.5))).toBe(1250.5);
  });
});
