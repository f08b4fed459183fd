import fc from 'fast-check';
import { assertVersion, etagOf, versionFrom } from './etag.js';

const code = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('An entity tag', () => {
  it('holds a version and gives it back', () => {
    fc.assert(fc.property(fc.nat(), (version) => expect(versionFrom(etagOf(version))).toBe(version)));
  });

  it('has to be sent', () => {
    expect(code(() => versionFrom(undefined))).toBe('precondition-required');
    expect(code(() => versionFrom(''))).toBe('precondition-required');
  });

  it.each(['*', '1', 'W/"1"', '"1", "2"', '"-1"', '"1.0"', '"1e3"', '"x"', '""', '"9999999999999999"'])(
    'that reads %s is no version of ours: stale',
    (tag) => {
      expect(code(() => versionFrom(tag))).toBe('stale');
    },
  );

  it('lets a change through on the version that was read, and on no other', () => {
    fc.assert(
      fc.property(fc.nat(5), fc.nat(5), (version, read) => {
        expect(code(() => assertVersion({ version }, read))).toBe(version === read ? undefined : 'stale');
      }),
    );
  });
});
