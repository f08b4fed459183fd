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
export function translationTable(foreign: readonly string[], english: readonly string[]): TranslationTable {
  const pairs = alignments(foreign.map(distinctStems), english.map(distinctStems));
  const { cells, from, foreignStems, to, englishStems } = pairs;
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

function distinctStems(label: string): string[] {
  return [...new Set(tellingWords(label).flatMap(prefixStem))];
}

interface Alignments {
  /** For each English stem of each label: the cells (foreign stem, English stem) that could explain it. */
  cells: Uint32Array[];
  /** Of each cell. */
  from: number[];
  to: number[];
  foreignStems: string[];
  englishStems: string[];
}

function alignments(foreign: readonly string[][], english: readonly string[][]): Alignments {
  const foreignIds = new Map<string, number>([['', EMPTY]]);
  const englishIds = new Map<string, number>();
  const known = new Map<number, number>();
  const [from, to]: [number[], number[]] = [[], []];
  const cells: Uint32Array[] = [];
  for (const [label, stems] of foreign.entries()) {
    const rows = [EMPTY, ...stems.map((stem) => numberOf(stem, foreignIds))];
    for (const meaning of english[label] ?? []) {
      const column = numberOf(meaning, englishIds);
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
  return { cells, from, to, foreignStems: [...foreignIds.keys()], englishStems: [...englishIds.keys()] };
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
