import { type WeightedTerms, WORDS } from '../bm25.js';
import { Standard } from '../scale.js';
import type { TextQuestion } from '../text-question.js';
import { Best, type Finalist } from './best.js';
import type { FirmSegment } from './firm-segment.js';
import { PackedList } from './packed-list.js';
import type { Postings, TextLengths } from './postings.js';

/** How much of the words of an opportunity stands in what each firm wrote, and in its name. */
export class WordScores {
  readonly standard: Standard;
  private readonly bySegment = new Map<FirmSegment, { words: Float64Array; names: Float64Array }>();

  constructor(question: TextQuestion, segments: readonly FirmSegment[]) {
    this.standard = new Standard(question.stems.ideal);
    for (const segment of segments) {
      const words = new Float64Array(segment.length);
      add(
        words,
        segment.stems,
        question.stems,
        WORDS.k1 + 1,
        segment.wordLengths(question.statistics.firmStems.averageLength),
      );
      this.bySegment.set(segment, { words, names: nameScores(segment, question.names) });
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

  private noteBest(segment: FirmSegment, words: Float64Array): void {
    const { alive, columns } = segment;
    for (let slot = 0; slot < segment.length; slot += 1) {
      if (words[slot]! > this.standard.floor && alive[slot] === 1) this.standard.note(columns.ids[slot]!, words[slot]!);
    }
  }
}

/** Adds up what BM25 says of each term: `rarity x factor x presence`. */
function add(
  scores: Float64Array,
  postings: Postings,
  { terms, rarities }: WeightedTerms,
  factor: number,
  lengths: TextLengths,
): void {
  terms.forEach((term, at) => {
    const index = postings.indexOf(term);
    if (index >= 0) postings.addTo(scores, index, rarities[at]! * factor, lengths);
  });
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
