import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { value } from '../../../api/answer.js';
import { publicApi } from '../../../api/clients.js';
import { serverNow } from '../../../api/server-clock.js';
import { oneOf, someOf, text, texts } from '../../../shell/search-params.js';
import { language, realLanguage } from '../../../words/language.js';

const KINDS = ['need', 'consultation'] as const;
const RESERVED = ['none', 'art20', 'art77', 'considering'] as const;
const INTENTS = ['none', 'considering', 'intended'] as const;
export const WITHIN = ['week', 'month'] as const;
const DAYS = { week: 7, month: 30 };
const DAY = 86_400_000;

/** What someone looks for in what is open; as it stands in the address, defaults left out. */
export interface OpportunitySearch {
  text?: string | undefined;
  kinds?: (typeof KINDS)[number][] | undefined;
  reserved?: (typeof RESERVED)[number][] | undefined;
  reservationIntents?: (typeof INTENTS)[number][] | undefined;
  deadline?: (typeof WITHIN)[number] | undefined;
  cpv?: string[] | undefined;
  nuts?: string[] | undefined;
  certificates?: string[] | undefined;
  countries?: string[] | undefined;
}

/** The filters of which several values can be on, by the facet that offers them. */
export const OPPORTUNITY_FACETS = {
  kinds: 'kind',
  reserved: 'reserved',
  reservationIntents: 'reservationIntent',
  cpv: 'division',
  nuts: 'region',
  certificates: 'certificate',
  countries: 'country',
} as const;

export const readOpportunitySearch = (raw: Record<string, unknown>): OpportunitySearch => ({
  text: text(raw['text']),
  kinds: someOf(raw['kinds'], KINDS),
  reserved: someOf(raw['reserved'], RESERVED),
  reservationIntents: someOf(raw['reservationIntents'], INTENTS),
  deadline: oneOf(raw['deadline'], WITHIN),
  cpv: texts(raw['cpv']),
  nuts: texts(raw['nuts']),
  certificates: texts(raw['certificates']),
  countries: texts(raw['countries']),
});

/** The hour is enough: the same question is then the same question for a while. */
function untilOf(within: OpportunitySearch['deadline']): string | undefined {
  if (!within) return undefined;
  const until = new Date(serverNow().getTime() + DAYS[within] * DAY);
  until.setUTCMinutes(0, 0, 0);
  return until.toISOString();
}

/** The filters as the APIs take them. */
export const filtersOf = ({ deadline, ...search }: OpportunitySearch) => ({
  ...search,
  deadlineUntil: untilOf(deadline),
  language: realLanguage(language()),
});

/** The filters with an order: what closes first, or what answers the text best. */
export const asked = (search: OpportunitySearch) => ({
  ...filtersOf(search),
  sort: search.text ? undefined : ('deadline' as const),
  limit: 20,
});

/** What is open, part by part, with the counts of every filter. */
export const foundOpportunities = (search: OpportunitySearch) =>
  infiniteQueryOptions({
    queryKey: ['public', 'opportunities', asked(search)],
    queryFn: ({ pageParam }) =>
      value(publicApi.GET('/v1/opportunities', { params: { query: { ...asked(search), cursor: pageParam } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  });

export const oneOpportunity = (id: string) =>
  queryOptions({
    queryKey: ['public', 'opportunity', id],
    queryFn: () => value(publicApi.GET('/v1/opportunities/{id}', { params: { path: { id } } })),
  });

export const oneConsultation = (id: string) =>
  queryOptions({
    queryKey: ['public', 'consultation', id],
    queryFn: () => value(publicApi.GET('/v1/consultations/{id}', { params: { path: { id } } })),
  });

export const publishedQuestions = (id: string) =>
  queryOptions({
    queryKey: ['public', 'consultation', id, 'questions'],
    queryFn: () => value(publicApi.GET('/v1/consultations/{id}/questions', { params: { path: { id } } })),
  });

/** The latest edition of the report of a consultation. */
export const publishedReport = (id: string) =>
  queryOptions({
    queryKey: ['public', 'consultation', id, 'report'],
    queryFn: () => value(publicApi.GET('/v1/consultations/{id}/report', { params: { path: { id } } })),
  });

/** What was changed of an opportunity since its publication, newest first. */
export const opportunityChanges = (id: string) =>
  queryOptions({
    queryKey: ['public', 'opportunity', id, 'changes'],
    queryFn: () => value(publicApi.GET('/v1/opportunities/{id}/changes', { params: { path: { id } } })),
  });

/** The documents of a consultation that everyone can see. */
export const publishedDocuments = (id: string) =>
  queryOptions({
    queryKey: ['public', 'consultation', id, 'documents'],
    queryFn: () => value(publicApi.GET('/v1/consultations/{id}/documents', { params: { path: { id } } })),
  });
