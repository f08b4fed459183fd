import { queryOptions } from '@tanstack/react-query';
import { value } from '../../api/answer.js';
import { publicApi } from '../../api/clients.js';
import { serverNow } from '../../api/server-clock.js';

const MINUTE = 60_000;

/** How much there is, counted when the page is opened. */
export const homeCounts = queryOptions({
  queryKey: ['public', 'home-counts'],
  staleTime: MINUTE,
  queryFn: async () => ({ ...(await value(publicApi.GET('/v1/counts'))), at: serverNow().toISOString() }),
});

/** Where the firms are: what is asked there concerns them first. Notices from anywhere stand on the list. */
const COUNTRY = 'NL';

/** What closes first, of what buyers in the Netherlands ask. */
export const closingFirst = queryOptions({
  queryKey: ['public', 'closing-first'],
  staleTime: MINUTE,
  queryFn: () =>
    value(
      publicApi.GET('/v1/opportunities', { params: { query: { limit: 4, sort: 'deadline', countries: [COUNTRY] } } }),
    ),
});
