import type { WeightedTerms } from '../bm25.js';
import { type ForeignScale, OTHER_LANGUAGE } from '../foreign-scale.js';
import { share } from '../scale.js';
import type { TextQuestion } from '../text-question.js';
import type { Dictionaries } from './dictionaries.js';
import type { FirmSegment } from './firm-segment.js';

/** A language into which a question is translated. */
interface Foreign {
  readonly language: string;
  readonly terms: WeightedTerms;
  /** By list of languages that firms write: whether the question is translated into this one for them. */
  readonly isFor: Uint8Array;
}

/** How alike firms that write another language are in translation: language by language, as few firms write several. */
export class ForeignScores {
  private readonly languages: readonly Foreign[];
  private readonly found = new Map<FirmSegment, readonly Float64Array[]>();

  constructor(
    question: TextQuestion,
    segments: readonly FirmSegment[],
    dictionaries: Dictionaries,
    private readonly scale: ForeignScale,
  ) {
    this.languages = foreignTo(question, dictionaries);
    const average = question.statistics.firmStems.averageLength;
    for (const segment of segments) {
      this.found.set(
        segment,
        this.languages.map((foreign) => this.read(segment, foreign, average)),
      );
    }
  }

  /** Whether anything is translated. */
  get any(): boolean {
    return this.languages.length > 0;
  }

  /** How alike the firms of a segment are, by slot, in [0, .75]; undefined where nothing is translated. */
  of(segment: FirmSegment): Float64Array | undefined {
    if (!this.any) return undefined;
    const alike = new Float64Array(segment.length);
    const { languageLists } = segment.columns;
    this.languages.forEach(({ language, isFor }, place) => {
      const scores = this.found.get(segment)![place]!;
      const { full } = this.scale.standard(language);
      for (let slot = 0; slot < alike.length; slot += 1) {
        if (isFor[languageLists[slot]!] === 0) continue;
        alike[slot] = Math.max(alike[slot]!, OTHER_LANGUAGE * share(scores[slot]!, full));
      }
    });
    return alike;
  }

  private read(segment: FirmSegment, { language, terms, isFor }: Foreign, average: number): Float64Array {
    const scores = segment.wordScores(terms, average);
    const standard = this.scale.standard(language);
    const { ids, languageLists } = segment.columns;
    for (let slot = 0; slot < scores.length; slot += 1) {
      const counts = isFor[languageLists[slot]!] === 1 && segment.alive[slot] === 1;
      if (counts && scores[slot]! > standard.floor) standard.note(ids[slot]!, scores[slot]!);
    }
    return scores;
  }
}

function foreignTo(question: TextQuestion, { languageLists }: Dictionaries): Foreign[] {
  const lists = Array.from({ length: languageLists.size }, (_, list) => question.foreign(languageLists.thing(list)));
  return [...new Set(lists.flat())].map((language) => ({
    language,
    terms: question.in(language)!,
    isFor: Uint8Array.from(lists, (languages) => Number(languages.includes(language))),
  }));
}
