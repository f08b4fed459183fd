/**
 * What is put in the index. Plain facts of a record: how they are analysed and stored is the business of this lib, so
 * that both engines hold the same. The index only helps to find: what a hit shows is read from the database again.
 */

/** The two kinds of things that are searched for. */
export const DOCUMENT_KINDS = ['firm', 'opportunity'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** Degrees WGS 84. */
export interface Point {
  latitude: number;
  longitude: number;
}

interface DocumentBase {
  /** UUID of the record. */
  id: string;
  /**
   * Version of the record, an integer below 2^53 that rises with every change; the index never goes back to an
   * older one.
   */
  version: number;
  /** CPV codes, 8 digits. */
  cpv: readonly string[];
  /** NUTS codes of any level, `NL` to `NL329`; a firm that works in the whole country has the country. */
  nuts: readonly string[];
  /** Found by these too, but they are not shown: labels of the CPV codes in the languages of the users. */
  keywords?: readonly string[];
  point?: Point | undefined;
}

export interface FirmDocument extends DocumentBase {
  name: string;
  place?: string | undefined;
  mission?: string | undefined;
  capabilities: readonly { title: string; description: string }[];
  /** Codes of certificates that are valid now. */
  certificates: readonly string[];
  /** Languages spoken, ISO 639-1. */
  languages: readonly string[];
  sizeBand?: string | undefined;
  /** Codes of the target groups for whom the firm gives work. */
  targetGroups: readonly string[];
  /** The provinces (NUTS 2) in which it works, all of them where it works in the whole country: for the map. */
  provinces?: readonly string[];
  /** The kinds of reserved contracts it may take part in, as far as established. */
  eligibleFor?: readonly ('art20' | 'art77')[];
  /** ISO 8601 instant. */
  updatedAt: string;
}

export interface OpportunityDocument extends DocumentBase {
  kind: 'need' | 'consultation';
  /** A notice published elsewhere, not made here. */
  imported: boolean;
  title: string;
  description: string;
  /** Titles and descriptions of the lots. */
  lots: readonly string[];
  buyerName: string;
  requiredCertificates: readonly string[];
  reserved: ReservedParticipation;
  /** Whether the buyer of a consultation considers or intends to reserve; undefined = no question, or not said. */
  reservationIntent?: ReservationIntent | undefined;
  /** ISO 8601 instant until which one can respond; undefined = none is set. */
  deadline?: string | undefined;
  /** ISO 8601 instant. */
  publishedAt: string;
  /** Estimated value in cents EUR ex VAT; undefined = unknown. */
  value?: number | undefined;
  /** Country of the buyer, ISO 3166-1 alpha-2. */
  country?: string | undefined;
  /** Language of the text, ISO 639-1. */
  language?: string | undefined;
}

export const RESERVED_PARTICIPATION = ['none', 'art20', 'art77', 'considering'] as const;
export type ReservedParticipation = (typeof RESERVED_PARTICIPATION)[number];

export const RESERVATION_INTENTS = ['none', 'considering', 'intended'] as const;
export type ReservationIntent = (typeof RESERVATION_INTENTS)[number];

/** The document of each kind. */
export interface DocumentOf {
  firm: FirmDocument;
  opportunity: OpportunityDocument;
}
