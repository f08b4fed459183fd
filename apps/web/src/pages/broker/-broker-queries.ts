import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { value, versioned } from '../../api/answer.js';
import { type BrokerDto, brokerApi } from '../../api/clients.js';
import { oneOf, text } from '../../shell/search-params.js';
import { realLanguage } from '../../words/language.js';
import { asked, type OpportunitySearch } from '../(public)/opportunities/-opportunity-search.js';

export type Firm = BrokerDto<'FirmDto'>;
export type Opportunity = BrokerDto<'OpportunityDto'>;

const STATUSES = ['published', 'draft'] as const;

/** What an account manager looks for in the list of firms, as it stands in the address. */
export interface FirmListSearch {
  text?: string | undefined;
  status?: (typeof STATUSES)[number] | undefined;
  waiting?: 'yes' | undefined;
}

export const readFirmListSearch = (raw: Record<string, unknown>): FirmListSearch => ({
  text: text(raw['text']),
  status: oneOf(raw['status'], STATUSES),
  waiting: oneOf(raw['waiting'], ['yes'] as const),
});

/** Firms by name, drafts too, part by part. */
export const firmsQuery = ({ waiting, ...search }: FirmListSearch, limit = 20) =>
  infiniteQueryOptions({
    queryKey: ['broker', 'firms', search, waiting, limit],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam: cursor }) =>
      value(brokerApi.GET('/v1/firms', { params: { query: { ...search, waiting: waiting && true, limit, cursor } } })),
    getNextPageParam: ({ next }) => next,
  });

/** One firm, with its version. */
export const firmQuery = (id: string) =>
  queryOptions({
    queryKey: ['broker', 'firm', id],
    queryFn: () => versioned(brokerApi.GET('/v1/firms/{id}', { params: { path: { id } } })),
  });

/** What is open, part by part, with the counts of every filter; also what only those who were invited can see. */
export const opportunitiesQuery = (search: OpportunitySearch) =>
  infiniteQueryOptions({
    queryKey: ['broker', 'opportunities', asked(search)],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam: cursor }) =>
      value(brokerApi.GET('/v1/opportunities', { params: { query: { ...asked(search), cursor } } })),
    getNextPageParam: ({ next }) => next ?? undefined,
  });

export const opportunityQuery = (id: string) =>
  queryOptions({
    queryKey: ['broker', 'opportunity', id],
    queryFn: () => value(brokerApi.GET('/v1/opportunities/{id}', { params: { path: { id } } })),
  });

/** The firms that fit an opportunity. The list stays as it was made until someone asks for a new one. */
export const firmMatchesQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['broker', 'firm-matches', id, realLanguage()],
    staleTime: 5 * 60_000,
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam: cursor }) => {
      const query = { language: realLanguage(), limit: 10, ...(cursor ? { cursor } : {}) };
      return value(brokerApi.GET('/v1/opportunities/{id}/matches', { params: { path: { id }, query } }));
    },
    getNextPageParam: ({ next }) => next,
  });

/** The opportunities that fit a firm. */
export const opportunityMatchesQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['broker', 'opportunity-matches', id, realLanguage()],
    staleTime: 5 * 60_000,
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam: cursor }) => {
      const query = { language: realLanguage(), limit: 10, ...(cursor ? { cursor } : {}) };
      return value(brokerApi.GET('/v1/firms/{id}/matches', { params: { path: { id }, query } }));
    },
    getNextPageParam: ({ next }) => next,
  });

/** What firms said of an opportunity, by name. */
export const interestQuery = (id: string) =>
  queryOptions({
    queryKey: ['broker', 'interest', id],
    queryFn: () => value(brokerApi.GET('/v1/opportunities/{id}/interest', { params: { path: { id } } })),
  });

/** Organisations that were invited and that nobody came in for yet. */
export const emptyOrganisationsQuery = queryOptions({
  queryKey: ['broker', 'empty-organisations'],
  queryFn: async () => {
    const { items } = await value(brokerApi.GET('/v1/organisations', { params: { query: { limit: 100 } } }));
    return items.filter(({ members, openInvitations }) => members === 0 && openInvitations > 0);
  },
});
