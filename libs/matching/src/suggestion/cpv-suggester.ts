import { codeBelief, logCommonInGroup } from './code-belief.js';
import { type CpvShape, cpvShape } from './cpv-shape.js';
import { EnglishStems, StemExperience } from './english-stems.js';
import { type Experience, type KnownText, labelNeighbours, type Shares, shares } from './experience.js';
import { groupBelief, sharesOfBest, sumOf } from './group-belief.js';
import { LabelIndex, type Labels } from './label-index.js';
import { labelVector } from './label-space.js';
import { fiveGrams, prefixStem, queryTerms, type SuggestionText } from './label-terms.js';
import type { Neighbours } from './neighbours.js';
import { fingerprintOf } from './packed-experience.js';
import type { Prediction, ReadyLanguage } from './prediction.js';
import { suggestion, type Suggestion } from './suggestion.js';
import { reasonsFor } from './suggestion-reasons.js';
import { StemmedLabels, translated, type TranslationTable, translationTable } from './translation.js';

/** The vocabulary on which suggestions rest. */
export interface Vocabulary {
  /** All codes of CPV, 8 digits, ascending. */
  codes: readonly string[];
  /** Their English labels, in the order of the codes. */
  english: readonly string[];
}

/** A published text with the code it was given. */
export interface CodedText extends SuggestionText {
  source: string;
  /** 8 digits, one of the vocabulary's. */
  code: string;
}

const VOTING = { nearest: 40, power: 3 };

/**
 * Leads texts in any language with labels to codes of CPV. What the parts are worth was measured on notices in 24
 * languages. Holds some 3 MB; each language made ready adds some 6.
 */
export class CpvSuggester {
  readonly shape: CpvShape;
  private readonly stems: EnglishStems;
  private readonly shares: Shares;
  private readonly logCommon: Float64Array;
  private readonly byLabels: Neighbours;
  private readonly byStems: StemExperience;

  /** `learn` gets the fingerprint of the vocabulary and gives what was learned on it. */
  constructor(
    private readonly vocabulary: Vocabulary,
    learn: (fingerprint: string) => Experience,
  ) {
    this.shape = cpvShape(vocabulary.codes);
    this.stems = new EnglishStems(vocabulary.english, this.shape);
    const { codes, texts } = learn(this.fingerprint);
    this.shares = shares(codes, this.shape);
    this.logCommon = logCommonInGroup(this.shares, this.shape);
    this.byLabels = labelNeighbours(texts, this.shape);
    this.byStems = new StemExperience(this.stems, texts, this.shape);
  }

  /** Names what numbers of codes and stems mean here. */
  get fingerprint(): string {
    return fingerprintOf([...this.shape.codes, ...this.stems.all()]);
  }

  /** Makes a language ready from its labels. Takes some hundreds of milliseconds. */
  language(labels: Labels): ReadyLanguage {
    return {
      labels: new LabelIndex(labels, this.shape),
      toEnglish: labels.language === 'en' ? undefined : this.translations(labels),
    };
  }

  /** What a text in a language is about. The same text always gives the same numbers. */
  predict(text: SuggestionText, { labels, toEnglish }: ReadyLanguage): Prediction {
    const grams = queryTerms(text, fiveGrams);
    const stems = queryTerms(text, prefixStem);
    const english = toEnglish ? translated(stems, toEnglish) : stems;
    const telling = this.byStems.tellingOnly(english);
    const scores = labels.gramScores(grams);
    const labelShares = sharesOfBest(scores);
    const stemShares = sharesOfBest(labels.stemScores(stems));
    const translatedShares = sharesOfBest(this.stems.labelScores(telling));
    const vector = labelVector(labelShares);
    const alike = this.byLabels.votes(vector, VOTING, this.shape.groups.length);
    const groups = groupBelief(
      {
        labels: scores,
        labelShares,
        stemShares,
        divisionShares: sharesOfBest(labels.divisions.scores(grams)),
        translatedShares,
        translatedGroupShares: sharesOfBest(this.stems.groupScores(telling)),
        alike,
        translatedAlike: this.byStems.votes(english),
        common: this.shares.ofGroup,
      },
      this.shape,
    );
    return {
      codes: codeBelief({ labelShares, stemShares, logCommon: this.logCommon }, groups, this.shape),
      groups,
      divisions: sumOf(groups, this.shape.divisionOfGroup, this.shape.divisions.length),
      labelShares,
      translatedShares,
      labelVector: vector,
      english,
      alike,
    };
  }

  /** The codes to suggest for a text, at most `limit`, with reasons. */
  suggest(text: SuggestionText, language: ReadyLanguage, limit = 10): Suggestion {
    const prediction = this.predict(text, language);
    const reasons = reasonsFor({ text, prediction, language, shape: this.shape });
    return suggestion(prediction, this.shape, reasons, limit);
  }

  /** What is kept of a published text: numbers, from which it cannot be read. */
  known({ source, code, ...text }: CodedText, language: ReadyLanguage): KnownText {
    const { labelVector: labels, english } = this.predict(text, language);
    const group = this.shape.groups.indexOf(code.slice(0, 3));
    return { source, group, labels, stems: this.stems.numbered(english) };
  }

  private translations({ labels, otherNames }: Labels): TranslationTable {
    const { english } = this.vocabulary;
    return translationTable(
      new StemmedLabels([...labels, ...otherNames.map(({ name }) => name)]),
      new StemmedLabels([...english, ...otherNames.map(({ code }) => english[code] ?? '')]),
    );
  }
}
