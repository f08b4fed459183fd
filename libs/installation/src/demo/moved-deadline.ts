import type { ImportedOpportunity } from '@schakel/opportunities';

const DAY = 86_400_000;
const SOONEST_DAYS = 14;
const SPREAD_DAYS = 60;

/**
 * Real notices are from the past. For a demonstration their deadline is moved, so that one can see and match them as
 * if they were open, and the record says so; nothing else of the notice changes.
 * @param at counts the notices, so that the deadlines spread out
 */
export function movedDeadline(opportunity: ImportedOpportunity, now: Date, at: number): ImportedOpportunity {
  const { status, deadline, source } = opportunity;
  if (status !== 'open' || (deadline !== null && new Date(deadline) > now)) return opportunity;
  const day = new Date(now.getTime() + (SOONEST_DAYS + ((at * 7) % SPREAD_DAYS)) * DAY).toISOString().slice(0, 10);
  const to = `${day}T11:00:00.000Z`;
  return { ...opportunity, deadline: to, source: { ...source, movedDeadline: { from: deadline, to } } };
}
