/**
 * What the ranker knows of the two sides. Everything optional may be missing, and missing is *unknown*: it never
 * excludes anyone. Money is in integer cents, EUR ex VAT; dates are ISO 8601; languages ISO 639-1; CPV codes have
 * 8 digits; NUTS codes are of any level, `NL` to `NL329`.
 */

/** A point on the map, in degrees WGS 84, with the name to show for it. */
export interface Place {
  name: string;
  latitude: number;
  longitude: number;
}

/** Where a capability is offered. */
export type Area =
  | { kind: 'country'; country: string }
  | { kind: 'nuts'; codes: readonly string[] }
  | { kind: 'radius'; place: Place; km: number };

/** One thing a firm offers. */
export interface CapabilityProfile {
  id: string;
  title: string;
  description: string;
  /** Undefined where not known. */
  language?: string;
  cpv: readonly string[];
  area?: Area;
  /** NUTS codes the area covers (a radius resolved into NUTS 3 by the caller); for past work, where it was done. */
  nuts: readonly string[];
  /** Named paths of places from broad to narrow, `Portugal, Lisboa, Lisboa`, where no NUTS code is known. */
  places?: readonly string[];
  /** The contract values it suits, in cents; one past contract has `from` equal to `to`. */
  value?: { from?: number; to?: number };
  /** Full-time equivalents it can put to work. */
  fte?: number;
  /** First day on which it can start. */
  earliestStart?: string;
}

/** A certificate or register entry, by its code in the taxonomy, with the days on which it is valid. */
export interface CertificateProfile {
  code: string;
  validFrom?: string;
  validUntil?: string;
}

export interface FirmProfile {
  id: string;
  /** What makes two entries the same legal entity (the KvK number); the id where unknown. */
  legalEntity?: string;
  name: string;
  place?: Place;
  capabilities: readonly CapabilityProfile[];
  certificates: readonly CertificateProfile[];
  /** True if the firm says that it holds no other certificates; otherwise one that isn't listed is unknown. */
  certificatesComplete?: boolean;
  /** May it take part in a contract reserved under art. 20 (Aw 2.82) or art. 77 of Directive 2014/24/EU? */
  eligibility?: { art20: Answer; art77: Answer };
  /** Target groups for which the firm gives work, by code. */
  targetGroups?: readonly string[];
}

export type Answer = 'yes' | 'no' | 'unknown';

export type ReservedParticipation = 'none' | 'art20' | 'art77' | 'considering';

export interface OpportunityProfile {
  id: string;
  kind: 'need' | 'consultation';
  title: string;
  description: string;
  language?: string;
  cpv: readonly string[];
  /** NUTS codes of performance. */
  nuts: readonly string[];
  places?: readonly string[];
  /** The points of the NUTS codes, for distances. */
  location?: Place;
  /** Estimated value in cents. */
  value?: number;
  /** Moment until which one can respond. */
  deadline?: string;
  /** Day on which the work starts. */
  start?: string;
  reserved: ReservedParticipation;
  /** Certificate codes without which a firm cannot take part. */
  requiredCertificates: readonly string[];
  /** Target groups the buyer wants to reach, by code. */
  targetGroups?: readonly string[];
}
