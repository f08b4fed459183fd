import { SUB_WORDS_BY_WORDS } from '../foreign-scale.js';
import { share, Standard } from '../scale.js';
import type { TextQuestion } from '../text-question.js';
import type { Finalist } from './best.js';
import type { GramScores } from './gram-scores.js';
import type { Texts } from './quick-judge.js';
import type { WordScores } from './word-scores.js';

/** What was found in the texts of a firm, before it is set against the best ones. */
interface Found {
  readonly firm: number;
  readonly capabilities: readonly number[];
}

/** The 4-grams of the firms that were read, and what the best of them reach. */
export class ReadTexts {
  readonly subWords: Standard;
  readonly capabilities: Standard;
  private readonly found = new Map<string, Found>();
  /** Where the opportunity names no CPV codes, the texts of capabilities may decide. */
  private readonly textsDecide: boolean;

  constructor(
    question: TextQuestion,
    private readonly words: WordScores,
    private readonly grams: GramScores,
  ) {
    this.subWords = new Standard(question.grams.ideal);
    this.capabilities = new Standard(question.capabilityGrams.ideal);
    this.textsDecide = question.opportunity.cpv.length === 0;
  }

  /** Reads the texts of a firm in full: what the best capabilities reach is known by these. */
  readModel(model: Finalist): readonly number[] {
    return this.read(model, true);
  }

  /** Reads the texts of a firm as far as its judgement needs it, unless that was done. @returns the scores of its capabilities */
  read({ id, segment, slot }: Finalist, each = false): readonly number[] {
    let found = this.found.get(id);
    if (!found) {
      const { grams } = this;
      grams.read(segment, slot, each || this.textsDecide);
      this.subWords.note(id, grams.firm);
      for (const score of grams.capabilities) this.capabilities.note(id, score);
      this.found.set(id, (found = { firm: grams.firm, capabilities: grams.capabilities }));
    }
    return found.capabilities;
  }

  /** What is known of the texts of a firm that was read. */
  of({ id, segment, slot }: Finalist): Texts {
    const { firm, capabilities } = this.found.get(id)!;
    const { own, names, translated } = this.words.of(segment);
    const alike = translated?.[slot] ?? 0;
    return {
      subWords: Math.max(share(firm, this.subWords.full), SUB_WORDS_BY_WORDS * alike),
      words: Math.max(share(own[slot]!, this.words.standard.full), alike),
      name: names[slot]!,
      capability: (place) => share(capabilities[place] ?? 0, this.capabilities.full),
    };
  }
}
