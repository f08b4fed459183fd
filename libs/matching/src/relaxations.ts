import type { OpportunityProfile } from './profiles.js';
import type { FitCode } from './weights.js';

/** Something an opportunity asks besides the work, with what it would be without. */
export interface Relaxation {
  /** The criterion that judges it. */
  code: Extract<FitCode, 'certificates' | 'reserved' | 'area' | 'value' | 'start' | 'targetGroups'>;
  /** The certificate that is required, where it is one. */
  certificate?: string;
  /** Whether a firm that does not meet it is excluded. */
  hard: boolean;
  /** The opportunity without it. */
  without: OpportunityProfile;
  /** The opportunity with nothing else that this criterion judges: says of a firm how it meets just this. */
  alone: OpportunityProfile;
}

/** All that an opportunity asks besides the work, one thing at a time. */
export function relaxations(opportunity: OpportunityProfile): Relaxation[] {
  const { requiredCertificates, reserved, nuts, places = [], location, value, start, targetGroups = [] } = opportunity;
  const alone = opportunity;
  const found: Relaxation[] = [...new Set(requiredCertificates)].sort().map((certificate) => ({
    code: 'certificates',
    certificate,
    hard: true,
    without: { ...opportunity, requiredCertificates: requiredCertificates.filter((code) => code !== certificate) },
    alone: { ...opportunity, requiredCertificates: [certificate] },
  }));
  if (reserved !== 'none') {
    const hard = reserved !== 'considering';
    found.push({ code: 'reserved', hard, without: { ...opportunity, reserved: 'none' }, alone });
  }
  if (nuts.length > 0 || places.length > 0 || location) {
    const without = { ...opportunity, nuts: [], places: undefined, location: undefined };
    found.push({ code: 'area', hard: false, without, alone });
  }
  if (value !== undefined)
    found.push({ code: 'value', hard: false, without: { ...opportunity, value: undefined }, alone });
  if (start !== undefined)
    found.push({ code: 'start', hard: false, without: { ...opportunity, start: undefined }, alone });
  if (targetGroups.length > 0)
    found.push({ code: 'targetGroups', hard: false, without: { ...opportunity, targetGroups: [] }, alone });
  return found;
}
