import { useQueryClient } from '@tanstack/react-query';
import { ifMatch, value } from '../../api/answer.js';
import { type BuyerDto, buyerApi } from '../../api/clients.js';
import { toast } from '../../patterns/toasts.js';
import { useWords } from '../../words/area.js';
import { buyerWords } from '../../words/buyer.js';
import { type FirmMatch, shortlistQuery } from './-needs.js';

type Entry = BuyerDto<'ShortlistEntryDto'>;

/** A reason to begin with: the strongest ones of the match, in its words; the buyer writes on. */
export const suggestedRationale = ({ reasons }: FirmMatch): string =>
  reasons
    .filter(({ verdict }) => verdict === 'fits')
    .slice(0, 2)
    .map(({ text }) => text)
    .join(' ');

/** What can be done with the shortlist of a need. Each answers when it is done, and tells so. */
export function useShortlist(id: string) {
  const { shortlist: words } = useWords(buyerWords);
  const queries = useQueryClient();
  const refresh = () => queries.invalidateQueries({ queryKey: shortlistQuery(id).queryKey });
  const path = (firmId: string) => ({ path: { id, firmId } });
  const restore = async ({ firmId, firmName }: Pick<Entry, 'firmId' | 'firmName'>) => {
    await value(buyerApi.POST('/v1/needs/{id}/shortlist/{firmId}/restore', { params: path(firmId) }));
    await refresh();
    toast(words.restored(firmName));
  };
  const remove = async (entry: Pick<Entry, 'firmId' | 'firmName'>) => {
    await value(buyerApi.DELETE('/v1/needs/{id}/shortlist/{firmId}', { params: path(entry.firmId) }));
    await refresh();
    toast(words.removed(entry.firmName), () => void restore(entry));
  };
  const add = async (firmId: string, firmName: string, rationale: string) => {
    const header = { 'Idempotency-Key': crypto.randomUUID() };
    const body = { firmId, rationale };
    await value(buyerApi.POST('/v1/needs/{id}/shortlist', { params: { path: { id }, header }, body }));
    await refresh();
    toast(words.added(firmName), () => void remove({ firmId, firmName }));
  };
  const change = async ({ firmId, version }: Entry, rationale: string) => {
    const params = { ...path(firmId), header: ifMatch(`"${version}"`) };
    await value(buyerApi.PATCH('/v1/needs/{id}/shortlist/{firmId}', { params, body: { rationale } }));
    await refresh();
    toast(words.changed);
  };
  const reorder = async (firmIds: string[]) => {
    await value(buyerApi.PUT('/v1/needs/{id}/shortlist/order', { params: { path: { id } }, body: { firmIds } }));
    await refresh();
    toast(words.moved);
  };
  return { add, remove, change, reorder };
}
