import * as fc from 'fast-check';
import { capability, firm, GREEN, market, need } from '../test/market.js';
import { explainMatch } from './explanation.js';
import { codesOfNeighbours, inThousandths, type LikelyCode, mixed, nearest, sureness } from './likely-codes.js';
import { rankFirms } from './rank.js';

const someCodes = fc.uniqueArray(
  fc.record({
    code: fc.constantFrom('15110000', '55520000', '77310000', '90910000'),
    share: fc.double({ min: 0.001, max: 1, noNaN: true }),
  }),
  { selector: ({ code }) => code, minLength: 1 },
);

describe('what an opportunity without codes is about', () => {
  it('is said half by the neighbours and half by the prediction, or all by the one that says anything', () => {
    fc.assert(
      fc.property(someCodes, someCodes, (neighbours, predicted) => {
        const sure = [neighbours, predicted].map((codes) => {
          return codes.map(({ code, share }) => ({ code, share: share / sureness(codes) }));
        }) as [LikelyCode[], LikelyCode[]];
        for (const codes of [mixed(...sure), mixed(sure[0], predicted), mixed([], predicted), mixed(neighbours, [])]) {
          expect(sureness(codes)).toBeCloseTo(1, 9);
        }
      }),
    );
    const [one, other]: LikelyCode[][] = [[{ code: '15110000', share: 1 }], [{ code: '55520000', share: 0.2 }]];
    expect(mixed(one!, other!)).toEqual([
      { code: '15110000', share: 0.5 },
      { code: '55520000', share: 0.5 },
    ]);
    expect(mixed([], [])).toEqual([]);
  });

  it('is not decided by a neighbour that is hardly alike', () => {
    const neighbour = (score: number) => [{ firmId: 'a', cpv: ['15110000'], score }];
    const predicted: LikelyCode[] = [{ code: '55520000', share: 0.2 }];
    const ofNeighbour = (score: number) => mixed(codesOfNeighbours(neighbour(score), 100), predicted)[0];
    expect(ofNeighbour(60)).toEqual({ code: '15110000', share: 0.5 });
    expect(ofNeighbour(7.5)).toEqual({ code: '15110000', share: 0.25 });
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 1000, noNaN: true }), (score) => {
        const all = mixed(codesOfNeighbours(neighbour(score), 100), predicted);
        expect(sureness(all)).toBeCloseTo(1, 9);
        expect(all[0]!.share).toBeLessThanOrEqual(0.5);
      }),
    );
  });

  it('is kept in thousandths, in the order of the codes', () => {
    const codes = [
      { code: '90910000', share: 0.12345 },
      { code: '15110000', share: 0.0004 },
      { code: '55520000', share: 0.5 },
    ];
    expect(inThousandths(codes)).toEqual([
      { code: '55520000', share: 0.5 },
      { code: '90910000', share: 0.123 },
    ]);
  });

  it('does not depend on the order of equal neighbours', () => {
    const some = ['b', 'a', 'c'].map((firmId) => ({ firmId, cpv: [`${firmId}0`], score: 1 }));
    expect(nearest(some)).toEqual(nearest(some.toReversed()));
  });
});

describe('a firm that has chosen no codes', () => {
  const garden = firm({ id: 'garden', capabilities: [capability({ id: 'g', title: 'Onderhouden van tuinen' })] });
  const print = firm({
    id: 'print',
    capabilities: [capability({ id: 'p', title: 'Drukkerij met eigen vouwmachine' })],
  });
  const wanted = need({ id: 'n', title: 'Werk in het park', cpv: ['77314000'] });

  it('is found by what its text is about, though it shares no word with the need', () => {
    const { matches } = rankFirms(wanted, market([garden, print]));
    expect(matches.map(({ firmId }) => firmId)).toEqual(['garden', 'print']);
    const work = matches.map(({ fit }) => fit.parts.find(({ code }) => code === 'work')?.value ?? 0);
    expect(work[0]).toBeGreaterThan(work[1]!);
  });

  it('hears that the code was predicted, how sure that is, and that it is not its own', () => {
    const { reasons, unknowns } = explainMatch(wanted, garden, market([garden, print]));
    const reason = reasons.find(({ part }) => part === 'work');
    expect(reason).toMatchObject({ code: 'predictedWork', facts: { capabilityId: 'g', asked: '77314000' } });
    expect(reason && 'confidence' in reason.facts && reason.facts.confidence).toBeGreaterThan(0);
    expect(unknowns.map(({ code }) => code)).toContain('firmWithoutCpv');
  });

  it('counts for less than one that chose just the code', () => {
    const chose = { ...garden, id: 'chose', capabilities: [{ ...garden.capabilities[0]!, cpv: ['77310000'] }] };
    const { matches } = rankFirms(GREEN, market([garden, chose]));
    expect(matches[0]?.firmId).toBe('chose');
  });
});
