import { unknown, type Criterion, type Pair } from '../criterion.js';
import type { Answer } from '../profiles.js';
import type { Article, Reason } from '../reasons.js';

/** Reserved participation: may the firm take part? A buyer who considers reserving is glad of one that may. */
export const reserved: Criterion<'reserved'> = {
  code: 'reserved',
  full: ({ opportunity }) => (opportunity.profile.reserved === 'none' ? undefined : 1),
  weigh(pair) {
    const { answer } = standing(pair);
    if (answer === 'unknown') return unknown();
    return answer === 'yes' ? { value: 1, verdict: 'fits' } : { value: 0, verdict: 'doesNotFit' };
  },
  explain: reservedReasons,
};

/** Whether the firm may take part, where the opportunity asks for it. */
export function reservedReasons(pair: Pair): Reason[] {
  if (pair.query.opportunity.profile.reserved === 'none') return [];
  const { article, answer } = standing(pair);
  const facts = { article };
  if (answer === 'yes') return [{ code: 'eligible', part: 'reserved', verdict: 'fits', facts }];
  if (answer === 'no') return [{ code: 'notEligible', part: 'reserved', verdict: 'doesNotFit', facts }];
  return [{ code: 'eligibilityUnknown', part: 'reserved', verdict: 'unknown', facts }];
}

/** The article that counts, and whether the firm meets it: for a buyer who is considering, the better of the two. */
function standing({ query, firm }: Pair): { article: Article; answer: Answer } {
  const wanted = query.opportunity.profile.reserved;
  const articles: Article[] = wanted === 'art20' || wanted === 'art77' ? [wanted] : ['art20', 'art77'];
  const standings = articles.map((article) => ({ article, answer: firm.profile.eligibility?.[article] ?? 'unknown' }));
  const byAnswer = (answer: Answer) => standings.find((one) => one.answer === answer);
  return byAnswer('yes') ?? byAnswer('unknown') ?? { article: articles[0]!, answer: 'no' };
}
