import type { LabelOf } from './cpv.js';
import type { TranslationTable } from './suggestion/translation.js';
import { stemNumber } from './terms.js';
import { stems } from './text.js';

/** Learns what stems of a language probably mean in another (ISO 639-1); undefined where that can't be known. */
export type TranslationsBetween = (from: string, to: string) => TranslationTable | undefined;

/** A stem that another one may mean, by its number, with the probability, in (0, 1]. */
export type Meaning = readonly [stem: number, probability: number];

/** What is said, in another language: word by word, so some of it is lost and some of it is wrong. */
export interface Translated {
  /** Stems by number, each with how much of what is said it stands for; above 0. */
  readonly weights: ReadonlyMap<number, number>;
  /** What a stem of the text may mean. */
  meaningsOf(stem: number): readonly Meaning[];
}

/** What is to be translated: stems of a text in a language, and the CPV codes it was given. */
export interface Translatable {
  readonly language: string;
  readonly ownStems: readonly number[];
  readonly cpv: readonly string[];
}

/** So many pairs of languages are kept, those that were asked last: each takes some .2 MB, and .1 s to learn anew. */
const KEPT = 128;

/** Translates what opportunities say into the languages of firms: texts word by word, CPV codes by their labels. */
export class Translator {
  private readonly tables = new Map<string, Meanings | undefined>();

  constructor(
    private readonly between: TranslationsBetween,
    private readonly label: LabelOf,
  ) {}

  /** Undefined where nothing is known of the two languages. */
  translate({ language, ownStems, cpv }: Translatable, to: string): Translated | undefined {
    const table = this.table(language, to);
    if (!table) return undefined;
    const meaningsOf = (stem: number): readonly Meaning[] => table.of(stem);
    const weights = new Map<number, number>();
    for (const stem of ownStems) {
      for (const [meaning, probability] of meaningsOf(stem)) {
        weights.set(meaning, (weights.get(meaning) ?? 0) + probability);
      }
    }
    for (const stem of stems(cpv.map((code) => this.label(code, to) ?? '').join('\n')).map(stemNumber)) {
      weights.set(stem, Math.max(1, weights.get(stem) ?? 0));
    }
    return { weights, meaningsOf };
  }

  private table(from: string, to: string): Meanings | undefined {
    const key = `${from} ${to}`;
    const table = this.tables.has(key) ? this.tables.get(key) : packed(this.between(from, to));
    this.tables.delete(key);
    this.tables.set(key, table);
    const [longestAgo] = this.tables.keys();
    if (this.tables.size > KEPT && longestAgo !== undefined) this.tables.delete(longestAgo);
    return table;
  }
}

const packed = (table: TranslationTable | undefined) => table && new Meanings(table);

/** What stems mean, by number, in arrays: a tenth of what it would take as objects. */
class Meanings {
  /** The stems that have meanings, ascending; those of the stem at `i` stand from `starts[i]` to `starts[i + 1]`. */
  private readonly stems: Uint32Array;
  private readonly starts: Uint32Array;
  private readonly meanings: Uint32Array;
  private readonly probabilities: Float32Array;

  constructor(table: TranslationTable) {
    const entries = [...table].map(([stem, meanings]) => [stemNumber(stem), meanings] as const);
    entries.sort(([one], [other]) => one - other);
    this.stems = Uint32Array.from(entries, ([stem]) => stem);
    this.starts = new Uint32Array(entries.length + 1);
    for (const [at, [, meanings]] of entries.entries()) this.starts[at + 1] = this.starts[at]! + meanings.length;
    const all = entries.flatMap(([, meanings]) => meanings);
    this.meanings = Uint32Array.from(all, ([meaning]) => stemNumber(meaning));
    this.probabilities = Float32Array.from(all, ([, probability]) => probability);
  }

  of(stem: number): Meaning[] {
    const at = this.find(stem);
    const found: Meaning[] = [];
    if (this.stems[at] !== stem) return found;
    for (let entry = this.starts[at]!; entry < this.starts[at + 1]!; entry += 1)
      found.push([this.meanings[entry]!, this.probabilities[entry]!]);
    return found;
  }

  /** Where a stem stands, or would. */
  private find(stem: number): number {
    let [from, to] = [0, this.stems.length];
    while (from < to) {
      const middle = (from + to) >>> 1;
      if (this.stems[middle]! < stem) from = middle + 1;
      else to = middle;
    }
    return from;
  }
}
