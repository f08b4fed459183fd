import * as fc from 'fast-check';
import { MeiliFilter, quote } from './meili-filter.js';

/** How the engine reads a quoted value: a backslash keeps the next character from meaning anything. */
function read(literal: string): { value: string; rest: string } {
  let value = '';
  let at = 1;
  for (; literal[at] !== '"'; at += 1) value += literal[at] === '\\' ? literal[(at += 1)] : literal[at];
  return { value, rest: literal.slice(at + 1) };
}

describe('filters for Meilisearch', () => {
  it('quote every value so that it is read back whole', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('"', '\\', "'", ' ', 'a', ']', ',') }), (value) => {
        expect(read(quote(value))).toEqual({ value, rest: '' });
      }),
    );
  });

  it('put values nowhere but in quotes', () => {
    expect(MeiliFilter.anyOf('tags', ['x" OR type = "draft', 'a\\']).expression).toBe(
      'tags IN ["x\\" OR type = \\"draft", "a\\\\"]',
    );
    expect(MeiliFilter.allOf('tags', ['a', 'b']).expression).toBe('(tags = "a") AND (tags = "b")');
  });

  it('bracket what they combine', () => {
    const either = MeiliFilter.or([MeiliFilter.isNull('deadline'), MeiliFilter.atLeast('deadline', 5)]);
    expect(MeiliFilter.and([either, MeiliFilter.atMost('value', 7)]).expression).toBe(
      '((deadline IS NULL) OR (deadline >= 5)) AND (value <= 7)',
    );
  });

  it('write numbers without exponents, and refuse what is none', () => {
    expect(MeiliFilter.within(1e-7, -5, 1_000).expression).toBe('_geoRadius(0.000000100, -5, 1000)');
    expect(() => MeiliFilter.atLeast('value', Number.NaN)).toThrow(TypeError);
  });
});
