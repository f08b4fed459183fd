import { share, Standard } from './scale.js';
import type { TextQuestion, TranslatedScore } from './text-question.js';

/** A translation word by word says less than the words themselves. */
export const OTHER_LANGUAGE = 0.85;

/**
 * In translation some words agree by chance, more easily than words of one language do. So the best text in another
 * language counts as at least this much of one that holds each word, twice as much as in one's own language.
 */
const LEAST_BEST = 0.3;

/** Parts of words are alike about as much as words: what is taken for them where they can't be read, or were not yet. */
export const SUB_WORDS_BY_WORDS = 0.75;

/**
 * What the best texts in other languages reach, language by language: firms that write another language are compared
 * with each other, as all lose about as much in translation.
 */
export class ForeignScale {
  private readonly standards = new Map<string, Standard>();

  constructor(private readonly question: TextQuestion) {}

  /** What the best texts in a language reach. */
  standard(language: string): Standard {
    let standard = this.standards.get(language);
    if (!standard) {
      standard = new Standard(this.question.in(language)?.ideal ?? 0, LEAST_BEST);
      this.standards.set(language, standard);
    }
    return standard;
  }

  /** Takes note of the scores of a firm. */
  note(firmId: string, scores: readonly TranslatedScore[]): void {
    for (const { language, score } of scores) this.standard(language).note(firmId, score);
  }

  /** How alike texts with these scores are, in [0, .85]: by the language in which they are most alike. */
  share(scores: readonly TranslatedScore[]): number {
    return best(scores, ({ language, score }) => share(score, this.standard(language).full));
  }

  /** The same if these were the scores of this firm. */
  shareWith(firmId: string, scores: readonly TranslatedScore[]): number {
    return best(scores, ({ language, score }) => share(score, this.standard(language).fullWith(firmId, score)));
  }

  /** Whether the scale hangs on the texts of this firm. */
  hangsOn(firmId: string): boolean {
    return [...this.standards.values()].some((standard) => standard.hangsOn(firmId));
  }
}

function best(scores: readonly TranslatedScore[], shareOf: (score: TranslatedScore) => number): number {
  return scores.reduce((most, score) => Math.max(most, OTHER_LANGUAGE * shareOf(score)), 0);
}
