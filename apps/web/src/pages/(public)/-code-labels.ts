import { queryOptions, useQueries, useSuspenseQuery } from '@tanstack/react-query';
import { value } from '../../api/answer.js';
import { publicApi } from '../../api/clients.js';
import { useFormats } from '../../formats/use-formats.js';
import { realLanguage, useLanguage } from '../../words/language.js';

type Vocabulary = 'certificates' | 'target-groups';

/** The words of a list of codes, such as certificates. */
export const vocabulary = (name: Vocabulary, language: 'nl' | 'en') =>
  queryOptions({
    queryKey: ['public', 'vocabulary', name, language],
    staleTime: Infinity,
    queryFn: () => value(publicApi.GET('/v1/vocabularies/{name}', { params: { path: { name }, query: { language } } })),
  });

/** What a code of a list is called; the code itself where the list doesn't know it. */
export function useCodeLabel(name: Vocabulary): (code: string) => string {
  const { data } = useSuspenseQuery(vocabulary(name, realLanguage(useLanguage())));
  const labels = new Map(data.items.map((item) => [item.code, item.label]));
  return (code) => labels.get(code) ?? code;
}

const cpv = (code: string, language: 'nl' | 'en') =>
  queryOptions({
    queryKey: ['public', 'cpv', code, language],
    staleTime: Infinity,
    queryFn: () => value(publicApi.GET('/v1/cpv/{code}', { params: { path: { code }, query: { language } } })),
  });

const nuts = (code: string, language: 'nl' | 'en') =>
  queryOptions({
    queryKey: ['public', 'nuts', code, language],
    staleTime: Infinity,
    queryFn: () => value(publicApi.GET('/v1/nuts/{code}', { params: { path: { code }, query: { language } } })),
  });

/** CPV codes with their labels, in the language of the reader; a code alone until its label came. */
export function useCpvLabels(codes: readonly string[]): { code: string; label: string | undefined }[] {
  const language = realLanguage(useLanguage());
  return useQueries({
    queries: codes.map((code) => ({ ...cpv(code, language), throwOnError: false })),
    combine: (found) => codes.map((code, at) => ({ code, label: found[at]?.data?.label })),
  });
}

/** Regions that are in no list any more: NUTS left the United Kingdom. */
const isListed = (code: string) => !code.startsWith('UK');

/** The names of regions, abroad with their country; the code until the name came. */
export function useNutsLabels(codes: readonly string[]): string[] {
  const language = realLanguage(useLanguage());
  const { countryName } = useFormats();
  const name = (code: string, label = code) => {
    if (code.startsWith('NL')) return label;
    return code.length === 2 ? countryName(code) : `${label} (${countryName(code)})`;
  };
  return useQueries({
    queries: codes.map((code) => ({ ...nuts(code, language), enabled: isListed(code), throwOnError: false })),
    combine: (found) => codes.map((code, at) => name(code, found[at]?.data?.label)),
  });
}
