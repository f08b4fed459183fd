import fc from 'fast-check';
import { ELIGIBILITY_RULES, eligibility, type EligibilityFacts, isValid } from './eligibility.js';

const TODAY = '2026-11-24';

/** A firm of which nothing is known; name only what a test is about. */
function facts(known: Partial<EligibilityFacts> = {}): EligibilityFacts {
  return {
    mainAim: 'unknown',
    publicServiceMission: 'unknown',
    employees: null,
    targetGroups: {},
    certificates: [],
    verifiedAt: '2026-10-01T09:00:00.000Z',
    ...known,
  };
}

const answer = fc.constantFrom('yes', 'no', 'unknown');
const day = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2028-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const pso = (validFrom: string | null, validUntil: string | null) => ({ code: 'pso-30-plus', validFrom, validUntil });
const counted = fc
  .record({ employees: fc.integer({ min: 1, max: 500 }), share: fc.double({ min: 0, max: 1, noNaN: true }) })
  .map(({ employees, share }) => ({ employees, targetGroups: { wajong: Math.floor(share * employees) } }));

describe('Whether a firm may take part in a contract reserved under art. 20', () => {
  it('is not known of a firm that says nothing, and never no', () => {
    expect(eligibility(facts(), TODAY)).toEqual({
      art20: 'unknown',
      mainAim: 'unknown',
      share: 'unknown',
      shareCounted: null,
      art77: 'unknown',
      asOf: TODAY,
      rules: ELIGIBILITY_RULES,
    });
  });

  it.each([
    ['yes', 'yes', 'yes'],
    ['yes', 'no', 'no'],
    ['yes', 'unknown', 'unknown'],
    ['no', 'yes', 'no'],
    ['no', 'no', 'no'],
    ['no', 'unknown', 'no'],
    ['unknown', 'yes', 'unknown'],
    ['unknown', 'no', 'no'],
    ['unknown', 'unknown', 'unknown'],
  ] as const)('with main aim %s and share %s is %s: two tests, both must be met', (mainAim, share, art20) => {
    const groups: Record<string, number> = { yes: { wajong: 5 }, no: { wajong: 1 }, unknown: {} }[share];
    const result = eligibility(facts({ mainAim, employees: 10, targetGroups: groups }), TODAY);
    expect(result).toMatchObject({ mainAim, share, art20 });
  });

  it('takes a yes of the firm itself for unknown until someone verified it, and a no at its word', () => {
    const share = { employees: 10, targetGroups: { wajong: 5 }, verifiedAt: null };
    expect(eligibility(facts({ ...share, mainAim: 'yes' }), TODAY)).toMatchObject({ art20: 'unknown', mainAim: 'yes' });
    expect(eligibility(facts({ ...share, mainAim: 'no' }), TODAY).art20).toBe('no');
  });

  it('asks for 30 % of the employees, counted exactly', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (tenths) => {
        const share = (count: number) =>
          eligibility(facts({ employees: tenths * 10, targetGroups: { wajong: count } }), TODAY).share;
        expect([share(tenths * 3 - 1), share(tenths * 3)]).toEqual(['no', 'yes']);
      }),
    );
  });

  it('adds up the target groups', () => {
    const two = facts({ employees: 10, targetGroups: { wajong: 2, wsw: 1 } });
    expect(eligibility(two, TODAY)).toMatchObject({ share: 'yes', shareCounted: 0.3 });
  });

  it('does not know the share without employees or without counts', () => {
    const unknown: Partial<EligibilityFacts>[] = [
      { employees: null, targetGroups: { wajong: 5 } },
      { employees: 0, targetGroups: {} },
      { employees: 10, targetGroups: {} },
    ];
    for (const known of unknown)
      expect(eligibility(facts(known), TODAY)).toMatchObject({ share: 'unknown', shareCounted: null });
  });

  it('takes PSO 30+ as proof of the share from its first day to its last, both included', () => {
    fc.assert(
      fc.property(fc.option(day), fc.option(day), day, (from, until, asOf) => {
        const held = facts({ certificates: [pso(from, until)] });
        const valid = (from === null || from <= asOf) && (until === null || asOf <= until);
        expect(eligibility(held, asOf).share).toBe(valid ? 'yes' : 'unknown');
      }),
    );
    const held = { validFrom: '2026-01-01', validUntil: '2026-12-31' };
    expect(['2025-12-31', '2026-01-01', '2026-12-31', '2027-01-01'].map((on) => isValid(held, on))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('is not proved by another certificate, nor by PSO without the 30+', () => {
    for (const code of ['pso-1', 'pso-2', 'iso-9001'])
      expect(eligibility(facts({ certificates: [{ ...pso(null, null), code }] }), TODAY).share).toBe('unknown');
  });

  it('never gets worse by one more person of a target group', () => {
    fc.assert(
      fc.property(counted, answer, (count, mainAim) => {
        fc.pre(count.targetGroups.wajong < count.employees);
        const more = { ...count, targetGroups: { wajong: count.targetGroups.wajong + 1 } };
        const order = ['no', 'unknown', 'yes'];
        const before = eligibility(facts({ ...count, mainAim: mainAim as 'yes' }), TODAY).art20;
        const after = eligibility(facts({ ...more, mainAim: mainAim as 'yes' }), TODAY).art20;
        expect(order.indexOf(after)).toBeGreaterThanOrEqual(order.indexOf(before));
      }),
    );
  });

  it('never gets worse by one more certificate', () => {
    const certificate = fc.record({
      code: fc.constantFrom('pso-30-plus', 'pso-1'),
      validFrom: fc.option(day),
      validUntil: fc.option(day),
    });
    fc.assert(
      fc.property(fc.array(certificate, { maxLength: 3 }), certificate, answer, day, (held, one, mainAim, asOf) => {
        const order = ['no', 'unknown', 'yes'];
        const result = (certificates: typeof held) =>
          eligibility(
            facts({ certificates, mainAim: mainAim as 'yes', employees: 10, targetGroups: { wajong: 1 } }),
            asOf,
          );
        expect(order.indexOf(result([...held, one]).art20)).toBeGreaterThanOrEqual(order.indexOf(result(held).art20));
      }),
    );
  });

  it('is the same the whole day, and says for which day and by which rules', () => {
    const held = facts({ mainAim: 'yes', certificates: [pso(null, '2026-11-24')] });
    expect(eligibility(held, TODAY)).toMatchObject({ art20: 'yes', asOf: TODAY, rules: ELIGIBILITY_RULES });
    expect(eligibility(held, '2026-11-25')).toMatchObject({ art20: 'unknown', asOf: '2026-11-25' });
  });
});

describe('Whether a firm may take part in a contract reserved under art. 77', () => {
  it('is no without the mission and else asked per procedure, whatever holds for art. 20', () => {
    fc.assert(
      fc.property(answer, answer, counted, (mainAim, mission, count) => {
        const { art77 } = eligibility(
          facts({ ...count, mainAim: mainAim as 'yes', publicServiceMission: mission as 'yes' }),
          TODAY,
        );
        expect(art77).toBe(mission === 'no' ? 'no' : 'unknown');
      }),
    );
  });
});
