import type { MatchIndex } from '@schakel/matches';
import type { Match } from '@schakel/matching';

export interface BestFirmsOptions {
  /** How many, at most. */
  top: number;
  /** The place of each firm in its file, by id. */
  places: ReadonlyMap<string, number>;
}

/**
 * The best firms for a current opportunity, equal ones in the order of their file. The ranker puts equal ones in the order of
 * their ids, and here those are drawn anew at each run.
 */
export async function bestFirms(
  opportunityId: string,
  index: MatchIndex,
  { top, places }: BestFirmsOptions,
): Promise<Match[]> {
  let limit = top + 1;
  let matches = await ranked(opportunityId, index, limit);
  // Which of several equal ones make the list is decided by their place too, so all of them have to be seen.
  while (matches.length === limit && areEqual(matches[top - 1], matches.at(-1))) {
    limit *= 4;
    matches = await ranked(opportunityId, index, limit);
  }
  const place = ({ firmId }: Match) => places.get(firmId) ?? places.size;
  return matches.toSorted((a, b) => b.score - a.score || b.fit.raw - a.fit.raw || place(a) - place(b)).slice(0, top);
}

async function ranked(opportunityId: string, index: MatchIndex, limit: number): Promise<Match[]> {
  const ranking = await index.answers.rankFirmsFor(opportunityId, { limit });
  if (!ranking) throw new Error(`Opportunity ${opportunityId} is not matched.`);
  return ranking.matches;
}

function areEqual(one: Match | undefined, other: Match | undefined): boolean {
  return one?.score === other?.score && one?.fit.raw === other?.fit.raw;
}
