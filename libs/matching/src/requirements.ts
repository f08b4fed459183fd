import { certificateReasons } from './criteria/certificates.js';
import { reservedReasons } from './criteria/reserved.js';
import type { Pair } from './criterion.js';
import type { Reason } from './reasons.js';

/**
 * The hard requirements that a firm does not meet: a certificate that is not valid when it is needed, a reservation it
 * may not use, a deadline that has passed. What isn't known is no reason: it never excludes anyone.
 */
export function unmetRequirements(pair: Pair): Reason[] {
  const { deadline, profile } = pair.query.opportunity;
  const unmet = [...certificateReasons(pair)];
  if (profile.reserved === 'art20' || profile.reserved === 'art77') unmet.push(...reservedReasons(pair));
  if (deadline !== undefined && pair.on !== undefined && deadline < pair.on) {
    unmet.push({ code: 'deadlinePassed', part: 'deadline', verdict: 'doesNotFit', facts: { deadline } });
  }
  return unmet.filter(({ verdict }) => verdict === 'doesNotFit');
}
