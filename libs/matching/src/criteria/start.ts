import { bestCapability, offer, type Best, type Criterion, type Pair } from '../criterion.js';
import { daysBetween } from '../days.js';

/** After this many days of waiting, a later start still counts for 37 %. */
const PATIENCE_DAYS = 30;

/** The start: can the firm begin on the day the work begins? */
export const start: Criterion<'start'> = {
  code: 'start',
  full: ({ opportunity }) => (opportunity.profile.start === undefined ? undefined : 1),
  weigh: (pair) => bestStart(pair),
  explain(pair) {
    const wanted = pair.query.opportunity.profile.start;
    if (wanted === undefined) return [];
    const { capability, verdict } = bestStart(pair);
    const earliest = capability?.profile.earliestStart;
    if (!capability || earliest === undefined) {
      return [{ code: 'startUnknown', part: 'start', verdict: 'unknown', facts: {} }];
    }
    const facts = { ...offer(capability), earliest, start: wanted };
    const days = daysBetween(wanted, earliest);
    return days > 0
      ? [{ code: 'startsLate', part: 'start', verdict, facts: { ...facts, days } }]
      : [{ code: 'canStart', part: 'start', verdict, facts }];
  },
};

/** The capability that can start best. */
export function bestStart(pair: Pair): Best {
  const wanted = pair.query.opportunity.profile.start;
  return bestCapability(pair, ({ profile: { earliestStart } }) => {
    return wanted === undefined || earliestStart === undefined ? undefined : startFit(earliestStart, wanted);
  });
}

/** How well a first day suits the day that is wanted, in (0, 1]. */
export function startFit(earliest: string, wanted: string): number {
  return earliest <= wanted ? 1 : Math.exp(-daysBetween(wanted, earliest) / PATIENCE_DAYS);
}
