import { type Match, type MatchCorpus, type OpportunityProfile, rankFirms } from '@schakel/matching';

export interface BestFirmsOptions {
  /** How many, at most. */
  top: number;
  /** The place of each firm in its file, by id. */
  places: ReadonlyMap<string, number>;
}

/**
 * The best firms for an opportunity, equal ones in the order of their file. The ranker puts equal ones in the order of
 * their ids, and here those are drawn anew at each run.
 */
export function bestFirms(
  opportunity: OpportunityProfile,
  corpus: MatchCorpus,
  { top, places }: BestFirmsOptions,
): Match[] {
  let limit = top + 1;
  let { matches } = rankFirms(opportunity, corpus, { limit });
  // Which of several equal ones make the list is decided by their place too, so all of them have to be seen.
  while (matches.length === limit && areEqual(matches[top - 1], matches.at(-1))) {
    limit *= 4;
    ({ matches } = rankFirms(opportunity, corpus, { limit }));
  }
  const place = ({ firmId }: Match) => places.get(firmId) ?? places.size;
  return matches.toSorted((a, b) => b.score - a.score || b.fit.raw - a.fit.raw || place(a) - place(b)).slice(0, top);
}

function areEqual(one: Match | undefined, other: Match | undefined): boolean {
  return one?.score === other?.score && one?.fit.raw === other?.fit.raw;
}
