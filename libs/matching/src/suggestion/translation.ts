import { tellingWords } from '../text.js';
import { prefixStem } from './label-terms.js';
import type { WeighedTerms } from './packed-index.js';

/** What a stem of a language probably stands for: English stems with their probability, in (0, 1]. */
export type TranslationTable = ReadonlyMap<string, readonly (readonly [stem: string, probability: number])[]>;

const ROUNDS = 6;
/** Less probable translations are noise. */
const LEAST = 0.08;

/**
 * Learns from labels of the same codes in a language and in English which stem stands for which: IBM model 1 on
 * distinct six-letter stems, with one empty foreign word for what has no counterpart.
 */
export function translationTable(foreign: StemmedLabels, english: StemmedLabels): TranslationTable {
  const { cells, from, to } = alignments(foreign, english);
  const [foreignStems, englishStems] = [foreign.vocabulary, english.vocabulary];
  let probabilities = new Float64Array(from.length).fill(1);
  for (let round = 0; round < ROUNDS; round += 1) {
    const counts = expectedCounts(cells, probabilities);
    const totals = new Float64Array(foreignStems.length);
    for (const [cell, times] of counts.entries()) totals[from[cell]!]! += times;
    probabilities = counts.map((times, cell) => times / totals[from[cell]!]!);
  }
  const table = new Map<string, [string, number][]>();
  for (const [cell, probability] of probabilities.entries()) {
    if (probability <= LEAST || from[cell] === EMPTY) continue;
    const stem = foreignStems[from[cell]!]!;
    const entries = table.get(stem) ?? [];
    if (entries.length === 0) table.set(stem, entries);
    entries.push([englishStems[to[cell]!]!, probability]);
  }
  return table;
}

/** A text's stems as English ones: each weighs what its words give it, times how probably they mean it. */
export function translated(stems: WeighedTerms, table: TranslationTable): Map<string, number> {
  const english = new Map<string, number>();
  for (const [stem, weight] of stems)
    for (const [meaning, probability] of table.get(stem) ?? [])
      english.set(meaning, (english.get(meaning) ?? 0) + weight * probability);
  return english;
}

/** The number of the empty foreign word. */
const EMPTY = 0;

/** Labels as the numbers of their distinct six-letter stems: made once for a language that is paired with many. */
export class StemmedLabels {
  /** Stem by number; the first is the empty one, which no label has. */
  readonly vocabulary: readonly string[];
  private readonly labels: readonly Uint16Array[];

  /** @param labels in the order of the codes; what has no label is empty */
  constructor(labels: readonly string[]) {
    const numbers = new Map<string, number>([['', EMPTY]]);
    this.labels = labels.map((label) =>
      Uint16Array.from(new Set(tellingWords(label).flatMap(prefixStem)), (stem) => numberOf(stem, numbers)),
    );
    this.vocabulary = [...numbers.keys()];
  }

  get length(): number {
    return this.labels.length;
  }

  of(label: number): Uint16Array {
    return this.labels[label] ?? NO_STEMS;
  }
}

const NO_STEMS = new Uint16Array();

interface Alignments {
  /** For each English stem of each label: the cells (foreign stem, English stem) that could explain it. */
  cells: Uint32Array[];
  /** Of each cell. */
  from: number[];
  to: number[];
}

function alignments(foreign: StemmedLabels, english: StemmedLabels): Alignments {
  const known = new Map<number, number>();
  const [from, to]: [number[], number[]] = [[], []];
  const cells: Uint32Array[] = [];
  for (let label = 0; label < foreign.length; label += 1) {
    const rows = [EMPTY, ...foreign.of(label)];
    for (const column of english.of(label)) {
      cells.push(
        Uint32Array.from(rows, (row) => {
          const key = row * 65_536 + column;
          const cell = known.get(key) ?? from.length;
          if (cell === from.length) {
            known.set(key, cell);
            from.push(row);
            to.push(column);
          }
          return cell;
        }),
      );
    }
  }
  return { cells, from, to };
}

function numberOf(term: string, ids: Map<string, number>): number {
  const id = ids.get(term);
  if (id !== undefined) return id;
  ids.set(term, ids.size);
  return ids.size - 1;
}

/** How often each cell explains an English stem, if each is explained by its cells in proportion to `probabilities`. */
function expectedCounts(cells: readonly Uint32Array[], probabilities: Float64Array): Float64Array<ArrayBuffer> {
  const counts = new Float64Array(probabilities.length);
  for (const candidates of cells) {
    let total = 0;
    for (const cell of candidates) total += probabilities[cell]!;
    for (const cell of candidates) counts[cell]! += probabilities[cell]! / total;
  }
  return counts;
}
