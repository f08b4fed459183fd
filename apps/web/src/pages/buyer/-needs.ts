import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { value, versioned } from '../../api/answer.js';
import { type BuyerDto, buyerApi } from '../../api/clients.js';
import { serverNow } from '../../api/server-clock.js';
import { realLanguage } from '../../words/language.js';

export type Need = BuyerDto<'OpportunityDto'>;
export type NeedContent = BuyerDto<'WriteOpportunityDto'>;
export type Status = Need['status'];
export type Kind = Need['kind'];
export type FirmMatch = BuyerDto<'FirmMatchDto'>;
export type Reason = BuyerDto<'ReasonDto'>;

export const STATUSES = ['draft', 'planned', 'open', 'closed', 'awarded', 'withdrawn'] as const;

/** A need or a consultation, as the list of each names it. */
export type Own = Need | BuyerDto<'OwnConsultationDto'>;

/** My organisation's needs or consultations, newest first. */
export const ownList = (kind: Kind, status: Status | undefined) =>
  infiniteQueryOptions({
    queryKey: ['buyer', 'list', kind, status ?? 'all'],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam: cursor }): Promise<{ items: Own[]; next: string | null }> => {
      const params = { query: { limit: 20, ...(status ? { status } : {}), ...(cursor ? { cursor } : {}) } };
      return kind === 'need'
        ? value(buyerApi.GET('/v1/needs', { params }))
        : value(buyerApi.GET('/v1/consultations', { params }));
    },
    getNextPageParam: ({ next }) => next,
  });

/** A need or consultation that is written, by its kind and id. */
export interface Subject {
  kind: Kind;
  id: string;
}

/** What is written of a need or consultation, with its version. */
export const contentQuery = ({ kind, id }: Subject) =>
  queryOptions({
    queryKey: ['buyer', kind, id],
    queryFn: () => {
      const params = { path: { id } };
      return versioned(
        kind === 'need'
          ? buyerApi.GET('/v1/needs/{id}', { params })
          : buyerApi.GET('/v1/consultations/{id}', { params }),
      );
    },
  });

/** One need, with its version. */
export const needQuery = (id: string) => contentQuery({ kind: 'need', id });

/** The firms that fit a need, best first. The list stays as it was made until someone asks for a new one. */
export const matchesQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['buyer', 'matches', id, realLanguage()],
    staleTime: 5 * 60_000,
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam: cursor }) => {
      const query = { language: realLanguage(), limit: 10, ...(cursor ? { cursor } : {}) };
      return value(buyerApi.GET('/v1/needs/{id}/matches', { params: { path: { id }, query } }));
    },
    getNextPageParam: ({ next }) => next,
  });

/** Firms to compare, in the order of the list; those that are not in it are left out. */
export const comparedQuery = (id: string, firms: readonly string[]) =>
  queryOptions({
    queryKey: ['buyer', 'compared', id, [...firms], realLanguage()],
    staleTime: 5 * 60_000,
    queryFn: async ({ client }) => {
      const wanted = (page: BuyerDto<'FirmMatchesDto'>) =>
        [...page.items, ...page.excluded].filter(({ firm }) => firms.includes(firm.id));
      // What is on screen already is not asked again: a firm counts as shown only where someone saw it.
      const found = client.getQueryData(matchesQuery(id).queryKey)?.pages.flatMap(wanted) ?? [];
      if (found.length === firms.length) return found;
      found.length = 0;
      let cursor: string | undefined;
      do {
        const query = { language: realLanguage(), limit: 10, ...(cursor ? { cursor } : {}) };
        const page = await value(buyerApi.GET('/v1/needs/{id}/matches', { params: { path: { id }, query } }));
        found.push(...wanted(page));
        cursor = page.next ?? undefined;
      } while (cursor && found.length < firms.length);
      return found;
    },
  });

/** What counts of a need when the market is asked; who may respond how does not. */
const MARKET_KEYS = [
  'title',
  'description',
  'language',
  'cpv',
  'nuts',
  'value',
  'deadline',
  'startsOn',
  'reserved',
  'requiredCertificates',
  'targetGroups',
  'socialCriteria',
  'lots',
] as const;

/** How many firms could do what is written so far, and what each thing that is asked costs. Nothing of it is kept. */
export const marketQuery = (written: NeedContent) => {
  const body = Object.fromEntries(MARKET_KEYS.map((key) => [key, written[key]])) as NeedContent;
  return queryOptions({
    queryKey: ['buyer', 'market', body, realLanguage()],
    staleTime: 5 * 60_000,
    queryFn: async () => {
      const query = { language: realLanguage() };
      const found = await value(buyerApi.POST('/v1/market-checks', { params: { query }, body }));
      return { ...found, at: serverNow().toISOString() };
    },
  });
};

/** The firms that were put aside for a need. */
export const shortlistQuery = (id: string) =>
  queryOptions({
    queryKey: ['buyer', 'shortlist', id],
    queryFn: () => value(buyerApi.GET('/v1/needs/{id}/shortlist', { params: { path: { id } } })),
  });

/** Who is interested in a need. */
export const interestQuery = (id: string) =>
  queryOptions({
    queryKey: ['buyer', 'interest', id],
    queryFn: () => value(buyerApi.GET('/v1/needs/{id}/interest', { params: { path: { id } } })),
  });

/** Every change of a need since its publication. */
export const changesQuery = (id: string) =>
  queryOptions({
    queryKey: ['buyer', 'changes', id],
    queryFn: () => value(buyerApi.GET('/v1/needs/{id}/changes', { params: { path: { id } } })),
  });

/** Who I am, and what I may do for my organisation. */
export const meQuery = queryOptions({
  queryKey: ['buyer', 'me'],
  staleTime: 5 * 60_000,
  queryFn: () => value(buyerApi.GET('/v1/me')),
});

/** At most five things that need me today. */
export const tasksQuery = queryOptions({
  queryKey: ['buyer', 'tasks'],
  queryFn: () => value(buyerApi.GET('/v1/tasks')),
});
