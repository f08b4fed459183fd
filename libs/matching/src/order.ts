/** Two scores no further apart than this are a tie: the judgement is not that precise. */
const TIE = 0.02;

/** What the order needs to know of a match. */
export interface Ranked {
  id: string;
  score: number;
  raw: number;
}

/** Best first; equal scores by their raw sum, then by id, so that the order is total and never depends on the input. */
export function bestFirst<T extends Ranked>(matches: readonly T[]): T[] {
  return matches.toSorted((a, b) => b.score - a.score || b.raw - a.raw || (a.id < b.id ? -1 : Number(a.id > b.id)));
}

/**
 * Gives everyone a turn: among matches that tie with the best of them, those come first that were shown longest ago,
 * or never; who was shown equally long ago stays in order of score. `lastShown` holds an ISO 8601 moment by id; the
 * matches come best first.
 */
export function rotateTies<T extends Ranked>(matches: readonly T[], lastShown: ReadonlyMap<string, string>): T[] {
  const out: T[] = [];
  for (let from = 0; from < matches.length;) {
    const leader = matches[from]!.score;
    const past = matches.findIndex((match, at) => at >= from && leader - match.score > TIE);
    const to = past < 0 ? matches.length : past;
    const shown = ({ id }: T): string => lastShown.get(id) ?? '';
    out.push(...matches.slice(from, to).sort((a, b) => (shown(a) < shown(b) ? -1 : Number(shown(a) > shown(b)))));
    from = to;
  }
  return out;
}

/** The first of each group that has the same key: one entry per legal entity. */
export function firstOfEach<T>(matches: readonly T[], keyOf: (match: T) => string): T[] {
  const seen = new Set<string>();
  return matches.filter((match) => {
    const key = keyOf(match);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
