import type { CpvShape } from './cpv-shape.js';
import { Neighbours } from './neighbours.js';
import { type SparseVector, unit } from './sparse-vector.js';

/** How often codes were given in one source of published contracts, and what that source weighs beside others. */
export interface CodeCounts {
  source: string;
  weight: number;
  /** By number of the code. */
  counts: ReadonlyMap<number, number>;
}

/** A published text whose group is known, of which only numbers are kept. */
export interface KnownText {
  source: string;
  group: number;
  /** Its label vector. */
  labels: SparseVector;
  /** What it says in English stems of labels, by the stem's number. */
  stems: SparseVector;
}

/** What published contracts teach: how common codes are, and where texts went. */
export interface Experience {
  readonly codes: readonly CodeCounts[];
  readonly texts: readonly KnownText[];
}

/** Nothing learned: all codes are alike and no text is known. */
export const NO_EXPERIENCE: Experience = { codes: [], texts: [] };

/** Forgets sources: whoever judges suggestions on texts of a source must not have learned from it. */
export function withoutSources({ codes, texts }: Experience, sources: readonly string[]): Experience {
  return {
    codes: codes.filter(({ source }) => !sources.includes(source)),
    texts: texts.filter(({ source }) => !sources.includes(source)),
  };
}

/** How common codes and their groups are in published contracts: shares that add up to 1, or all 0. */
export interface Shares {
  readonly ofCode: Float64Array;
  readonly ofGroup: Float64Array;
}

/** The weighed mean of the shares in each source. */
export function shares(sources: readonly CodeCounts[], { codes, groups, groupOf }: CpvShape): Shares {
  const ofCode = new Float64Array(codes.length);
  const ofGroup = new Float64Array(groups.length);
  const weights = sources.reduce((sum, { weight }) => sum + weight, 0);
  for (const { weight, counts } of sources) {
    const all = [...counts.values()].reduce((sum, times) => sum + times, 0);
    for (const [code, times] of counts) ofCode[code]! += ((weight / weights) * times) / all;
  }
  for (const [code, share] of ofCode.entries()) ofGroup[groupOf[code]!]! += share;
  return { ofCode, ofGroup };
}

/** Nearest known texts by label vector: three Dutch words can meet a Portuguese contract. */
export function labelNeighbours(texts: readonly KnownText[], { codes }: CpvShape): Neighbours {
  return new Neighbours(
    texts.map(({ labels }) => labels),
    texts.map(({ group }) => group),
    codes.length,
  );
}

/** A stem that weighs more is what a text is about, not a by-meaning of one of its words. */
const MEANT = 0.2;
/** In how many divisions of the 45 a stem may occur and still tell all, and how soon more of them halve what it tells. */
const FREE = 2;
const HALVED = 8;

/**
 * How much each English stem tells about the division of a text, in (0, 1]: little if known texts of many divisions
 * hold it, as they do `supply` and `framework`. Measured, so that no language needs a list of empty words.
 */
export function tellingWeights(texts: readonly KnownText[], stems: number, shape: CpvShape): Float64Array {
  const divisions = Array.from({ length: stems }, () => new Set<number>());
  for (const { group, stems: held } of texts)
    for (const [index, stem] of held.at.entries())
      if (held.weights[index]! > MEANT) divisions[stem]?.add(shape.divisionOfGroup[group]!);
  return Float64Array.from(divisions, ({ size }) => 1 / (1 + Math.max(0, size - FREE) / HALVED));
}

/** A stem that weighs less hardly occurs. */
const OCCURS = 0.05;

/** Nearest known texts by what they say in English; stems that few of them hold weigh more. */
export class TranslatedNeighbours {
  private readonly rarities: Float64Array;
  readonly neighbours: Neighbours;

  constructor(texts: readonly KnownText[], stems: number) {
    const found = new Uint32Array(stems);
    for (const text of texts)
      for (const [index, stem] of text.stems.at.entries()) if (text.stems.weights[index]! > OCCURS) found[stem]! += 1;
    this.rarities = Float64Array.from(found, (times) => Math.log(1 + texts.length / (times + 1)));
    this.neighbours = new Neighbours(
      texts.map((text) => this.weighed(text.stems)),
      texts.map(({ group }) => group),
      stems,
    );
  }

  /** Weights times rarity, at length 1. */
  weighed({ at, weights }: SparseVector): SparseVector {
    return unit({ at, weights: weights.map((weight, index) => weight * this.rarities[at[index]!]!) });
  }
}
