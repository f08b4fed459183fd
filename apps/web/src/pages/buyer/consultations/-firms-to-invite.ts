import { queryOptions } from '@tanstack/react-query';
import { value } from '../../../api/answer.js';
import { buyerApi, publicApi } from '../../../api/clients.js';
import { telling } from '../../../patterns/telling.js';
import { realLanguage } from '../../../words/language.js';

/** A firm that can be invited, with one line about it. */
export interface Candidate {
  id: string;
  name: string;
  about: string;
}

/** The firms that fit best: where each is, its strongest reason, and what speaks against it. */
export const matchedFirmsQuery = (id: string) =>
  queryOptions({
    queryKey: ['buyer', 'consultation', id, 'matched', realLanguage()],
    staleTime: 5 * 60_000,
    queryFn: async (): Promise<Candidate[]> => {
      const params = { path: { id }, query: { language: realLanguage(), limit: 10 } };
      const { items } = await value(buyerApi.GET('/v1/consultations/{id}/matches', { params }));
      return items.map(({ firm, ...match }) => {
        const why = telling(match, 2).map(({ text }) => text);
        return { id: firm.id, name: firm.name, about: [...(firm.city ? [firm.city] : []), ...why].join(' · ') };
      });
    },
  });

/** Firms of the directory by what they are called or do. */
export const foundFirmsQuery = (text: string) =>
  queryOptions({
    queryKey: ['firms-to-invite', text],
    staleTime: 60_000,
    queryFn: async (): Promise<Candidate[]> => {
      const { items } = await value(publicApi.GET('/v1/firms', { params: { query: { text, limit: 8 } } }));
      return items.map(({ firm }) => ({ id: firm.id, name: firm.name, about: firm.city ?? '' }));
    },
  });
