import { queryOptions } from '@tanstack/react-query';
import { value } from '../../api/answer.js';
import { publicApi } from '../../api/clients.js';

/** The datasets that can be downloaded, described in the language of the reader. */
export const datasets = (language: 'nl' | 'en') =>
  queryOptions({
    queryKey: ['public', 'datasets', language],
    staleTime: Infinity,
    queryFn: () => value(publicApi.GET('/v1/datasets', { params: { query: { language } } })),
  });
