import { type FirmProfile, packFirmTerms } from '@schakel/matching';
import { Projection } from '@schakel/platform';
import { matchAnalyser } from '@schakel/taxonomy';
import type { EntityManager } from 'typeorm';
import { eligibility } from './eligibility.js';
import type { Capability, Certificate, Firm } from './firm.entity.js';
import { shownCounts } from './firm.js';

/** What the ranker knows of a firm, and the ISO date for which its eligibility holds. */
export type DatedFirmProfile = FirmProfile & { asOf: string };

/** A profile with the terms of its texts, packed and in base 64: analysed when it is written, so that nobody who reads it has to. */
export type StoredFirmProfile = DatedFirmProfile & { terms: string };

class FirmProfiles extends Projection<StoredFirmProfile> {
  override async save(manager: EntityManager, id: string, profile: DatedFirmProfile | null): Promise<void> {
    const terms = (of: FirmProfile) => Buffer.from(packFirmTerms(matchAnalyser.firmTerms(of))).toString('base64');
    await super.save(manager, id, profile && { ...profile, terms: terms(profile) });
  }
}

/** What the ranker knows of every published firm. */
export const FIRM_PROFILES = new FirmProfiles('firm_match');

/** A firm with everything that belongs to it. */
export interface WholeFirm {
  firm: Firm;
  capabilities: Capability[];
  certificates: Certificate[];
}

/** What the ranker may know of a firm. */
export function firmProfile({ firm, capabilities, certificates }: WholeFirm, today: string): DatedFirmProfile {
  const { art20, art77 } = eligibility({ ...firm, certificates }, today);
  return {
    id: firm.id,
    asOf: today,
    legalEntity: firm.kvkNumber ?? firm.id,
    name: firm.name,
    ...(firm.latitude !== null && firm.longitude !== null
      ? { place: { name: firm.city ?? '', latitude: firm.latitude, longitude: firm.longitude } }
      : {}),
    capabilities: capabilities.map((capability) => ({
      id: capability.id,
      title: capability.title,
      description: capability.description,
      ...(capability.language ? { language: capability.language } : {}),
      cpv: capability.cpv,
      nuts: capability.nuts,
      ...(capability.places.length > 0 ? { places: capability.places } : {}),
      ...(capability.area ? { area: capability.area } : {}),
      ...value(capability),
      ...(capability.fte === null ? {} : { fte: capability.fte }),
      ...(capability.earliestStart ? { earliestStart: capability.earliestStart } : {}),
    })),
    certificates: certificates.map((held) => ({
      code: held.code,
      ...(held.validFrom ? { validFrom: held.validFrom } : {}),
      ...(held.validUntil ? { validUntil: held.validUntil } : {}),
    })),
    eligibility: { art20, art77 },
    targetGroups: Object.keys(shownCounts(firm.targetGroups)),
  };
}

function value({ valueFrom, valueTo }: Capability) {
  if (valueFrom === null && valueTo === null) return {};
  return {
    value: { ...(valueFrom === null ? {} : { from: valueFrom }), ...(valueTo === null ? {} : { to: valueTo }) },
  };
}
