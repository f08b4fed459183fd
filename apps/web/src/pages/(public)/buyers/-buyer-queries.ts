import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { value } from '../../../api/answer.js';
import { publicApi } from '../../../api/clients.js';

/** A buyer that published something, as everyone may know it. */
export const oneBuyer = (id: string) =>
  queryOptions({
    queryKey: ['public', 'buyer', id],
    queryFn: () => value(publicApi.GET('/v1/buyers/{id}', { params: { path: { id } } })),
  });

/** How many of its consultations a buyer closed with a report. */
export const buyerRecord = (id: string) =>
  queryOptions({
    queryKey: ['public', 'buyer', id, 'record'],
    queryFn: () => value(publicApi.GET('/v1/buyers/{id}/consultation-record', { params: { path: { id } } })),
  });

/** The reports a buyer published, the latest first. */
export const buyerReports = (id: string) =>
  queryOptions({
    queryKey: ['public', 'buyer', id, 'reports'],
    queryFn: () => value(publicApi.GET('/v1/buyers/{id}/reports', { params: { path: { id } } })),
  });

/** What a buyer published, part by part: what is open, or what is over. */
export const buyerOpportunities = (id: string, over: boolean) =>
  infiniteQueryOptions({
    queryKey: ['public', 'buyer', id, 'opportunities', over],
    queryFn: ({ pageParam }) =>
      value(
        publicApi.GET('/v1/buyers/{id}/opportunities', {
          params: { path: { id }, query: { over, cursor: pageParam } },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  });
