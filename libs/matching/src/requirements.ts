import { certificates } from './criteria/certificates.js';
import { reserved } from './criteria/reserved.js';
import type { Pair } from './criterion.js';
import { dayOf } from './days.js';
import type { Reason } from './reasons.js';

/**
 * The hard requirements that a firm does not meet: a certificate that is not valid when it is needed, a reservation it
 * may not use, a deadline that has passed. What isn't known is no reason: it never excludes anyone.
 */
export function unmetRequirements(pair: Pair): Reason[] {
  const { reserved: reservation, deadline } = pair.query.opportunity.profile;
  const unmet = [...certificates.explain(pair)];
  if (reservation === 'art20' || reservation === 'art77') unmet.push(...reserved.explain(pair));
  if (deadline !== undefined && pair.on !== undefined && dayOf(deadline) < dayOf(pair.on)) {
    unmet.push({ code: 'deadlinePassed', part: 'deadline', verdict: 'doesNotFit', facts: { deadline } });
  }
  return unmet.filter(({ verdict }) => verdict === 'doesNotFit');
}
