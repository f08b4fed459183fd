import { queryOptions } from '@tanstack/react-query';
import { realLanguage } from '../words/language.js';
import { value } from './answer.js';
import { publicApi } from './clients.js';

const DAY = 24 * 60 * 60_000;

/** A fixed list of codes with their labels. */
export const vocabularyQuery = (name: 'certificates' | 'languages' | 'legal-forms' | 'target-groups') =>
  queryOptions({
    queryKey: ['vocabulary', name, realLanguage()],
    staleTime: DAY,
    queryFn: () =>
      value(
        publicApi.GET('/v1/vocabularies/{name}', { params: { path: { name }, query: { language: realLanguage() } } }),
      ),
  });

/** What a code of a kind of work is called. */
export const cpvQuery = (code: string) =>
  queryOptions({
    queryKey: ['cpv', code, realLanguage()],
    staleTime: DAY,
    queryFn: () =>
      value(publicApi.GET('/v1/cpv/{code}', { params: { path: { code }, query: { language: realLanguage() } } })),
  });

/** What a region is called, and what lies in it. */
export const regionQuery = (code: string) =>
  queryOptions({
    queryKey: ['nuts', code, realLanguage()],
    staleTime: DAY,
    queryFn: () =>
      value(publicApi.GET('/v1/nuts/{code}', { params: { path: { code }, query: { language: realLanguage() } } })),
  });

/** Dutch provinces and the smallest regions in them. */
export const regionsQuery = queryOptions({
  queryKey: ['nuts', 'NL'],
  staleTime: DAY,
  queryFn: async () => {
    const of = (level: number) =>
      value(publicApi.GET('/v1/nuts', { params: { query: { prefix: 'NL', level, limit: 100, language: 'nl' } } }));
    const [provinces, small] = await Promise.all([of(2), of(3)]);
    return { provinces: provinces.items, small: small.items };
  },
});

/** Codes for a kind of work that a text speaks of, each with why. */
export const suggestionsQuery = (title: string, description: string) =>
  queryOptions({
    queryKey: ['cpv-suggestions', title, description, realLanguage()],
    staleTime: DAY,
    queryFn: () =>
      value(
        publicApi.POST('/v1/cpv-suggestions', {
          params: { query: { language: realLanguage() } },
          body: { title: title || '-', description },
        }),
      ),
  });

/** Codes for a kind of work by words of their label. */
export const cpvSearchQuery = (text: string) =>
  queryOptions({
    queryKey: ['cpv-search', text, realLanguage()],
    staleTime: DAY,
    queryFn: () => value(publicApi.GET('/v1/cpv', { params: { query: { text, limit: 8, language: realLanguage() } } })),
  });

/** What this installation asks of consultations, and which files may come in. */
export const policyQuery = queryOptions({
  queryKey: ['consultation-policy'],
  staleTime: 60 * 60_000,
  queryFn: () => value(publicApi.GET('/v1/consultation-policy')),
});
