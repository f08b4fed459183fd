import * as fc from 'fast-check';
import { areaQuery, areaTerms, areasRound, regions } from './areas.js';

const meet = (held: string, asked: string) => areaQuery([asked]).some((term) => areaTerms([held]).includes(term));

describe('areas', () => {
  it('meet where one lies in the other, and nowhere else', () => {
    const code = fc.stringMatching(/^(?:NL|BE)[1-3]{0,3}$/);
    fc.assert(
      fc.property(code, code, (held, asked) => {
        expect(meet(held, asked)).toBe(held.startsWith(asked) || asked.startsWith(held));
      }),
    );
  });

  it('lie in those round them', () => {
    expect(areasRound('NL332')).toEqual(['NL', 'NL3', 'NL33']);
    expect(areasRound('NL')).toEqual([]);
  });

  it('are counted by province, or by the wider area that was named', () => {
    expect(regions(['NL332', 'NL333', 'NL41', 'BE', 'NL3'])).toEqual(['NL33', 'NL41', 'BE', 'NL3']);
  });
});
