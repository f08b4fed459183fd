import { trades } from '@schakel/matching';
import { cpv } from './instances.js';

describe('the trades of social firms', () => {
  it('are tied to CPV codes that exist', () => {
    const codes = trades().flatMap((trade) => [...trade.cpv, ...trade.questions.flatMap((question) => question.cpv)]);
    expect(codes.length).toBeGreaterThan(250);
    expect(codes.filter((code) => !cpv.find(code))).toEqual([]);
  });
});
