import { share, Standard } from '../scale.js';
import type { TextQuestion } from '../text-question.js';
import { Best, type Finalist } from './best.js';
import { GramScores } from './gram-scores.js';
import type { QuickJudge, Texts } from './quick-judge.js';
import type { WordScores } from './word-scores.js';

/** The texts of a firm as they were read, before they are set against the best ones. */
interface Read {
  readonly finalist: Finalist;
  readonly firm: number;
  readonly capabilities: readonly number[];
}

/** The second stage: reads the 4-grams of the firms that may be shown, and judges them again, now by everything. */
export class SecondStage {
  readonly subWords: Standard;
  readonly capabilities: Standard;
  private readonly read: Read[];

  constructor(
    finalists: readonly Finalist[],
    question: TextQuestion,
    private readonly words: WordScores,
    grams: GramScores,
  ) {
    this.subWords = new Standard(question.grams.ideal);
    this.capabilities = new Standard(question.capabilityGrams.ideal);
    this.read = finalists.map((finalist) => {
      grams.read(finalist.segment, finalist.slot);
      this.subWords.note(finalist.id, grams.firm);
      for (const score of grams.capabilities) this.capabilities.note(finalist.id, score);
      return { finalist, firm: grams.firm, capabilities: grams.capabilities };
    });
  }

  /** The best of them, with what is known of their texts. */
  best(judge: QuickJudge, most: number): { finalist: Finalist; texts: Texts }[] {
    const best = new Best(most);
    const texts = new Map<string, Texts>();
    for (const read of this.read) {
      const { segment, slot, id } = read.finalist;
      const known = this.textsOf(read);
      texts.set(id, known);
      judge.judge(segment.columns, slot, known);
      best.add({ segment, slot, id, score: judge.score, raw: judge.raw });
    }
    return best.list().map((finalist) => ({ finalist, texts: texts.get(finalist.id)! }));
  }

  private textsOf({ finalist: { segment, slot }, firm, capabilities }: Read): Texts {
    const { words, names } = this.words.of(segment);
    return {
      subWords: share(firm, this.subWords.full),
      words: share(words[slot]!, this.words.standard.full),
      name: names[slot]!,
      capability: (place) => share(capabilities[place] ?? 0, this.capabilities.full),
    };
  }
}
