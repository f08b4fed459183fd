import type { SparseVector } from './sparse-vector.js';
import { unit } from './sparse-vector.js';

/** Codes that score less than this share of the best one say nothing about a text. */
const FLOOR = 0.3;
const MOST = 150;

/**
 * A text as the codes whose labels it resembles, at length 1: no word of any language is left in it, so texts of
 * different languages can be compared. `scores` are shares of the best one, by code, in [0, 1].
 */
export function labelVector(scores: Float32Array): SparseVector {
  const above: number[] = [];
  for (const [code, score] of scores.entries()) if (score > FLOOR) above.push(code);
  const best = above.sort((a, b) => scores[b]! - scores[a]! || a - b).slice(0, MOST);
  const at = Uint16Array.from(best).sort();
  return unit({ at, weights: Float32Array.from(at, (code) => scores[code]! - FLOOR) });
}
