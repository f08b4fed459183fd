import type { LinkProps } from '@tanstack/react-router';
import type { ProfileTask } from './-profile.js';

/** Where one makes a change of the profile that a task or a match speaks of. */
export function placeOf({ kind, capabilityId: id }: ProfileTask['change']): Pick<LinkProps, 'to' | 'params'> {
  if (kind === 'holdCertificate') return { to: '/firm/certificates' };
  if (kind === 'beEligible' || kind === 'reachGroups') return { to: '/firm/profile/people' };
  if (!id) return { to: '/firm/profile/capabilities' };
  return kind === 'addCpv'
    ? { to: '/firm/profile/capabilities/$id', params: { id } }
    : { to: '/firm/profile/capabilities/$id/where', params: { id } };
}
