import { certificateReason, decisiveDay } from '../certificates.js';
import { UNKNOWN_SHARE, verdictOn, type Criterion, type Pair } from '../criterion.js';
import type { Reason } from '../reasons.js';

/** The required certificates: the share of them that the firm holds on the day the work starts. */
export const certificates: Criterion<'certificates'> = {
  code: 'certificates',
  full: ({ opportunity }) => (opportunity.profile.requiredCertificates.length > 0 ? 1 : undefined),
  weigh(pair) {
    const reasons = certificateReasons(pair);
    const held = reasons.filter(({ verdict }) => verdict === 'fits').length;
    const open = reasons.filter(({ verdict }) => verdict === 'unknown').length;
    const value = (held + open * UNKNOWN_SHARE) / reasons.length;
    return { value, verdict: open > 0 ? 'unknown' : verdictOn(value) };
  },
  explain: certificateReasons,
};

/** What is known of each required certificate. */
export function certificateReasons({ query, firm, on }: Pair): Reason[] {
  const { opportunity } = query;
  const required = [...new Set(opportunity.profile.requiredCertificates)].sort();
  return required.map((code) => certificateReason(firm.profile, code, decisiveDay(opportunity, on)));
}
