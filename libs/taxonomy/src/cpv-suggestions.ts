import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import {
  CpvSuggester,
  type LikelyCode,
  type Prediction,
  type Suggestion,
  type SuggestionText,
  unpackExperience,
  withoutSources,
} from '@schakel/matching';
import { dataFile } from '@schakel/platform';
import { languageToRead, ReadyLanguages, type ReadingLanguage } from './cpv-suggestions-languages.js';
import { cpvLabels, cpvTable } from './cpv-table.js';
import { once } from './data-lines.js';
import type { LabelLanguage } from './label-language.js';

/** A text and what is known of its language. */
export interface TextToRead extends SuggestionText {
  /** ISO 639-1, as told; found out where absent or unknown. */
  language?: string | undefined;
  /** The language to take where finding out is no more than a guess. */
  whenUnsure?: LabelLanguage;
}

/** What a text is about, and the language by whose labels it was read. */
export type CpvPrediction = Prediction & { readAs: ReadingLanguage };

/** Codes for a text, and the language by whose labels it was read. */
export type CpvSuggestion = Suggestion & { readAs: ReadingLanguage };

/** Published sources from which suggestion learned, by the names in `data/suggestion/README.md`. */
export type SuggestionSource = 'ted' | 'contracts-finder' | 'uk-awards' | 'pt-awards';

/** All of them. */
export const SUGGESTION_SOURCES: readonly SuggestionSource[] = ['ted', 'contracts-finder', 'uk-awards', 'pt-awards'];

/** So many codes say what a text is about: more of them change no match. */
const LIKELY_CODES = 20;

export interface CpvSuggestionsOptions {
  /** Sources to forget. Who measures anything on texts of a source must not have learned from it. */
  without?: readonly SuggestionSource[];
  /** How many languages are kept ready, at some 6 MB each. */
  keep?: number;
}

/**
 * Suggests CPV codes for texts in 24 languages and Norwegian. Nothing is read from disk before the first text. A text
 * takes some 10 ms, the first one in a language some 300 ms more.
 */
export class CpvSuggestions {
  private readonly suggester: () => CpvSuggester;
  private readonly languages: ReadyLanguages;
  private readonly forgotten: SuggestionSource[];

  constructor({ without = [], keep = 4 }: CpvSuggestionsOptions = {}) {
    this.forgotten = [...without];
    this.suggester = once(() => learned(this.forgotten));
    this.languages = new ReadyLanguages(this.suggester, keep);
  }

  /** At most `limit` codes, best first. */
  suggest(text: TextToRead, limit = 10): CpvSuggestion {
    const readAs = this.readAs(text);
    return { ...this.suggester().suggest(text, this.languages.get(readAs.language), limit), readAs };
  }

  /**
   * What a text is about, as numbers for the ranker: probabilities of codes, groups and divisions, and forms of the
   * text that can be compared across languages.
   */
  predict(text: TextToRead): CpvPrediction {
    const readAs = this.readAs(text);
    return { ...this.suggester().predict(text, this.languages.get(readAs.language)), readAs };
  }

  /** The codes that a text is most probably about, likeliest first, each with its probability. */
  likelyCodes(text: TextToRead, limit = LIKELY_CODES): LikelyCode[] {
    const { codes } = this.predict(text);
    return bestOf(codes, limit).map((code) => ({ code: cpvTable().codes[code]!, share: codes[code]! }));
  }

  /**
   * Forgets sources from now on, for who measures matching on texts of them.
   * @throws Error where a text was read already
   */
  forget(sources: readonly SuggestionSource[]): void {
    if (this.languages.ready.length > 0) throw new Error('Sources have to be forgotten before the first text is read.');
    this.forgotten.push(...sources);
  }

  /** Languages that are in memory. */
  get ready(): LabelLanguage[] {
    return this.languages.ready;
  }

  private readAs({ title, description, language, whenUnsure }: TextToRead): ReadingLanguage {
    return languageToRead(`${title}\n${description}`, language, whenUnsure);
  }
}

/** The places of the highest numbers, highest first, equal ones in their order. */
function bestOf(numbers: Float64Array, most: number): number[] {
  const least = numbers.toSorted().at(-most) ?? 0;
  const places = [...numbers.keys()].filter((place) => numbers[place]! >= least);
  return places.sort((one, other) => numbers[other]! - numbers[one]! || one - other).slice(0, most);
}

function learned(without: readonly string[]): CpvSuggester {
  const vocabulary = { codes: cpvTable().codes, english: cpvLabels('en') };
  return new CpvSuggester(vocabulary, (fingerprint) => {
    const packed = gunzipSync(readFileSync(dataFile('taxonomy', 'suggestion/experience.bin.gz')));
    return withoutSources(unpackExperience(packed, fingerprint), without);
  });
}
