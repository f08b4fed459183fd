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
  return matches.toSorted((a, b) => b.score - a.score || b.raw - a.raw || compare(a.id, b.id));
}

/** By what ties are broken: neither by chance nor by who is popular, and so that anyone can check it afterwards. */
export interface Turns {
  /** When each was last shown, ISO 8601 in UTC by id; who is not in it was never shown. */
  readonly lastShown: ReadonlyMap<string, string>;
  /** Any text; with the id it draws the lot of those who were shown equally long ago, the same one each time. */
  readonly seed: string;
}

/**
 * The order in which matches are shown: best first, and everyone gets a turn. Among those that tie with the best of
 * them, those come first that were never shown or longest ago, then the lot decides. Nobody passes another who is more
 * than .02 better, and the order in which the matches come makes no difference.
 */
export function takeTurns<T extends Pick<Ranked, 'id' | 'score'>>(matches: readonly T[], turns: Turns): T[] {
  const sorted = matches.toSorted((a, b) => b.score - a.score || compare(a.id, b.id));
  const out: T[] = [];
  for (let from = 0; from < sorted.length;) {
    const leader = sorted[from]!.score;
    const past = sorted.findIndex((match, at) => at > from && leader - match.score > TIE);
    const tied = sorted.slice(from, past < 0 ? undefined : past);
    out.push(...byTurn(tied, turns));
    from += tied.length;
  }
  return out;
}

function byTurn<T extends { id: string }>(tied: readonly T[], { lastShown, seed }: Turns): T[] {
  const known = tied.map((match) => ({ match, shown: lastShown.get(match.id) ?? '', lot: lotOf(seed, match.id) }));
  known.sort((a, b) => compare(a.shown, b.shown) || a.lot - b.lot || compare(a.match.id, b.match.id));
  return known.map(({ match }) => match);
}

/** A number that nobody can foresee without the seed: FNV-1a, mixed as MurmurHash3 does at its end. */
function lotOf(seed: string, id: string): number {
  let hash = 0x811c9dc5;
  for (const character of `${seed} ${id}`) hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
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
