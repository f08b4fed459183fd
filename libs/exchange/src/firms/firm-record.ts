/**
 * A firm as it is exchanged, in JSON lines as this object and in CSV as one row a capability. Texts are trimmed and in
 * Unicode NFC; what is missing is unknown.
 */
export interface FirmRecord {
  /** Number in the Dutch trade register, 8 digits. */
  kvkNumber: string;
  name: string;
  /** Code of the legal form. */
  legalForm?: string;
  /** Persons employed, 0 to 1,000,000. */
  employees?: number;
  /** Languages the firm works in, ISO 639-1. */
  languages: string[];
  /** `http` or `https`; kept as a text, never fetched. */
  website?: string;
  /** The social mission, in the firm's words. */
  mission?: string;
  /** Dutch postcode, `1053` or `1053 AB`. */
  postcode?: string;
  city?: string;
  /** Employees per target group, by its code: counted, never named. */
  targetGroups: Record<string, number>;
  capabilities: CapabilityRecord[];
  certificates: CertificateRecord[];
}

/** One thing a firm offers. */
export interface CapabilityRecord {
  title: string;
  /** May be ''. */
  description: string;
  /** CPV codes of 8 digits, without check digit. */
  cpv: string[];
  area?: AreaRecord;
  /** Contract values that suit, whole euros excluding VAT; either end may be open. */
  value?: { from?: number; to?: number };
  /** Full-time equivalents, more than 0. */
  fte?: number;
  /** `YYYY-MM-DD`. */
  earliestStart?: string;
}

/** Where a capability is offered: a whole country (ISO 3166-1), NUTS regions, or a circle round a place. */
export type AreaRecord = { country: string } | { nuts: string[] } | { place: string; km: number };

export interface CertificateRecord {
  code: string;
  /** `YYYY-MM-DD`. */
  validFrom?: string;
  validUntil?: string;
  number?: string;
}

/** What is wrong in a row: in which field, and how to mend it, in English. */
export interface FieldProblem {
  /** `capabilities[1].cpv[0]` in JSON lines, the name of the column in CSV; '' for the row as a whole. */
  field: string;
  reason: string;
}

/** One firm, or what is wrong with a row. A bad row never stops the good ones. */
export type FirmRow =
  { line: number; firm: FirmRecord; warnings?: FieldProblem[] } | { line: number; errors: FieldProblem[] };

/** Nothing where a code or name exists, else the reason why it cannot be used. */
export type LookUp = (code: string) => string | undefined;

/** What codes and names are looked up in; what is left out is not looked up. */
export interface FirmChecker {
  cpv?: LookUp;
  nuts?: LookUp;
  certificate?: LookUp;
  targetGroup?: LookUp;
  legalForm?: LookUp;
  place?: LookUp;
}
