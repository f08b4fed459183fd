/** A CPV code that a text without codes is probably about, with how sure that is, in (0, 1]. */
export interface LikelyCode {
  /** Eight digits. */
  readonly code: string;
  readonly share: number;
}

/** A text to find codes for. */
export interface UncodedText {
  title: string;
  description: string;
  /** ISO 639-1; undefined where not known. */
  language?: string | undefined;
}

/** Codes that a text is probably about. They may leave some of the probability to all other codes. */
export type PredictCodes = (text: UncodedText) => readonly LikelyCode[];

/** Shares in whole thousandths, as they are stored; codes with less are left out. */
export function inThousandths(codes: readonly LikelyCode[]): LikelyCode[] {
  return codes
    .map(({ code, share }) => ({ code, share: Math.round(1000 * share) / 1000 }))
    .filter(({ share }) => share > 0)
    .sort((one, other) => (one.code < other.code ? -1 : 1));
}

/** How sure it is that one of these codes is the right one, in [0, 1]. */
export function sureness(codes: readonly LikelyCode[]): number {
  return codes.reduce((sum, { share }) => sum + share, 0);
}

/** A capability with CPV codes, and how much its text resembles the opportunity's; 0 or more. */
export interface Neighbour {
  readonly firmId: string;
  readonly cpv: readonly string[];
  readonly score: number;
}

/** So many of the most similar capabilities say which CPV codes an opportunity without codes is about. */
export const NEIGHBOURS = 10;

/** From this share of what the text of the opportunity itself would score, the best neighbour is taken at its word. */
const ALIKE_ENOUGH = 0.15;

/**
 * The codes that the most similar capabilities have, each the surer the more alike they are. Together they are as sure
 * as the best of them is alike: a market of which nobody writes anything of the kind knows nothing of its codes.
 *
 * @param neighbours the best first
 * @param ideal the score of a text that holds each term of the opportunity once
 */
export function codesOfNeighbours(neighbours: readonly Neighbour[], ideal: number): LikelyCode[] {
  const shares = new Map<string, number>();
  for (const { cpv, score } of neighbours) {
    for (const code of cpv) shares.set(code, (shares.get(code) ?? 0) + score ** 2);
  }
  const best = neighbours[0]?.score ?? 0;
  return scaledTo(
    Math.min(1, best / (ALIKE_ENOUGH * ideal)),
    [...shares].map(([code, share]) => ({ code, share })),
  );
}

/**
 * What an opportunity without codes is about: half by the codes of the most similar capabilities (less where these are
 * not sure), the rest by what was predicted from its text. Firms that work alike often write alike, and a prediction
 * also knows work that nobody here has codes for; each does better where the other does worse. The shares add up to 1.
 */
export function mixed(neighbours: readonly LikelyCode[], predicted: readonly LikelyCode[]): LikelyCode[] {
  if (neighbours.length === 0 || predicted.length === 0) return scaledTo(1, [...neighbours, ...predicted]);
  const shares = new Map<string, number>();
  const byNeighbours = sureness(neighbours) / 2;
  for (const { code, share } of [...scaledTo(byNeighbours, neighbours), ...scaledTo(1 - byNeighbours, predicted)]) {
    shares.set(code, (shares.get(code) ?? 0) + share);
  }
  return [...shares].map(([code, share]) => ({ code, share }));
}

/** The capabilities that are most alike; equal ones in the order of their codes, so that the order of input never matters. */
export function nearest(capabilities: readonly Neighbour[]): Neighbour[] {
  return capabilities
    .filter(({ cpv, score }) => cpv.length > 0 && score > 0)
    .map((neighbour) => ({ ...neighbour, key: neighbour.cpv.join(' ') }))
    .sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : Number(a.key > b.key)))
    .slice(0, NEIGHBOURS);
}

function scaledTo(total: number, codes: readonly LikelyCode[]): LikelyCode[] {
  const all = sureness(codes);
  return codes.map(({ code, share }) => ({ code, share: (share * total) / all }));
}
