import { type WeightedTerms, WORDS } from '../bm25.js';
import { Standard } from '../scale.js';
import type { TextQuestion } from '../text-question.js';
import { Best, type Finalist } from './best.js';
import type { FirmSegment } from './firm-segment.js';
import { PackedList } from './packed-list.js';
import type { Postings } from './postings.js';

/** How much of the words of an opportunity stands in what each firm wrote, and in its name. */
export class WordScores {
  readonly standard: Standard;
  private readonly list = new PackedList();
  private readonly bySegment = new Map<FirmSegment, { words: Float64Array; names: Float64Array }>();

  constructor(question: TextQuestion, segments: readonly FirmSegment[]) {
    this.standard = new Standard(question.stems.ideal);
    for (const segment of segments) {
      const dampings = segment.stemDampings(question.statistics.firmStems.averageLength);
      const words = this.add(segment.stems, question.stems, WORDS.k1 + 1, dampings);
      const names = this.add(segment.names, question.names, 1, new Float64Array(segment.length));
      this.bySegment.set(segment, { words, names });
      this.noteBest(segment, words);
    }
  }

  /** The scores of the firms of a segment, by slot. */
  of(segment: FirmSegment): { words: Float64Array; names: Float64Array } {
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

  /** Adds up what BM25 says of each term: `rarity x factor x times / (times + damping)`. */
  private add(postings: Postings, question: WeightedTerms, factor: number, dampings: Float64Array): Float64Array {
    const scores = new Float64Array(dampings.length);
    const { list } = this;
    question.terms.forEach((term, at) => {
      const index = postings.indexOf(term);
      if (index < 0) return;
      postings.read(index, list);
      addTerm(scores, list, question.rarities[at]! * factor, dampings);
    });
    return scores;
  }

  private noteBest(segment: FirmSegment, words: Float64Array): void {
    const { alive, columns } = segment;
    for (let slot = 0; slot < segment.length; slot += 1) {
      if (words[slot]! > this.standard.floor && alive[slot] === 1) this.standard.note(columns.ids[slot]!, words[slot]!);
    }
  }
}

function addTerm(scores: Float64Array, list: PackedList, weight: number, dampings: Float64Array): void {
  const { numbers, times, length } = list;
  for (let at = 0; at < length; at += 1) {
    const slot = numbers[at]!;
    const count = times[at]!;
    scores[slot]! += (weight * count) / (count + dampings[slot]!);
  }
}
