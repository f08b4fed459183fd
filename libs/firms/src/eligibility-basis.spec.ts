import * as fc from 'fast-check';
import { eligibility, type EligibilityFacts } from './eligibility.js';
import { eligibilityBasis } from './eligibility-basis.js';

const TODAY = '2026-11-24';
const NOTHING: EligibilityFacts = {
  mainAim: 'unknown',
  publicServiceMission: 'unknown',
  employees: null,
  targetGroups: {},
  certificates: [],
  verifiedAt: null,
};
const VERIFIED = { verifiedAt: '2026-10-01T09:00:00.000Z' };
const pso = (validUntil: string | null, validFrom: string | null = null) => ({
  code: 'pso-30-plus',
  validFrom,
  validUntil,
});

/** Test, answer and ground in one line each. */
const told = (known: Partial<EligibilityFacts>) =>
  eligibilityBasis({ ...NOTHING, ...known }, TODAY).map(({ test, answer, ground }) => `${test} ${answer} ${ground}`);

describe('Why a firm is eligible or not', () => {
  it('is that nothing is known, where nothing is known', () => {
    expect(told({})).toEqual([
      'mainAim unknown not-stated',
      'share unknown not-stated',
      'publicServiceMission unknown not-stated',
    ]);
  });

  it.each<[string, Partial<EligibilityFacts>, string]>([
    ['its own yes, which does not count yet', { mainAim: 'yes' }, 'mainAim unknown own-statement'],
    ['its own no, which is believed', { mainAim: 'no' }, 'mainAim no own-statement'],
    ['a verified yes', { mainAim: 'yes', ...VERIFIED }, 'mainAim yes verified'],
    ['a certificate that is valid', { certificates: [pso('2027-01-01')] }, 'share yes certificate'],
    ['a certificate without an end', { certificates: [pso(null)] }, 'share yes certificate'],
    ['a certificate that has ended', { certificates: [pso('2026-11-23')] }, 'share unknown certificate-not-valid'],
    [
      'a certificate yet to begin',
      { certificates: [pso('2029-01-01', '2027-01-01')] },
      'share unknown certificate-not-valid',
    ],
    ['the people it counted', { employees: 10, targetGroups: { wajong: 3 } }, 'share yes counted'],
    [
      'the people it counted, where the certificate has ended',
      { employees: 10, targetGroups: { wajong: 2 }, certificates: [pso('2026-01-01')] },
      'share no counted',
    ],
    ['no mission', { publicServiceMission: 'no' }, 'publicServiceMission no own-statement'],
    [
      'a mission, which every procedure asks for again',
      { publicServiceMission: 'yes', ...VERIFIED },
      'publicServiceMission unknown asked-per-procedure',
    ],
  ])('is %s', (_, known, line) => {
    expect(told(known)).toContain(line);
  });

  it('names the certificate, the one that holds longest', () => {
    const share = (certificates: EligibilityFacts['certificates']) =>
      eligibilityBasis({ ...NOTHING, certificates }, TODAY)[1]?.certificate;
    expect(share([pso('2027-01-01'), pso('2028-01-01'), pso('2026-01-01')])).toEqual({
      code: 'pso-30-plus',
      validUntil: '2028-01-01',
    });
    expect(share([pso('2025-01-01'), pso('2026-01-01')])).toEqual({ code: 'pso-30-plus', validUntil: '2026-01-01' });
    expect(share([{ code: 'iso-9001', validFrom: null, validUntil: null }])).toBeNull();
  });

  it('never says otherwise than the answer itself', () => {
    const answer = fc.constantFrom('yes' as const, 'no' as const, 'unknown' as const);
    const facts = fc.record({
      mainAim: answer,
      publicServiceMission: answer,
      employees: fc.option(fc.integer({ min: 1, max: 50 }), { nil: null }),
      targetGroups: fc.oneof(fc.constant({}), fc.record({ wajong: fc.nat(50) })),
      verifiedAt: fc.constantFrom(null, '2026-10-01T09:00:00.000Z'),
      certificates: fc.array(
        fc.record({
          code: fc.constantFrom('pso-30-plus', 'iso-9001'),
          validFrom: fc.constantFrom(null, '2026-01-01', '2027-01-01'),
          validUntil: fc.constantFrom(null, '2026-06-01', '2028-01-01'),
        }),
        { maxLength: 3 },
      ),
    });
    fc.assert(
      fc.property(facts, (known) => {
        const [aim, share, mission] = eligibilityBasis(known, TODAY).map((test) => test.answer);
        const answers = eligibility(known, TODAY);
        expect([share, mission]).toEqual([answers.share, answers.art77]);
        const both = aim === 'no' || share === 'no' ? 'no' : aim === 'yes' && share === 'yes' ? 'yes' : 'unknown';
        expect(answers.art20).toBe(both);
      }),
    );
  });
});
