import * as fc from 'fast-check';
import { firms, opportunity } from '../../test/arbitrary.js';
import { BUTCHER, capability, CLEANERS, CLEANING, firm, GARDENERS, market } from '../../test/market.js';
import { packedMarket } from '../../test/packed.js';
import { rankFirms } from '../rank.js';
import { relaxations } from '../relaxations.js';

const ON = { on: '2026-11-24' };

describe('a check of the market', () => {
  it('counts whom the ranking lists as fitting, and of whom it is not sure', () => {
    fc.assert(
      fc.property(firms, opportunity, (some, need) => {
        const packed = packedMarket(some, [need]);
        const { matches, judged } = rankFirms(need, market(some, [need]), { ...ON, limit: 100 });
        const fitting = matches.filter(({ verdict }) => verdict !== 'doesNotFit');
        const check = packed.checkMarket(need, ON);
        expect(check).toMatchObject({ judged, fitting: fitting.length });
        expect(check.unsure).toBe(fitting.filter(({ verdict }) => verdict === 'unknown').length);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps its promises: without what costs something, as many fit as it says', () => {
    fc.assert(
      fc.property(firms, opportunity, (some, need) => {
        const packed = packedMarket(some, [need]);
        const { costs } = packed.checkMarket(need, ON);
        const relaxed = relaxations(need);
        expect(costs.map(({ code, certificate }) => [code, certificate])).toEqual(
          relaxed.map(({ code, certificate }) => [code, certificate]),
        );
        costs.forEach(({ without, met }, at) => {
          expect(packed.checkMarket(relaxed[at]!.without, ON).fitting).toBe(without);
          expect(Object.values(met).reduce((sum, count) => sum + count, 0)).toBe(without);
        });
      }),
      { numRuns: 300 },
    );
  });

  it('is the same whatever the order in which firms came, loaded at once or one by one', () => {
    fc.assert(
      fc.property(firms, opportunity, fc.nat(6), (some, need, loaded) => {
        const [one, other] = [packedMarket(some, [need]), packedMarket(some.toReversed(), [need], loaded)];
        expect(other.checkMarket(need, ON)).toEqual(one.checkMarket(need, ON));
      }),
    );
  });

  it('tells how those who do the work meet each thing that is asked', () => {
    const same = { ...CLEANERS, certificates: [] };
    const some = [
      CLEANERS,
      { ...same, id: 'unsure' },
      { ...same, id: 'without', certificatesComplete: true },
      { ...same, id: 'expired', certificates: [{ code: 'pso-30', validUntil: '2026-01-01' }] },
      GARDENERS,
      BUTCHER,
    ];
    const need = { ...CLEANING, reserved: 'none' as const, requiredCertificates: ['pso-30'] };
    const { fitting, unsure, costs } = packedMarket(some, [need]).checkMarket(need, ON);
    expect({ fitting, unsure }).toEqual({ fitting: 2, unsure: 1 });
    expect(costs.find(({ code }) => code === 'certificates')).toEqual({
      code: 'certificates',
      certificate: 'pso-30',
      hard: true,
      without: 4,
      met: { fits: 1, partly: 0, doesNotFit: 2, unknown: 1 },
    });
  });

  it('counts a legal entity once, by its best entry', () => {
    const branch = firm({
      id: 'branch',
      legalEntity: 'one',
      capabilities: [capability({ id: 'b', title: 'schoonmaak' })],
    });
    const head = { ...CLEANERS, legalEntity: 'one' };
    const need = { ...CLEANING, targetGroups: ['participatiewet'] };
    for (const some of [
      [branch, head],
      [head, branch],
    ]) {
      const { fitting, costs } = packedMarket(some, [need]).checkMarket(need, ON);
      expect(fitting).toBe(1);
      expect(costs.find(({ code }) => code === 'targetGroups')?.met).toMatchObject({ fits: 1, unknown: 0 });
    }
  });
});
