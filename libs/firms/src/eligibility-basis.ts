import type { Answer } from '@schakel/matching';
import { eligibility, type EligibilityFacts, isValid, PROVES_SHARE } from './eligibility.js';

/** What an answer rests on; the same words in every language are up to the reader. */
export const GROUNDS = [
  /** Nothing is known of it. */
  'not-stated',
  /** The firm says so; a yes counts once an account manager verified it. */
  'own-statement',
  /** An account manager saw the proof. */
  'verified',
  /** A valid certificate whose issuer checked it. */
  'certificate',
  /** Such a certificate has ended, or is yet to begin, and nothing else is known. */
  'certificate-not-valid',
  /** The people the firm counted itself. */
  'counted',
  /** Each procedure asks for it anew. */
  'asked-per-procedure',
] as const;
export type Ground = (typeof GROUNDS)[number];

/** One of the tests behind eligibility: its answer, and why. */
export interface EligibilityTest {
  test: 'mainAim' | 'share' | 'publicServiceMission';
  /** As it counts: an unverified yes is unknown. */
  answer: Answer;
  ground: Ground;
  certificate: { code: string; validUntil: string | null } | null;
}

/** Why a firm is eligible or not, test by test, as of a day. @param asOf ISO date */
export function eligibilityBasis(facts: EligibilityFacts, asOf: string): EligibilityTest[] {
  const { mainAim, publicServiceMission, verifiedAt } = facts;
  const isVerified = verifiedAt !== null;
  const aim = groundOf(mainAim, isVerified);
  const countedAim = mainAim === 'yes' && !isVerified ? 'unknown' : mainAim;
  return [
    { test: 'mainAim', answer: countedAim, ground: aim, certificate: null },
    shareTest(facts, asOf),
    {
      test: 'publicServiceMission',
      answer: publicServiceMission === 'no' ? 'no' : 'unknown',
      ground: publicServiceMission === 'yes' ? 'asked-per-procedure' : groundOf(publicServiceMission, isVerified),
      certificate: null,
    },
  ];
}

function groundOf(answer: Answer, isVerified: boolean): Ground {
  if (answer === 'unknown') return 'not-stated';
  return isVerified ? 'verified' : 'own-statement';
}

function shareTest(facts: EligibilityFacts, asOf: string): EligibilityTest {
  const { share, shareCounted } = eligibility(facts, asOf);
  const proofs = facts.certificates
    .filter(({ code }) => PROVES_SHARE.includes(code))
    .toSorted((a, b) => ((a.validUntil ?? '9999') < (b.validUntil ?? '9999') ? 1 : -1));
  const valid = proofs.find((held) => isValid(held, asOf));
  const shown = valid ?? (shareCounted === null ? proofs[0] : undefined);
  const certificate = shown ? { code: shown.code, validUntil: shown.validUntil } : null;
  const ground = valid
    ? 'certificate'
    : shareCounted !== null
      ? 'counted'
      : certificate
        ? 'certificate-not-valid'
        : 'not-stated';
  return { test: 'share', answer: share, ground, certificate };
}
