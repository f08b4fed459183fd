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

const NOTHING: readonly Meaning[] = [];

/** So many pairs of languages are kept, those that were asked last: each takes some 2 MB, and .3 s to learn anew. */
const KEPT = 12;

/** Translates what opportunities say into the languages of firms: texts word by word, CPV codes by their labels. */
export class Translator {
  private readonly tables = new Map<string, ReadonlyMap<number, readonly Meaning[]> | undefined>();

  constructor(
    private readonly between: TranslationsBetween,
    private readonly label: LabelOf,
  ) {}

  /** Undefined where nothing is known of the two languages. */
  translate({ language, ownStems, cpv }: Translatable, to: string): Translated | undefined {
    const table = this.table(language, to);
    if (!table) return undefined;
    const meaningsOf = (stem: number): readonly Meaning[] => table.get(stem) ?? NOTHING;
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

  private table(from: string, to: string): ReadonlyMap<number, readonly Meaning[]> | undefined {
    const key = `${from} ${to}`;
    const table = this.tables.has(key) ? this.tables.get(key) : numbered(this.between(from, to));
    this.tables.delete(key);
    this.tables.set(key, table);
    const [longestAgo] = this.tables.keys();
    if (this.tables.size > KEPT && longestAgo !== undefined) this.tables.delete(longestAgo);
    return table;
  }
}

function numbered(table: TranslationTable | undefined): ReadonlyMap<number, readonly Meaning[]> | undefined {
  return (
    table &&
    new Map(
      [...table].map(([stem, meanings]) => [
        stemNumber(stem),
        meanings.map(([meaning, probability]): Meaning => [stemNumber(meaning), probability]),
      ]),
    )
  );
}
