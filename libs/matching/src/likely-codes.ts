/** A CPV code that an opportunity is about, with how sure that is, in [0, 1]. */
export interface LikelyCode {
  readonly code: string;
  readonly share: number;
}

/** A capability with CPV codes, and how much its text resembles the opportunity's; 0 or more. */
export interface Neighbour {
  readonly firmId: string;
  readonly cpv: readonly string[];
  readonly score: number;
}

/** So many of the most similar capabilities say which CPV codes an opportunity without codes is about. */
export const NEIGHBOURS = 10;

/** The codes that the most similar capabilities have, each the surer the more alike they are. */
export function likelyCodes(neighbours: readonly Neighbour[]): LikelyCode[] {
  const shares = new Map<string, number>();
  for (const { cpv, score } of neighbours) {
    for (const code of cpv) shares.set(code, (shares.get(code) ?? 0) + score ** 2);
  }
  const all = [...shares.values()].reduce((sum, share) => sum + share, 0);
  return [...shares].map(([code, share]) => ({ code, share: share / all }));
}

/** The capabilities that are most alike; equal ones in the order of their codes, so that the order of input never matters. */
export function nearest(capabilities: readonly Neighbour[]): Neighbour[] {
  return capabilities
    .filter(({ cpv, score }) => cpv.length > 0 && score > 0)
    .map((neighbour) => ({ ...neighbour, key: neighbour.cpv.join(' ') }))
    .sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : Number(a.key > b.key)))
    .slice(0, NEIGHBOURS);
}
