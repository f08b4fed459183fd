import type { Area, CapabilityProfile, FirmProfile } from './profiles.js';
import type { Article } from './reasons.js';

interface OfCapability {
  capabilityId: string;
  /** The title of the capability, to name it with. */
  capability: string;
}

/** Something a firm can change in its profile, if it is true. */
export type Change =
  | ({ kind: 'addCpv'; cpv: string } & OfCapability)
  | ({ kind: 'addNuts'; nuts: string[] } & OfCapability)
  /** `km` is the new radius, `more` how much larger that is. */
  | ({ kind: 'widenRadius'; km: number; more: number } & OfCapability)
  /** The new ends of the band, in cents; an end that stays is left out. */
  | ({ kind: 'widenValue'; from?: number; to?: number } & OfCapability)
  | ({ kind: 'startEarlier'; day: string } & OfCapability)
  /** Valid until at least that day; `extends` if the firm has one that is not valid then. */
  | { kind: 'holdCertificate'; certificate: string; until?: string; extends: boolean }
  | { kind: 'beEligible'; article: Article }
  | { kind: 'reachGroups'; groups: string[] };

export type ChangeKind = Change['kind'];

/** The firm's profile as it would be after the change. */
export function applyChange(firm: FirmProfile, change: Change): FirmProfile {
  switch (change.kind) {
    case 'holdCertificate': {
      const held = { code: change.certificate, validUntil: change.until };
      return { ...firm, certificates: [...firm.certificates, held] };
    }
    case 'beEligible': {
      const before = firm.eligibility ?? { art20: 'unknown', art77: 'unknown' };
      return { ...firm, eligibility: { ...before, [change.article]: 'yes' } };
    }
    case 'reachGroups':
      return { ...firm, targetGroups: [...new Set([...(firm.targetGroups ?? []), ...change.groups])] };
    default: {
      const capabilities = firm.capabilities.map((capability) =>
        capability.id === change.capabilityId ? changedCapability(capability, change) : capability,
      );
      return { ...firm, capabilities };
    }
  }
}

function changedCapability(
  capability: CapabilityProfile,
  change: Extract<Change, { capabilityId: string }>,
): CapabilityProfile {
  switch (change.kind) {
    case 'addCpv':
      return { ...capability, cpv: [...capability.cpv, change.cpv] };
    case 'addNuts':
      return { ...capability, ...withNuts(capability, change.nuts) };
    case 'widenRadius': {
      const { area } = capability;
      return area?.kind === 'radius' ? { ...capability, area: { ...area, km: change.km } } : capability;
    }
    case 'widenValue': {
      const { from = capability.value?.from, to = capability.value?.to } = change;
      return { ...capability, value: { from, to } };
    }
    case 'startEarlier':
      return { ...capability, earliestStart: change.day };
  }
}

function withNuts({ area, nuts }: CapabilityProfile, added: readonly string[]): { area?: Area; nuts: string[] } {
  const all = [...new Set([...nuts, ...added])];
  if (area?.kind === 'radius' || area?.kind === 'country') return { area, nuts: all };
  return { area: { kind: 'nuts', codes: [...new Set([...(area?.codes ?? nuts), ...added])] }, nuts: all };
}
