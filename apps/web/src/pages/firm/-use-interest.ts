import { type InfiniteData, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { value } from '../../api/answer.js';
import { type SupplierDto, supplierApi } from '../../api/clients.js';
import { asProblem } from '../../api/problem.js';
import { toast } from '../../patterns/toasts.js';
import { useWords } from '../../words/area.js';
import { firmWords } from '../../words/firm.js';
import { shellWords } from '../../words/shell.js';
import type { DeclineReason, Interest, Opportunity } from './-firm-queries.js';

/** What was said stands at once where the opportunity is shown; lists of what was said are asked anew. */
function useShown({ id }: Pick<Opportunity, 'id'>) {
  const queries = useQueryClient();
  return async (answered: Interest | null) => {
    queries.setQueriesData<InfiniteData<SupplierDto<'FeedDto'>>>({ queryKey: ['firm', 'feed'] }, (feed) => {
      if (!feed) return feed;
      const pages = feed.pages.map((page) => ({
        ...page,
        items: page.items.map((item) => (item.opportunity.id === id ? { ...item, answered } : item)),
      }));
      return { ...feed, pages };
    });
    queries.setQueriesData<SupplierDto<'OwnMatchDto'>>(
      { queryKey: ['firm', 'match', id] },
      (match) => match && { ...match, answered },
    );
    // Where it is a consultation, a no is that the firm declines it.
    const others = [['interests'], ['tasks'], ['consultations'], ['consultation', id]];
    await Promise.all(others.map((part) => queries.invalidateQueries({ queryKey: ['firm', ...part] })));
  };
}

/** What my firm says of an opportunity. Each waits for the API, tells that it was done, and can be undone. */
export function useInterest(opportunity: Pick<Opportunity, 'id' | 'title'>) {
  const { interest: words } = useWords(firmWords);
  const { problems } = useWords(shellWords);
  const show = useShown(opportunity);
  const [isBusy, setBusy] = useState(false);
  const params = { path: { id: opportunity.id } };
  const attempt = async (work: () => Promise<void>) => {
    setBusy(true);
    try {
      await work();
    } catch (error) {
      toast(problems[asProblem(error).code]);
    } finally {
      setBusy(false);
    }
  };
  const takeBack = () =>
    attempt(async () => {
      await supplierApi.DELETE('/v1/opportunities/{id}/interest', { params });
      await show(null);
      toast(words.takenBack(opportunity.title));
    });
  const say = (body: SupplierDto<'SayInterestDto'>, done: string) =>
    attempt(async () => {
      await show(await value(supplierApi.PUT('/v1/opportunities/{id}/interest', { params, body })));
      toast(done, () => void takeBack());
    });
  return {
    isBusy,
    takeBack: () => void takeBack(),
    interested: () => void say({ answer: 'interested' }, words.saidYes(opportunity.title)),
    notInterested: (reason: DeclineReason) =>
      void say({ answer: 'not-interested', reason }, words.saidNo(opportunity.title)),
  };
}
