import {
  type Correction,
  type ImportedOpportunity,
  type Lot,
  type Reserved,
  type Source,
} from '@schakel/opportunities';
import { type Nuts, nutsOfCountry } from '@schakel/taxonomy';
import type { Money, NoticeAward, NoticeKind, NoticeLot, ParsedNotice } from './parsed-notice.js';
import { reservedUnder } from './reserved-participation.js';

const LICENCE = 'Commission Decision 2011/833/EU; source: TED, © European Union';

/** What a kind of notice says of its opportunity; kinds that are left out speak of none. */
const STATES: Readonly<Partial<Record<NoticeKind, Pick<ImportedOpportunity, 'kind' | 'status'>>>> = {
  consultation: { kind: 'consultation', status: 'open' },
  planned: { kind: 'need', status: 'planned' },
  competition: { kind: 'need', status: 'open' },
  'direct-award': { kind: 'need', status: 'awarded' },
  award: { kind: 'need', status: 'awarded' },
  modification: { kind: 'need', status: 'awarded' },
  completion: { kind: 'need', status: 'awarded' },
};

const WHY_NOT: Readonly<Partial<Record<NoticeKind, string>>> = {
  'buyer-profile': 'only points at a buyer profile',
  other: 'speaks of no need, consultation or award',
};

/** Why a notice is no opportunity; undefined when it is one. */
export function whyNoOpportunity(notice: ParsedNotice): string | undefined {
  return STATES[notice.kind]
    ? undefined
    : `this notice (${notice.formType}) ${WHY_NOT[notice.kind] ?? 'is of a kind we do not keep'}`;
}

/**
 * A published notice as an opportunity. Only euros become a value: other currencies stay at the source, since an
 * exchange rate would be a guess.
 */
export function opportunityFrom(notice: ParsedNotice, nuts: Nuts): ImportedOpportunity {
  const state = STATES[notice.kind] ?? { kind: 'need', status: 'closed' };
  return {
    ...state,
    ...(notice.cancelled ? { status: 'withdrawn' as const } : {}),
    buyerName: notice.buyer.name,
    title: notice.title,
    description: notice.description,
    background: null,
    language: notice.language,
    cpv: notice.cpv,
    nuts: currentCodes(placesOf(notice), nuts),
    places: [],
    country: notice.country ?? null,
    value: notice.value === undefined ? null : euros({ amount: notice.value, currency: notice.currency ?? '' }),
    deadline: state.status === 'awarded' ? null : (notice.deadline ?? null),
    startsOn: null,
    reserved: reservedOf(notice.reserved, notice.executionReserved),
    requiredCertificates: [],
    targetGroups: [],
    socialCriteria: null,
    howToRespond: state.status === 'awarded' ? null : (addressOf(notice) ?? null),
    lots: notice.lots.length > 1 ? notice.lots.map((lot) => lotFrom(lot, nuts)) : [],
    awards: notice.awards.map(awardFrom),
    sourceName: notice.source,
    source: sourceOf(notice),
    keys: keysOf(notice),
    changes: changedKeys(notice),
  };
}

/** Where it is performed: the regions, else the countries that the notice names, else the country of the buyer. */
function placesOf({ nuts, performanceCountries, country }: ParsedNotice): string[] {
  if (nuts.length > 0) return nuts;
  const countries = performanceCountries.length > 0 ? performanceCountries : country ? [country] : [];
  return countries.map((iso) => nutsOfCountry(iso));
}

function currentCodes(codes: readonly string[], nuts: Nuts): string[] {
  return [...new Set(codes.map((code) => nuts.current(code)))];
}

function lotFrom(lot: NoticeLot, nuts: Nuts): Lot {
  return {
    title: lot.title,
    description: lot.description,
    cpv: lot.cpv,
    nuts: currentCodes(lot.nuts, nuts),
    ...(lot.value ? { value: euros(lot.value) } : {}),
    ...(lot.reserved?.length ? { reserved: reservedOf(lot.reserved) } : {}),
  };
}

function awardFrom(award: NoticeAward) {
  return {
    winners: award.winners.flatMap((winner) => winner.name ?? []),
    ...(award.lotId ? { lot: award.lotId } : {}),
    ...(award.value ? { value: euros(award.value) } : {}),
    ...(award.date ? { date: award.date } : {}),
  };
}

/** An amount this small only fills a field that the form wants filled. */
const FILLER = 1;

/** Cents; null for another currency, and for an amount that means nothing. */
function euros({ amount, currency }: Money): number | null {
  const cents = Math.round(amount * 100);
  return currency === 'EUR' && amount > FILLER && Number.isSafeInteger(cents) ? cents : null;
}

function reservedOf(values: readonly string[], execution?: boolean): Reserved {
  const [article] = reservedUnder(values);
  return article ?? (execution ? 'art20' : 'none');
}

function sourceOf(notice: ParsedNotice): Source {
  const { publishedAt, value, currency } = notice;
  const url = addressOf(notice);
  return {
    id: notice.id,
    version: versionOf(notice),
    licence: LICENCE,
    remarks: notice.notes,
    ...(url ? { url } : {}),
    ...(publishedAt ? { publishedAt: `${publishedAt}T00:00:00.000Z` } : {}),
    ...(value !== undefined && currency && currency !== 'EUR' ? { value: { amount: value, currency } } : {}),
  };
}

/** Where the notice stands on TED, with its documents. */
function addressOf({ publicationKey }: ParsedNotice): string | undefined {
  return publicationKey && `https://ted.europa.eu/en/notice/-/detail/${publicationKey}`;
}

/** Every identifier of a notice: its publication number, and the one it keeps over its versions. */
function keysOf({ id, publicationKey, uuid }: ParsedNotice): string[] {
  return [...new Set([publicationKey ?? id, ...(uuid ? [uuid] : [])])];
}

function changedKeys({ links }: ParsedNotice): string[] {
  return links.flatMap(({ relation, publicationKey, uuid }) =>
    relation === 'changes' ? [publicationKey, uuid].filter((key) => key !== undefined) : [],
  );
}

/** Later ones sort later: by day of publication, then by the version the sender gave. */
function versionOf({ publishedAt, noticeVersion }: ParsedNotice): string {
  return `${publishedAt ?? ''}/${noticeVersion ?? '01'}`;
}

/** What a notice says of another one without repeating it; undefined when it is no correction. */
export function correctionFrom(notice: ParsedNotice): Correction | undefined {
  if (notice.kind !== 'correction') return undefined;
  return {
    sourceName: notice.source,
    keys: changedKeys(notice),
    deadline: notice.deadline ?? null,
    version: versionOf(notice),
    remark: `Corrected by notice ${notice.id}${notice.publishedAt ? ` of ${notice.publishedAt}` : ''}.`,
  };
}
