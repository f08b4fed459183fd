import type { LinkProps } from '@tanstack/react-router';
import { adviceOf } from './-advice.js';
import type { ProfileTask } from './-profile.js';

type Place = Pick<LinkProps, 'to' | 'params' | 'search'>;

/** Where one makes a change of the profile that a task or a match speaks of; its form opens with what that names. */
export function placeOf(change: ProfileTask['change']): Place {
  const { kind, capabilityId: id } = change;
  if (kind === 'holdCertificate') return { to: '/firm/certificates' };
  if (kind === 'beEligible' || kind === 'reachGroups') return { to: '/firm/profile/people' };
  const search = adviceOf(change);
  if (!id) return { to: '/firm/profile/capabilities/new', search };
  return kind === 'addCpv'
    ? { to: '/firm/profile/capabilities/$id', params: { id }, search }
    : { to: '/firm/profile/capabilities/$id/where', params: { id }, search };
}
