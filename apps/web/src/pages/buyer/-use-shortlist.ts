import { useQueryClient } from '@tanstack/react-query';
import { ifMatch } from '../../api/answer.js';
import { type BuyerDto, buyerApi } from '../../api/clients.js';
import { asProblem } from '../../api/problem.js';
import { toast } from '../../patterns/toasts.js';
import { useWords } from '../../words/area.js';
import { buyerWords } from '../../words/buyer.js';
import { shellWords } from '../../words/shell.js';
import { type FirmMatch, shortlistQuery } from './-needs.js';

type Entry = BuyerDto<'ShortlistEntryDto'>;
type Named = Pick<Entry, 'firmId' | 'firmName'>;

/** A reason to begin with: the strongest ones of the match, in its words; the buyer writes on. */
export const suggestedRationale = ({ reasons }: FirmMatch): string =>
  reasons
    .filter(({ verdict }) => verdict === 'fits')
    .slice(0, 2)
    .map(({ text }) => text)
    .join(' ');

/** The requests, each followed by the list as it is then. */
function useRequests(id: string) {
  const queries = useQueryClient();
  const refresh = () => queries.invalidateQueries({ queryKey: shortlistQuery(id).queryKey });
  const then = async (asked: Promise<unknown>) => {
    await asked;
    await refresh();
  };
  const path = (firmId: string) => ({ path: { id, firmId } });
  return {
    refresh,
    add: (body: BuyerDto<'AddToShortlistDto'>) => {
      const header = { 'Idempotency-Key': crypto.randomUUID() };
      return then(buyerApi.POST('/v1/needs/{id}/shortlist', { params: { path: { id }, header }, body }));
    },
    remove: (firmId: string) => then(buyerApi.DELETE('/v1/needs/{id}/shortlist/{firmId}', { params: path(firmId) })),
    restore: (firmId: string) =>
      then(buyerApi.POST('/v1/needs/{id}/shortlist/{firmId}/restore', { params: path(firmId) })),
    change: ({ firmId, version }: Entry, rationale: string) => {
      const params = { ...path(firmId), header: ifMatch(`"${version}"`) };
      return then(buyerApi.PATCH('/v1/needs/{id}/shortlist/{firmId}', { params, body: { rationale } }));
    },
    reorder: (firmIds: string[]) =>
      then(buyerApi.PUT('/v1/needs/{id}/shortlist/order', { params: { path: { id } }, body: { firmIds } })),
  };
}

/** What can be done with the shortlist of a need. Each answers when it is done, and tells so. */
export function useShortlist(id: string) {
  const { shortlist: words } = useWords(buyerWords);
  const { problems } = useWords(shellWords);
  const requests = useRequests(id);
  /** Where no form tells what went wrong, a message does; what the list is by now is shown in any case. */
  const attempt = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch (error) {
      await requests.refresh();
      toast(problems[asProblem(error).code]);
    }
  };
  const restore = async ({ firmId, firmName }: Named) => {
    await requests.restore(firmId);
    toast(words.restored(firmName));
  };
  const remove = async (entry: Named) => {
    await requests.remove(entry.firmId);
    toast(words.removed(entry.firmName), () => void attempt(() => restore(entry)));
  };
  return {
    add: async (firmId: string, firmName: string, rationale: string) => {
      await requests.add({ firmId, rationale });
      toast(words.added(firmName), () => void attempt(() => remove({ firmId, firmName })));
    },
    change: (entry: Entry, rationale: string) => requests.change(entry, rationale).then(() => toast(words.changed)),
    remove: (entry: Named) => attempt(() => remove(entry)),
    reorder: (firmIds: string[]) => attempt(() => requests.reorder(firmIds).then(() => toast(words.moved))),
  };
}
