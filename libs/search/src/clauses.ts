import type { FieldError } from '@schakel/platform';
import { areaQuery } from './areas.js';
import { cpvQuery } from './cpv-prefixes.js';
import type { DocumentKind } from './documents.js';
import { tag, type TagField } from './entry.js';
import { DEEPEST_HIT, type FacetName, type FirmFilters, type Near, type OpportunityFilters } from './query.js';

/** One condition on a document, in terms of what the index holds. */
export type Clause = (
  | { type: 'ids'; ids: readonly string[] }
  | { type: 'any' | 'all'; tags: readonly string[] }
  /** Epoch seconds or cents, inclusive. */
  | { type: 'range'; field: 'deadline' | 'value'; from: number | undefined; to: number | undefined; orUnknown: boolean }
  | { type: 'near'; latitude: number; longitude: number; km: number }
) & {
  /** The facet this narrows: left out when that facet is counted, so that its other values keep their counts. */
  facet?: FacetName;
};

/** Filters are short; whoever sends more than this is not searching. */
const MOST_VALUES = 100;
const LONGEST_VALUE = 100;
const FURTHEST_KM = 1_000;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

type Filters = Omit<FirmFilters, 'reserved'> & OpportunityFilters;
interface ListFilter {
  name: keyof Filters;
  field: TagField;
  facet?: FacetName;
  all?: true;
  terms?: (values: readonly string[]) => readonly string[];
}

const LISTS: readonly ListFilter[] = [
  { name: 'cpv', field: 'cpv', facet: 'division', terms: (codes) => codes.map(cpvQuery) },
  { name: 'nuts', field: 'area', facet: 'region', terms: areaQuery },
  { name: 'certificates', field: 'certificate', all: true },
  { name: 'languages', field: 'language' },
  { name: 'sizeBands', field: 'size', facet: 'size' },
  { name: 'targetGroups', field: 'targetGroup', facet: 'targetGroup' },
  { name: 'kinds', field: 'kind', facet: 'kind' },
  { name: 'reserved', field: 'reserved', facet: 'reserved' },
  { name: 'reservationIntents', field: 'reservationIntent', facet: 'reservationIntent' },
  { name: 'countries', field: 'country', facet: 'country' },
];

/** The conditions that filters stand for; what is wrong with them is added to `errors`. */
export function clausesOf(
  kind: DocumentKind,
  filters: Filters,
  errors: FieldError[],
): { clauses: Clause[]; near: Near | undefined } {
  const clauses: Clause[] = idsClause(filters.ids, errors);
  clauses.push(...LISTS.flatMap((list) => listClause(list, filters[list.name], errors)));
  if (kind === 'opportunity') {
    if (filters.imported !== undefined)
      clauses.push({ type: 'any', tags: [tag('imported', String(filters.imported))] });
    clauses.push(...deadlineClause(filters.deadline, errors), ...valueClause(filters.value, errors));
  }
  return { clauses: [...clauses, ...nearClause(filters.near, errors)], near: filters.near };
}

function idsClause(ids: readonly string[] | undefined, errors: FieldError[]): Clause[] {
  if (ids === undefined) return [];
  if (ids.length > DEEPEST_HIT || !ids.every((id) => UUID.test(id))) {
    errors.push({ pointer: 'ids', message: `Give at most ${DEEPEST_HIT} UUIDs.` });
    return [];
  }
  return [{ type: 'ids', ids }];
}

function listClause(list: ListFilter, given: unknown, errors: FieldError[]): Clause[] {
  if (given === undefined) return [];
  const isValue = (value: unknown) =>
    typeof value === 'string' && value !== '' && value.length <= LONGEST_VALUE && !value.includes('\0');
  if (!Array.isArray(given) || given.length > MOST_VALUES || !given.every(isValue)) {
    errors.push({
      pointer: list.name,
      message: `Give at most ${MOST_VALUES} values of 1 to ${LONGEST_VALUE} characters.`,
    });
    return [];
  }
  const values = given as string[];
  if (values.length === 0) return [];
  const tags = (list.terms?.(values) ?? values).map((value) => tag(list.field, value));
  return [{ type: list.all ? 'all' : 'any', tags, ...(list.facet ? { facet: list.facet } : {}) }];
}

function deadlineClause(deadline: Filters['deadline'], errors: FieldError[]): Clause[] {
  if (!deadline) return [];
  const read = (end: 'from' | 'to') => {
    const given = deadline[end];
    if (given === undefined) return undefined;
    const at = Date.parse(given);
    if (Number.isNaN(at))
      errors.push({ pointer: `deadline.${end}`, message: 'Give a date and time in ISO 8601.', code: 'moment' });
    return Math.floor(at / 1000);
  };
  return range({ field: 'deadline', from: read('from'), to: read('to'), facet: 'deadline' }, errors);
}

function valueClause(value: Filters['value'], errors: FieldError[]): Clause[] {
  if (!value) return [];
  const read = (end: 'from' | 'to') => {
    const cents = value[end];
    if (cents !== undefined && !(Number.isSafeInteger(cents) && cents >= 0))
      errors.push({ pointer: `value.${end}`, message: 'Give whole cents, 0 or more.' });
    return cents;
  };
  return range({ field: 'value', from: read('from'), to: read('to') }, errors);
}

interface GivenRange {
  field: 'deadline' | 'value';
  from: number | undefined;
  to: number | undefined;
  facet?: FacetName;
}

/** A value that is not known never excludes; no deadline counts as open, but lies before no moment. */
function range(given: GivenRange, errors: FieldError[]): Clause[] {
  const { field, from, to } = given;
  if (from === undefined && to === undefined) return [];
  if (from !== undefined && to !== undefined && from > to)
    errors.push({ pointer: field, message: '`from` must not be above `to`.', code: 'rangeReversed' });
  return [{ type: 'range', ...given, orUnknown: field === 'value' || to === undefined }];
}

function nearClause(near: Near | undefined, errors: FieldError[]): Clause[] {
  if (!near) return [];
  const { latitude, longitude, km } = near;
  if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180))
    errors.push({ pointer: 'near', message: 'Latitude goes from -90 to 90, longitude from -180 to 180.' });
  if (km === undefined) return [];
  if (!(km > 0 && km <= FURTHEST_KM))
    errors.push({ pointer: 'near.km', message: `Give a distance above 0, at most ${FURTHEST_KM} km.` });
  return [{ type: 'near', latitude, longitude, km }];
}
