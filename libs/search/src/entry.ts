import { indexTerms, tradesOfCpv, tradeTerm } from '@schakel/matching';
import { areaTerms, regions } from './areas.js';
import { cpvDivision, cpvPrefixes } from './cpv-prefixes.js';
import type { DocumentKind, DocumentOf, FirmDocument, OpportunityDocument, Point } from './documents.js';
import type { FacetName, HighlightField } from './query.js';

/** What both engines store of a document: one shape for both kinds, analysed. */
export interface IndexEntry {
  id: string;
  version: number;
  /** What it is found by, most telling zone first; `exact` are its own words, `derived` what they imply. */
  titleExact: string[];
  titleDerived: string[];
  bodyExact: string[];
  bodyDerived: string[];
  /** What filters ask for, `field:value`. */
  tags: string[];
  /** What facets count. */
  facets: Partial<Record<FacetName, string[]>>;
  /** Epoch seconds. */
  deadline: number | null;
  /** Epoch seconds: when it was published or last changed. */
  newest: number;
  /** Cents. */
  value: number | null;
  point: Point | null;
  /** Texts in which hits are marked, best first. */
  shown: [HighlightField, string][];
}

/** Raise this when the shape or analysis of entries changes: every index is then rebuilt. */
export const ENTRY_VERSION = 3;

/** Longest text that is kept to mark hits in, in characters. */
const LONGEST_SHOWN = 20_000;

export type TagField =
  | 'cpv'
  | 'area'
  | 'certificate'
  | 'language'
  | 'size'
  | 'targetGroup'
  | 'reserved'
  | 'reservationIntent'
  | 'kind'
  | 'imported'
  | 'country';

/** How a value of a field is written among the tags. */
export function tag(field: TagField, value: string): string {
  return `${field}:${value}`;
}

/** The entry of a document; pure. */
export function toEntry<K extends DocumentKind>(kind: K, document: DocumentOf[K]): IndexEntry {
  return kind === 'firm' ? firmEntry(document as FirmDocument) : opportunityEntry(document as OpportunityDocument);
}

function firmEntry(firm: FirmDocument): IndexEntry {
  const shown: [HighlightField, string | undefined][] = [
    ['name', firm.name],
    ...firm.capabilities.map(({ title }): [HighlightField, string] => ['capability', title]),
    ...firm.capabilities.map(({ description }): [HighlightField, string] => ['description', description]),
    ['mission', firm.mission],
    ['place', firm.place],
  ];
  const eligibleFor = firm.eligibleFor ?? [];
  return {
    ...baseEntry(firm, shown, ['name', 'capability']),
    tags: [
      ...baseTags(firm),
      ...tags('certificate', firm.certificates),
      ...tags('language', firm.languages),
      ...tags('size', optional(firm.sizeBand)),
      ...tags('targetGroup', firm.targetGroups),
      ...tags('reserved', eligibleFor),
    ],
    facets: {
      ...baseFacets(firm),
      province: unique(firm.provinces ?? []),
      certificate: unique(firm.certificates),
      reserved: unique(eligibleFor),
      size: optional(firm.sizeBand),
      targetGroup: unique(firm.targetGroups),
    },
    deadline: null,
    newest: seconds(firm.updatedAt),
    value: null,
  };
}

function opportunityEntry(opportunity: OpportunityDocument): IndexEntry {
  const shown: [HighlightField, string | undefined][] = [
    ['title', opportunity.title],
    ['description', opportunity.description],
    ...opportunity.lots.map((text): [HighlightField, string] => ['lots', text]),
    ['buyer', opportunity.buyerName],
  ];
  return {
    ...baseEntry(opportunity, shown, ['title']),
    tags: [
      ...baseTags(opportunity),
      ...tags('certificate', opportunity.requiredCertificates),
      ...tags('language', optional(opportunity.language)),
      ...tags('reserved', [opportunity.reserved]),
      ...tags('reservationIntent', optional(opportunity.reservationIntent)),
      ...tags('kind', [opportunity.kind]),
      ...tags('imported', [String(opportunity.imported)]),
      ...tags('country', optional(opportunity.country)),
    ],
    facets: {
      ...baseFacets(opportunity),
      certificate: unique(opportunity.requiredCertificates),
      reserved: [opportunity.reserved],
      reservationIntent: optional(opportunity.reservationIntent),
      kind: [opportunity.kind],
      country: optional(opportunity.country),
    },
    deadline: opportunity.deadline === undefined ? null : seconds(opportunity.deadline),
    newest: seconds(opportunity.publishedAt),
    value: opportunity.value ?? null,
  };
}

type AnyDocument = FirmDocument | OpportunityDocument;

function baseEntry(
  document: AnyDocument,
  fields: readonly [HighlightField, string | undefined][],
  titles: readonly HighlightField[],
) {
  const shown = fields.flatMap(([field, text]): [HighlightField, string][] =>
    text ? [[field, clean(text).slice(0, LONGEST_SHOWN)]] : [],
  );
  const textsOf = (isTitle: boolean) => shown.filter(([field]) => titles.includes(field) === isTitle).map(([, t]) => t);
  const title = indexTerms(textsOf(true));
  const body = indexTerms([...textsOf(false), ...(document.keywords ?? []).map(clean)]);
  return {
    id: document.id,
    version: document.version,
    titleExact: title.exact,
    titleDerived: title.derived,
    bodyExact: body.exact,
    bodyDerived: unique([...body.derived, ...document.cpv.flatMap(tradesOfCpv).map(tradeTerm)]),
    point: document.point ?? null,
    shown,
  };
}

function baseTags(document: AnyDocument): string[] {
  return [...tags('cpv', document.cpv.flatMap(cpvPrefixes)), ...tags('area', areaTerms(document.nuts))];
}

function baseFacets(document: AnyDocument) {
  return { division: unique(document.cpv.map(cpvDivision)), region: regions(document.nuts) };
}

function tags(field: TagField, values: readonly string[]): string[] {
  return unique(values).map((value) => tag(field, clean(value)));
}

/** PostgreSQL cannot store the character NUL. */
function clean(text: string): string {
  return text.replaceAll('\0', ' ');
}

function seconds(instant: string): number {
  return Math.floor(Date.parse(instant) / 1000);
}

function optional(value: string | undefined): string[] {
  return value === undefined ? [] : [value];
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
