import * as fc from 'fast-check';
import { cpvShape } from './cpv-shape.js';
import { sumOf } from './group-belief.js';
import { spreadChoice } from './spread.js';
import { suggestion } from './suggestion.js';

const SHAPE = cpvShape(
  '03000000 03100000 03110000 45000000 45200000 45210000 45211000 45211100 90000000 90900000 90910000 90911000 98000000'.split(
    ' ',
  ),
);

/** Beliefs that follow from any probabilities of the codes. */
const beliefs = fc
  .array(fc.integer({ min: 0, max: 1000 }), { minLength: SHAPE.codes.length, maxLength: SHAPE.codes.length })
  .map((parts) => {
    const all = parts.reduce((sum, part) => sum + part, 0) || 1;
    const codes = Float64Array.from(parts, (part) => part / all);
    const groups = sumOf(codes, SHAPE.groupOf, SHAPE.groups.length);
    return { codes, groups, divisions: sumOf(groups, SHAPE.divisionOfGroup, SHAPE.divisions.length) };
  });

describe('the shape of CPV', () => {
  it('follows from the digits; what stands at a division is a group of its own', () => {
    expect(SHAPE.divisions).toEqual(['03', '45', '90', '98']);
    expect(SHAPE.groups).toEqual(['030', '031', '450', '452', '900', '909', '980']);
    expect([...SHAPE.depthOf]).toEqual([0, 1, 2, 0, 1, 2, 3, 4, 0, 1, 2, 3, 0]);
    expect([...SHAPE.divisionOfGroup]).toEqual([0, 0, 1, 1, 2, 2, 3]);
  });
});

describe('the codes that are shown', () => {
  it('are distinct, as many as asked, and begin with the one that adds most', () => {
    fc.assert(
      fc.property(beliefs, fc.integer({ min: 1, max: 20 }), (belief, limit) => {
        const chosen = spreadChoice(belief, SHAPE, limit);
        expect(new Set(chosen).size).toBe(Math.min(limit, SHAPE.codes.length));
        const gain = (code: number) =>
          belief.codes[code]! + belief.groups[SHAPE.groupOf[code]!]! + belief.divisions[SHAPE.divisionOf[code]!]!;
        expect(gain(chosen[0]!)).toBeCloseTo(Math.max(...SHAPE.codes.map((_, code) => gain(code))), 10);
      }),
    );
  });

  it('spread over divisions: a likely second division comes before more of the first', () => {
    const codes = Float64Array.from(SHAPE.codes, () => 0);
    codes[10] = 0.5;
    codes[11] = 0.2;
    codes[5] = 0.3;
    const groups = sumOf(codes, SHAPE.groupOf, SHAPE.groups.length);
    const divisions = sumOf(groups, SHAPE.divisionOfGroup, SHAPE.divisions.length);
    expect(spreadChoice({ codes, groups, divisions }, SHAPE, 3).map((code) => SHAPE.codes[code])).toEqual([
      '90910000',
      '45210000',
      '90911000',
    ]);
  });

  it('stand in an order in which confidence never rises, and ask for more words where even the best is unlikely', () => {
    fc.assert(
      fc.property(beliefs, fc.integer({ min: 1, max: 20 }), (belief, limit) => {
        const { codes, needsMoreWords } = suggestion(belief, SHAPE, () => [{ kind: 'filler' }], limit);
        const confidences = codes.map(({ confidence }) => confidence);
        expect(confidences).toEqual(confidences.toSorted((a, b) => b - a));
        expect(confidences.every((confidence) => confidence >= 0 && confidence <= 1)).toBe(true);
        expect(needsMoreWords).toBe(Math.max(...belief.divisions) < 0.3);
        for (const { code, confidence } of codes)
          expect(confidence).toBe(Math.min(1, belief.divisions[SHAPE.divisions.indexOf(code.slice(0, 2))]!));
      }),
    );
  });
});
