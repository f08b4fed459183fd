import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import {
  CpvSuggester,
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

  constructor({ without = [], keep = 4 }: CpvSuggestionsOptions = {}) {
    this.suggester = once(() => learned(without));
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

  /** Languages that are in memory. */
  get ready(): LabelLanguage[] {
    return this.languages.ready;
  }

  private readAs({ title, description, language, whenUnsure }: TextToRead): ReadingLanguage {
    return languageToRead(`${title}\n${description}`, language, whenUnsure);
  }
}

function learned(without: readonly string[]): CpvSuggester {
  const vocabulary = { codes: cpvTable().codes, english: cpvLabels('en') };
  return new CpvSuggester(vocabulary, (fingerprint) => {
    const packed = gunzipSync(readFileSync(dataFile('taxonomy', 'suggestion/experience.bin.gz')));
    return withoutSources(unpackExperience(packed, fingerprint), without);
  });
}
