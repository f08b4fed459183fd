import fc from 'fast-check';
import { canonicalJson } from './canonical-json.js';

/** Any JSON value, as it comes out of a text: no `-0`, which JSON writes as 0. */
const value = fc.json({ maxDepth: 4 }).map((text) => JSON.parse(text) as unknown);

/** The same value with the keys of every object in another order. */
function reordered(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(reordered);
  if (part === null || typeof part !== 'object') return part;
  return Object.fromEntries(
    Object.entries(part)
      .reverse()
      .map(([key, inner]) => [key, reordered(inner)]),
  );
}

/** The same value without the keys that hold nothing. */
function withoutNulls(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(withoutNulls);
  if (part === null || typeof part !== 'object') return part;
  return Object.fromEntries(
    Object.entries(part).flatMap(([key, inner]) => (inner === null ? [] : [[key, withoutNulls(inner)]])),
  );
}

describe('Canonical JSON', () => {
  it('is the same text whatever the order of keys', () => {
    fc.assert(fc.property(value, (given) => expect(canonicalJson(reordered(given))).toBe(canonicalJson(given))));
  });

  it('tells values apart that differ in more than order and absence', () => {
    fc.assert(fc.property(value, (given) => expect(JSON.parse(canonicalJson(given))).toEqual(withoutNulls(given))));
  });

  it('takes absent, undefined and null for one, but keeps the places of a list', () => {
    expect(canonicalJson({ a: undefined, b: null })).toBe(canonicalJson({}));
    expect(canonicalJson(undefined)).toBe(canonicalJson(null));
    expect(canonicalJson([1, null, 2])).not.toBe(canonicalJson([1, 2]));
  });

  it('writes dates as their moment', () => {
    expect(canonicalJson({ at: new Date('2026-11-24T09:00:00Z') })).toBe('{"at":"2026-11-24T09:00:00.000Z"}');
  });
});
