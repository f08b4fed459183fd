import fc from 'fast-check';
import { changesBetween } from './changes.js';

interface Text {
  title: string;
  value: number | null;
  cpv: string[];
  lots: { title: string; value?: number | null }[];
}

const FIELDS = ['title', 'value', 'cpv', 'lots'] as const;

const text: fc.Arbitrary<Text> = fc.record({
  title: fc.constantFrom('Schoonmaak', 'Groen', 'Catering'),
  value: fc.option(fc.nat(3)),
  cpv: fc.array(fc.constantFrom('90910000', '77310000'), { maxLength: 2 }),
  lots: fc.array(fc.record({ title: fc.constantFrom('Noord', 'Zuid'), value: fc.nat(2) }), { maxLength: 2 }),
});

describe('The changes between two versions', () => {
  it('applied to the one before give the one after', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const changes = changesBetween(before, after, FIELDS);
        const applied = { ...before, ...Object.fromEntries(changes.map(({ field, after: value }) => [field, value])) };
        expect(applied).toEqual(after);
        for (const { field, before: value } of changes) expect(value).toEqual(before[field as keyof Text]);
      }),
    );
  });

  it('are none between a version and itself, whatever the order of its keys', () => {
    const reversed = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(reversed)
        : value !== null && typeof value === 'object'
          ? Object.fromEntries(
              Object.entries(value)
                .reverse()
                .map(([key, part]) => [key, reversed(part)]),
            )
          : value;
    fc.assert(
      fc.property(text, (before) => {
        expect(changesBetween(before, structuredClone(before), FIELDS)).toEqual([]);
        expect(changesBetween(before, reversed(before) as Text, FIELDS)).toEqual([]);
      }),
    );
  });

  it('stand in the order of the fields, and only in fields that were asked for', () => {
    fc.assert(
      fc.property(text, text, fc.subarray([...FIELDS]), (before, after, fields) => {
        const changed = changesBetween(before, after, fields).map(({ field }) => field);
        expect(changed).toEqual(fields.filter((field) => changed.includes(field)));
      }),
    );
  });

  it('say null where there was or is nothing, and take absent for null', () => {
    const one: { value?: number | null } = {};
    expect(changesBetween(one, { value: null }, ['value'])).toEqual([]);
    expect(changesBetween(one, { value: 5 }, ['value'])).toEqual([{ field: 'value', before: null, after: 5 }]);
    expect(changesBetween({ value: 5 }, one, ['value'])).toEqual([{ field: 'value', before: 5, after: null }]);
  });

  it('see a code that moved: the main code stands first', () => {
    const [before, after] = [{ cpv: ['90910000', '77310000'] }, { cpv: ['77310000', '90910000'] }];
    expect(changesBetween(before, after, ['cpv'])).toHaveLength(1);
  });
});
