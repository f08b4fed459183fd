import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { value } from '../../../api/answer.js';
import { publicApi } from '../../../api/clients.js';
import { oneOf, text, texts } from '../../../shell/search-params.js';
import { language, realLanguage } from '../../../words/language.js';

/** What someone looks for in the directory of firms; as it stands in the address, defaults left out. */
export interface FirmSearch {
  text?: string | undefined;
  near?: string | undefined;
  km?: string | undefined;
  cpv?: string[] | undefined;
  nuts?: string[] | undefined;
  certificates?: string[] | undefined;
  reserved?: string[] | undefined;
  sizes?: string[] | undefined;
  view?: 'map' | undefined;
}

/** How far from a place, in km. */
export const DISTANCES = ['10', '25', '50'] as const;

/** The filters of which several values can be on, by the facet that offers them. */
export const FIRM_FACETS = {
  cpv: 'division',
  nuts: 'province',
  certificates: 'certificate',
  reserved: 'reserved',
  sizes: 'size',
} as const;

export function readFirmSearch(raw: Record<string, unknown>): FirmSearch {
  const near = text(raw['near'], 60);
  return {
    text: text(raw['text']),
    near,
    km: near ? oneOf(raw['km'], DISTANCES) : undefined,
    cpv: texts(raw['cpv']),
    nuts: texts(raw['nuts']),
    certificates: texts(raw['certificates']),
    reserved: texts(raw['reserved']),
    sizes: texts(raw['sizes']),
    view: oneOf(raw['view'], ['map'] as const),
  };
}

function asked({ view: _view, km, ...search }: FirmSearch) {
  const distance = search.near ? Number(km ?? 25) : undefined;
  return {
    ...search,
    km: distance,
    reserved: search.reserved as 'art20'[] | undefined,
    sizes: search.sizes as 'small'[] | undefined,
    sort: search.near && !search.text ? ('distance' as const) : undefined,
    language: realLanguage(language()),
    limit: 20,
  };
}

/** The firms that are found, part by part, with the counts of every filter. */
export const foundFirms = (search: FirmSearch) =>
  infiniteQueryOptions({
    queryKey: ['public', 'firms', asked(search)],
    queryFn: ({ pageParam }) =>
      value(publicApi.GET('/v1/firms', { params: { query: { ...asked(search), cursor: pageParam } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  });

/** One firm, as everyone may read it. */
export const oneFirm = (id: string) =>
  queryOptions({
    queryKey: ['public', 'firm', id],
    queryFn: () => value(publicApi.GET('/v1/firms/{id}', { params: { path: { id } } })),
  });
