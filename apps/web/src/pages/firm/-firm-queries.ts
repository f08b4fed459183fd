import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { value } from '../../api/answer.js';
import { type SupplierDto, supplierApi } from '../../api/clients.js';
import { realLanguage } from '../../words/language.js';
import { filtersOf, type OpportunitySearch } from '../(public)/opportunities/-opportunity-search.js';

export type Opportunity = SupplierDto<'OpportunityDto'>;
export type FeedItem = SupplierDto<'FeedItemDto'>;
export type Interest = SupplierDto<'InterestDto'>;
export type DeclineReason = NonNullable<Interest['reason']>;

/** Is it a consultation of a buyer here, rather than a notice of one elsewhere? */
export const isHeldHere = ({ kind, source }: Opportunity): boolean => kind === 'consultation' && source === null;

/**
 * The opportunities that my firm said nothing of yet, best first. The list stays as it was made for a while: what is
 * answered meanwhile keeps its place, so that nothing moves under the hand.
 */
export const feedQuery = (search: OpportunitySearch) =>
  infiniteQueryOptions({
    queryKey: ['firm', 'feed', filtersOf(search)],
    staleTime: 5 * 60_000,
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam: cursor }) => {
      const query = { ...filtersOf(search), hideAnswered: true, limit: 10, cursor };
      return value(supplierApi.GET('/v1/matches', { params: { query } }));
    },
    getNextPageParam: ({ next }) => next ?? undefined,
  });

/** What my firm said of opportunities, newest first. */
export const interestsQuery = (answer: Interest['answer']) =>
  infiniteQueryOptions({
    queryKey: ['firm', 'interests', answer],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam: cursor }) =>
      value(supplierApi.GET('/v1/interests', { params: { query: { answer, limit: 20, cursor } } })),
    getNextPageParam: ({ next }) => next ?? undefined,
  });

/** At most five things that need my firm today. */
export const tasksQuery = queryOptions({
  queryKey: ['firm', 'tasks'],
  queryFn: () => value(supplierApi.GET('/v1/tasks')),
});

/** What would make my profile fit more, each tried by judging everything again. */
export const profileTasksQuery = () =>
  queryOptions({
    queryKey: ['firm', 'profile-tasks', realLanguage()],
    staleTime: 5 * 60_000,
    queryFn: () =>
      value(supplierApi.GET('/v1/firm/profile-tasks', { params: { query: { language: realLanguage() } } })),
  });

/** Who I am, and what I may do for my firm. */
const meQuery = queryOptions({
  queryKey: ['firm', 'me'],
  staleTime: 5 * 60_000,
  queryFn: () => value(supplierApi.GET('/v1/me')),
});

/** What this person may say for the firm: the profile has to be public before others can see that it is interested. */
export const standingQuery = queryOptions({
  queryKey: ['firm', 'standing'],
  queryFn: async ({ client }) => {
    const [firm, me] = await Promise.all([value(supplierApi.GET('/v1/firm')), client.ensureQueryData(meQuery)]);
    return { mayEdit: me.role !== 'reader', isPublic: firm.status === 'published' };
  },
});

/** One opportunity as my firm may see it: what is public, and what it was invited to. */
export const opportunityQuery = (id: string) =>
  queryOptions({
    queryKey: ['firm', 'opportunity', id],
    queryFn: () => value(supplierApi.GET('/v1/opportunities/{id}', { params: { path: { id } } })),
  });

/** How it suits my firm, and what my firm said of it. */
export const matchQuery = (id: string) =>
  queryOptions({
    queryKey: ['firm', 'match', id, realLanguage()],
    queryFn: () => {
      const params = { path: { id }, query: { language: realLanguage() } };
      return value(supplierApi.GET('/v1/opportunities/{id}/match', { params }));
    },
  });

/** What changed of it since its publication, newest first. */
export const changesQuery = (id: string) =>
  queryOptions({
    queryKey: ['firm', 'changes', id],
    queryFn: () => value(supplierApi.GET('/v1/opportunities/{id}/changes', { params: { path: { id } } })),
  });

/** The consultation behind an opportunity: its dates, and what it asks. */
export const consultationQuery = (id: string) =>
  queryOptions({
    queryKey: ['firm', 'consultation', id],
    queryFn: () => value(supplierApi.GET('/v1/consultations/{id}', { params: { path: { id } } })),
  });
