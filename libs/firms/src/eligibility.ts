import type { Answer } from '@schakel/matching';

/** Bumped whenever a rule below changes; stored and shown with every answer. */
export const ELIGIBILITY_RULES = '2026-2';

/** art. 20 Directive 2014/24/EU, art. 2.82 Aanbestedingswet 2012: at least 30 % disabled or disadvantaged employees. */
const SHARE = 0.3;

export interface EligibilityFacts {
  mainAim: Answer;
  publicServiceMission: Answer;
  employees: number | null;
  targetGroups: Readonly<Record<string, number>>;
  /** When an account manager verified the statements; null = they are the firm's own word. */
  verifiedAt: string | null;
  certificates: readonly { code: string; validFrom: string | null; validUntil: string | null }[];
}

export interface Eligibility {
  /** May it take part in a contract reserved under art. 20 (Aw 2.82)? Both tests must be yes. */
  art20: Answer;
  mainAim: Answer;
  share: Answer;
  /** The share of employees counted in target groups, 0 to 1; null when not counted. */
  shareCounted: number | null;
  /** May it take part in a contract reserved under art. 77? Only the mission is known here; the rest is asked per procedure. */
  art77: Answer;
  asOf: string;
  rules: string;
}

/** Certificates whose issuer checked the 30 % share. */
export const PROVES_SHARE: readonly string[] = ['pso-30-plus'];

/**
 * May a firm take part in a reserved contract, as of a day? Two separate tests; what is not known stays unknown and
 * never becomes no.
 * @param asOf ISO date
 */
export function eligibility(facts: EligibilityFacts, asOf: string): Eligibility {
  const counted = countedShare(facts);
  const share: Answer = facts.certificates.some((held) => PROVES_SHARE.includes(held.code) && isValid(held, asOf))
    ? 'yes'
    : byCount(counted);
  return {
    art20: both(asVerified(facts.mainAim, facts), share),
    mainAim: facts.mainAim,
    share,
    shareCounted: counted,
    art77: facts.publicServiceMission === 'no' ? 'no' : 'unknown',
    asOf,
    rules: ELIGIBILITY_RULES,
  };
}

/** A yes of the firm itself is no evidence until someone verified it; a no is believed. */
function asVerified(answer: Answer, { verifiedAt }: EligibilityFacts): Answer {
  return answer === 'yes' && verifiedAt === null ? 'unknown' : answer;
}

/** Is a certificate valid on a day? An open end counts as valid. */
export function isValid(held: { validFrom: string | null; validUntil: string | null }, day: string): boolean {
  return (held.validFrom === null || held.validFrom <= day) && (held.validUntil === null || held.validUntil >= day);
}

function countedShare({ employees, targetGroups }: EligibilityFacts): number | null {
  const counts = Object.values(targetGroups);
  if (!employees || counts.length === 0) return null;
  return Math.min(1, counts.reduce((sum, each) => sum + each, 0) / employees);
}

function byCount(share: number | null): Answer {
  if (share === null) return 'unknown';
  return share >= SHARE ? 'yes' : 'no';
}

function both(a: Answer, b: Answer): Answer {
  if (a === 'no' || b === 'no') return 'no';
  return a === 'yes' && b === 'yes' ? 'yes' : 'unknown';
}
