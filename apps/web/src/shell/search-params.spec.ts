import fc from 'fast-check';
import { oneOf, parseSearch, someOf, stringifySearch, text, texts, whole } from './search-params.js';

describe('The state of a list in its address', () => {
  it('is short and readable, and without what is empty', () => {
    expect(stringifySearch({ text: 'groen werk', km: 25, nuts: ['NL31', 'NL33'], sort: undefined, near: '' })).toBe(
      '?text=groen+werk&km=25&nuts=NL31&nuts=NL33',
    );
    expect(stringifySearch({ nuts: [], text: undefined })).toBe('');
  });

  it('is read as it was written', () => {
    const name = fc.stringMatching(/^[a-z]{1,8}$/);
    const some = fc.array(fc.string({ minLength: 1 }), { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(fc.dictionary(name, fc.oneof(fc.string({ minLength: 1 }), some)), (state) => {
        expect(parseSearch(stringifySearch(state))).toEqual({ ...state });
      }),
    );
  });

  it('never becomes anything but what a page expects, whatever stands in the address', () => {
    expect(whole('25', 1, 1000)).toBe(25);
    for (const wrong of ['0', '1001', '2.5', 'x', '', ['a'], undefined, null, {}])
      expect(whole(wrong, 1, 1000)).toBeUndefined();
    expect(oneOf('need', ['need', 'consultation'])).toBe('need');
    expect(oneOf('__proto__', ['need'])).toBeUndefined();
    expect(someOf(['need', 'x', 'need'], ['need', 'consultation'])).toEqual(['need']);
    expect(someOf('x', ['need'])).toBeUndefined();
    expect(texts(['a', 'a', ' ', 'b'])).toEqual(['a', 'b']);
    expect(text('  groen ')).toBe('groen');
    expect(text('x'.repeat(900))).toHaveLength(200);
    expect(text({ a: 1 })).toBeUndefined();
  });
});
