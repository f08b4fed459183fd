import { unknown, verdictOn, type Criterion, type Pair } from '../criterion.js';
import { daysBetween } from '../days.js';
import { bestStart } from './start.js';

/** With this many days left, there is time enough to respond. */
const ENOUGH_DAYS = 14;

/** Is there time: to respond before the deadline, and to start on the day? The lesser of the two that are known. */
export const ownTime: Criterion<'ownTime'> = {
  code: 'ownTime',
  full: () => 1,
  weigh(pair) {
    const start = bestStart(pair);
    const known = [start.verdict === 'unknown' ? undefined : start.value, responseTime(pair)].filter(
      (one) => one !== undefined,
    );
    if (known.length === 0) return unknown();
    const value = Math.min(...known);
    return { value, verdict: verdictOn(value, 0.7) };
  },
  explain(pair) {
    const { deadline } = pair.query.opportunity.profile;
    const days = daysLeft(pair);
    if (deadline === undefined || days === undefined || days < 0) return [];
    const verdict = verdictOn(days / ENOUGH_DAYS, 0.7);
    return [{ code: 'timeToRespond', part: 'ownTime', verdict, facts: { days, deadline } }];
  },
};

/** Whether there are days enough to respond, in [0, 1]; undefined where that isn't known. */
export function responseTime(pair: Pick<Pair, 'query' | 'on'>): number | undefined {
  const days = daysLeft(pair);
  return days === undefined ? undefined : Math.min(1, Math.max(0, days) / ENOUGH_DAYS);
}

function daysLeft({ query, on }: Pick<Pair, 'query' | 'on'>): number | undefined {
  const { deadline } = query.opportunity;
  return deadline === undefined || on === undefined ? undefined : daysBetween(on, deadline);
}
