import type { Page } from '@schakel/platform';
import type { Span } from '@schakel/matching';
import type { DocumentKind, Point, ReservationIntent, ReservedParticipation } from './documents.js';

/** Orders: `relevance` without text is newest first; `distance` needs `near`; what lacks the value comes last. */
export const SORTS = {
  firm: ['relevance', 'newest', 'distance'],
  opportunity: ['relevance', 'deadline', 'newest', 'distance'],
} as const;
export type Sort = (typeof SORTS)['opportunity'][number];

/** No further than this into a result, in both engines: refine the question instead. */
export const DEEPEST_HIT = 1_000;
/**
 * Totals and facet counts are exact for at least so many hits; where there are more, an engine may count the facets over
 * the first of them and say "more than" of the total.
 */
export const COUNTED_HITS = 3_000;

/** A place, and optionally the radius round it within which documents must lie. */
export interface Near extends Point {
  /** Above 0, at most 1,000. */
  km?: number;
}

/** Within one filter any value will do, except where it says all; different filters must all hold. */
interface FilterBase {
  /** Only these documents, at most 1,000: a list that was made elsewhere is searched. With none of them nothing is found. */
  ids?: readonly string[];
  /** CPV codes or prefixes: `90`, `909`, `90911300`; trailing zeros mean everything below: `90900000` is `909`. */
  cpv?: readonly string[];
  /** NUTS codes of any level: documents in them, parts of them, or whole areas that cover them. */
  nuts?: readonly string[];
  /** Certificates, **all** of which a firm has (an opportunity requires). */
  certificates?: readonly string[];
  /** Languages, ISO 639-1. */
  languages?: readonly string[];
  near?: Near;
}

export interface FirmFilters extends FilterBase {
  sizeBands?: readonly string[];
  targetGroups?: readonly string[];
  /** Firms that may take part in such reserved contracts. */
  reserved?: readonly ('art20' | 'art77')[];
}

export interface OpportunityFilters extends FilterBase {
  kinds?: readonly ('need' | 'consultation')[];
  imported?: boolean;
  reserved?: readonly ReservedParticipation[];
  reservationIntents?: readonly ReservationIntent[];
  /** ISO 8601 instants, inclusive. Without `to`, opportunities that set no deadline count as open. */
  deadline?: { from?: string; to?: string };
  /** Cents EUR ex VAT, inclusive. An unknown value never excludes. */
  value?: { from?: number; to?: number };
  /** ISO 3166-1 alpha-2. */
  countries?: readonly string[];
}

/** Facets: what the hits can be narrowed by. */
export const FACETS = {
  firm: ['division', 'region', 'province', 'certificate', 'reserved', 'size', 'targetGroup'],
  opportunity: ['division', 'region', 'certificate', 'reserved', 'reservationIntent', 'kind', 'deadline', 'country'],
} as const;
export type FacetName<K extends DocumentKind = DocumentKind> = (typeof FACETS)[K][number];

/** Bands of the facet `deadline`: passed, within 7 days, within 30 days, later, no deadline. */
export const DEADLINE_BANDS = ['passed', 'week', 'month', 'later', 'none'] as const;
export type DeadlineBand = (typeof DEADLINE_BANDS)[number];

export interface FiltersOf {
  firm: FirmFilters;
  opportunity: OpportunityFilters;
}

export interface SearchQuery<K extends DocumentKind = DocumentKind> {
  /** As typed. The last word may be unfinished unless a space follows it. The first ten meaningful words count. */
  text?: string;
  filters?: FiltersOf[K];
  sort?: Sort;
  /** Which facets to count; none by default. */
  facets?: readonly FacetName<K>[];
  /** 1 to 100, or to as many as `ids` are given; 20 by default. */
  limit?: number;
  /** `next` of the page before, of the same question. */
  cursor?: string;
  /** For the bands of the facet `deadline`. */
  now?: Date;
}

/** A document that was found. Read the record itself from the database before showing it. */
export interface SearchHit {
  id: string;
  /** The version of the record that was indexed. */
  version: number;
  /** 0 to 1, comparable within one answer only; 1 where no text was asked for. */
  relevance: number;
  /** From `near`, where both points are known. */
  distanceKm?: number;
  highlights: Highlight[];
}

/** Fields whose words can be marked in a hit. */
export type HighlightField = 'name' | 'title' | 'capability' | 'description' | 'lots' | 'mission' | 'buyer' | 'place';

export interface Highlight {
  field: HighlightField;
  spans: Span[];
}

export interface FacetCount {
  value: string;
  count: number;
}

export interface SearchPage extends Page<SearchHit> {
  /** `exact: false`: there are more than `count`. */
  total: { count: number; exact: boolean };
  /**
   * The facets asked for, most frequent value first. A facet that is itself filtered on counts what its other values
   * would give; values of NUTS level 2, or the wider area a document names.
   */
  facets: Partial<Record<FacetName, FacetCount[]>>;
  /** Nothing held all the words: these hold some of them. */
  relaxed: boolean;
  /** The text with its misspelt words as the hits spell them; null where none was. */
  didYouMean: string | null;
}
