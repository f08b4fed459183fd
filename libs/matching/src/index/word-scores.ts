import type { WeightedTerms } from '../bm25.js';
import { ForeignScale } from '../foreign-scale.js';
import { Standard } from '../scale.js';
import type { TextQuestion } from '../text-question.js';
import { Best, type Finalist } from './best.js';
import type { Dictionaries } from './dictionaries.js';
import type { FirmSegment } from './firm-segment.js';
import { ForeignScores } from './foreign-scores.js';
import { PackedList } from './packed-list.js';

/** What was found in the words of the firms of a segment, by slot. */
export interface FoundWords {
  /** How much of the words of the opportunity stands in what each firm wrote. */
  readonly own: Float64Array;
  /** The same, or as much as it is alike in translation if that is more. */
  readonly words: Float64Array;
  readonly names: Float64Array;
  /** How alike its words are in translation, in [0, .85]; undefined where nothing is translated. */
  readonly translated: Float64Array | undefined;
}

/** How much of the words of an opportunity stands in what each firm wrote, and in its name. */
export class WordScores {
  readonly standard: Standard;
  readonly foreign: ForeignScale;
  private readonly bySegment = new Map<FirmSegment, FoundWords>();

  constructor(question: TextQuestion, segments: readonly FirmSegment[], dictionaries: Dictionaries) {
    this.standard = new Standard(question.stems.ideal);
    this.foreign = new ForeignScale(question);
    const foreign = new ForeignScores(question, segments, dictionaries, this.foreign);
    const { averageLength } = question.statistics.firmStems;
    for (const segment of segments) {
      const own = segment.wordScores(question.stems, averageLength);
      this.noteBest(segment, own);
      const names = nameScores(segment, question.names);
      this.bySegment.set(segment, { own, words: own, names, translated: foreign.of(segment) });
    }
    if (foreign.lists.length > 0) this.raise(foreign.lists);
  }

  /** What was found in a segment. */
  of(segment: FirmSegment): FoundWords {
    return this.bySegment.get(segment)!;
  }

  /** The firms whose words are most like those of the opportunity, best first; the score is that of the words. */
  best(segments: readonly FirmSegment[], most: number): Finalist[] {
    const best = new Best(most);
    for (const segment of segments) {
      const { words } = this.of(segment);
      for (let slot = 0; slot < segment.length; slot += 1) {
        const score = words[slot]!;
        if (score < best.threshold || segment.alive[slot] === 0) continue;
        best.add({ segment, slot, id: segment.columns.ids[slot]!, score, raw: 0 });
      }
    }
    return best.list();
  }

  private noteBest(segment: FirmSegment, words: Float64Array): void {
    const { alive, columns } = segment;
    for (let slot = 0; slot < segment.length; slot += 1) {
      if (words[slot]! > this.standard.floor && alive[slot] === 1) this.standard.note(columns.ids[slot]!, words[slot]!);
    }
  }

  /** Words that are more alike in translation count as much as that. */
  private raise(lists: readonly number[]): void {
    const { full } = this.standard;
    for (const [segment, found] of this.bySegment) {
      const words = found.own.slice();
      for (const slots of lists.map((list) => segment.slotsWriting(list))) {
        for (let at = 0; at < slots.length; at += 1) {
          const slot = slots[at]!;
          words[slot] = Math.max(words[slot]!, found.translated![slot]! * full);
        }
      }
      this.bySegment.set(segment, { ...found, words });
    }
  }
}

/** A name holds a word or it doesn't: the sum of the rarities of those it holds. */
function nameScores({ names, length }: FirmSegment, { terms, rarities }: WeightedTerms): Float64Array {
  const scores = new Float64Array(length);
  const list = new PackedList();
  terms.forEach((term, at) => {
    const index = names.indexOf(term);
    if (index < 0) return;
    names.read(index, list);
    for (let place = 0; place < list.length; place += 1) scores[list.numbers[place]!]! += rarities[at]!;
  });
  return scores;
}
