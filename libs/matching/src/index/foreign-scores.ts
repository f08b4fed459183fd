import type { WeightedTerms } from '../bm25.js';
import { type ForeignScale, OTHER_LANGUAGE } from '../foreign-scale.js';
import { share, type Standard } from '../scale.js';
import type { TextQuestion } from '../text-question.js';
import type { Dictionaries } from './dictionaries.js';
import type { FirmSegment } from './firm-segment.js';

/** How alike firms that write another language are in translation. */
export class ForeignScores {
  /** The lists of languages that firms write for whom the question is translated. */
  readonly lists: readonly number[];
  private readonly alike = new Map<FirmSegment, Float64Array>();

  constructor(
    private readonly question: TextQuestion,
    private readonly segments: readonly FirmSegment[],
    { languageLists }: Dictionaries,
    scale: ForeignScale,
  ) {
    const byLanguage = new Map<string, number[]>();
    for (let list = 0; list < languageLists.size; list += 1) {
      for (const language of question.foreign(languageLists.thing(list))) {
        byLanguage.set(language, [...(byLanguage.get(language) ?? []), list]);
      }
    }
    this.lists = [...new Set([...byLanguage.values()].flat())];
    if (this.lists.length === 0) return;
    for (const segment of segments) this.alike.set(segment, new Float64Array(segment.length));
    for (const [language, lists] of byLanguage) {
      this.read(question.in(language)!, lists, scale.standard(language));
    }
  }

  /** How alike the firms of a segment are, by slot, in [0, .85]; undefined where nothing is translated. */
  of(segment: FirmSegment): Float64Array | undefined {
    return this.alike.get(segment);
  }

  private read(terms: WeightedTerms, lists: readonly number[], standard: Standard): void {
    const average = this.question.statistics.firmStems.averageLength;
    const found = this.segments.map((segment) => {
      const slots = lists.map((list) => segment.slotsWriting(list));
      const scores = segment.wordScores(terms, average);
      for (const some of slots) noteBest(segment, some, scores, standard);
      return { scores, slots, alike: this.alike.get(segment)! };
    });
    const { full } = standard;
    for (const { scores, slots, alike } of found) {
      for (const some of slots) {
        for (let at = 0; at < some.length; at += 1) {
          const slot = some[at]!;
          alike[slot] = Math.max(alike[slot]!, OTHER_LANGUAGE * share(scores[slot]!, full));
        }
      }
    }
  }
}

function noteBest({ alive, columns }: FirmSegment, slots: Uint32Array, scores: Float64Array, standard: Standard): void {
  for (let at = 0; at < slots.length; at += 1) {
    const slot = slots[at]!;
    if (scores[slot]! > standard.floor && alive[slot] === 1) standard.note(columns.ids[slot]!, scores[slot]!);
  }
}
