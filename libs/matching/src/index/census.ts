import { analysedOpportunity, type AnalysedOpportunity } from '../analysed.js';
import { OTHER_CRITERIA } from '../criteria/index.js';
import type { FirmFacts } from '../facts.js';
import { SUB_WORDS_BY_WORDS } from '../foreign-scale.js';
import { codesOfNeighbours } from '../likely-codes.js';
import { ask, FITS_PARTLY, hangsOnUnknown, type Question } from '../match.js';
import type { OpportunityProfile } from '../profiles.js';
import { Query } from '../query.js';
import type { RankOptions } from '../ranking.js';
import type { Verdict } from '../reasons.js';
import { type Relaxation, relaxations } from '../relaxations.js';
import { share, type Standard } from '../scale.js';
import { TextQuestion } from '../text-question.js';
import { WEIGHTS } from '../weights.js';
import { CodeCloseness } from './code-closeness.js';
import type { FirmSegment } from './firm-segment.js';
import { FoundTexts } from './found-texts.js';
import { GramScores } from './gram-scores.js';
import { HardRequirements } from './hard-requirements.js';
import { QuestionTables } from './question-tables.js';
import { QuickJudge, type Texts } from './quick-judge.js';
import { neighboursAmong } from './rank-indexed.js';
import { ReadTexts } from './read-texts.js';
import type { IndexView } from './scan.js';
import { WordScores } from './word-scores.js';

/** So many firms, whose words are most alike, say what the best texts reach. */
const MODELS = 200;

/**
 * Up to so many firms, every text is read that could matter at all. Of more, those are passed over that the words and
 * codes alone put below half of what it takes: it costs a second to read them, and hardly ever changes a number.
 */
const READ_WHOLE = 5_000;

/** What one thing that an opportunity asks does to the number of firms that fit. */
export interface Cost extends Pick<Relaxation, 'code' | 'certificate' | 'hard'> {
  /** How many would fit without it. */
  without: number;
  /** How those would fit it, by what is known of them. */
  met: Readonly<Record<Verdict, number>>;
}

/** How many firms fit an opportunity, and what each thing it asks costs. */
export interface MarketCheck {
  /** How many were judged: all there are. */
  judged: number;
  /** How many legal entities are admitted and fit well or in part. */
  fitting: number;
  /** Of how many of those it is not known whether they meet a hard requirement. */
  unsure: number;
  costs: Cost[];
}

/**
 * Checks the market: every firm is judged in full, once for the opportunity as it is and once without each thing that it
 * asks, so that every number is what one would count. A legal entity counts once.
 */
export function checkMarket(view: IndexView, opportunity: AnalysedOpportunity, options: RankOptions): MarketCheck {
  const census = new Census(view, opportunity, options);
  const { profile } = opportunity;
  const now = census.question(profile);
  const fitting = census.fitting(now);
  return {
    judged: sizeOf(view),
    fitting: fitting.length,
    unsure: fitting.filter((firm) => hangsOnUnknown(now, firm)).length,
    costs: relaxations(profile).map(({ code, certificate, hard, without, alone }) => {
      const fittingThen = census.fitting(census.question(without));
      const met = tally(census.question(alone), fittingThen, code);
      return { code, ...(certificate === undefined ? {} : { certificate }), hard, without: fittingThen.length, met };
    }),
  };
}

function sizeOf({ segments }: IndexView): number {
  return segments.reduce((sum, { size }) => sum + size, 0);
}

/** How firms do by one criterion. */
function tally({ query, on }: Question, firms: readonly FirmFacts[], code: Cost['code']): Record<Verdict, number> {
  const criterion = OTHER_CRITERIA.find((one) => one.code === code)!;
  const counts = { fits: 0, partly: 0, doesNotFit: 0, unknown: 0 };
  for (const firm of firms) counts[criterion.weigh({ query, firm, on }).verdict] += 1;
  return counts;
}

/** Counts the firms that fit an opportunity, and the same one with other requirements: the texts are compared once. */
class Census {
  private readonly words: WordScores;
  private readonly grams: GramScores;
  private readonly best: { subWords: Standard; capabilities: Standard };
  private readonly evidence: FoundTexts;
  private readonly read = new Map<FirmSegment, Map<number, Texts>>();
  private readonly facts = new Map<Texts, FirmFacts>();
  /** One object for all firms: making one for each would be most of the work. */
  private readonly supposed = { subWords: 1, words: 0, name: 0, capability: () => this.supposed.subWords };
  private readonly isSmall: boolean;
  /** The score before reading from which on a firm is read. */
  private readonly worthReading: number;

  constructor(
    private readonly view: IndexView,
    private readonly opportunity: AnalysedOpportunity,
    private readonly options: RankOptions,
  ) {
    const texts = new TextQuestion(opportunity, view.statistics);
    this.words = new WordScores(texts, view.segments, view.dictionaries);
    this.grams = new GramScores(texts, view.dictionaries);
    const models = new ReadTexts(texts, this.words, this.grams);
    const likely = this.words.best(view.segments, MODELS);
    for (const model of likely) models.readModel(model);
    const neighbours = opportunity.cpv.length > 0 ? [] : neighboursAmong(likely, models);
    this.evidence = new FoundTexts(codesOfNeighbours(neighbours, texts.capabilityGrams.ideal));
    this.best = models;
    this.isSmall = sizeOf(view) <= READ_WHOLE;
    this.worthReading = this.isSmall ? FITS_PARTLY : FITS_PARTLY / 2;
  }

  /** The opportunity in another version, of which the text and the codes are the same. */
  question(profile: OpportunityProfile): Question {
    const { options, view } = this;
    const { language, grams, stems, ownStems, predicted } = this.opportunity;
    const opportunity = analysedOpportunity(profile, { language, grams, stems, ownStems, predicted });
    const query = new Query(opportunity, view.statistics, this.evidence);
    return ask(query, options.weights ?? WEIGHTS, options.on);
  }

  /** The firms that are admitted and fit; of a legal entity with several entries the best one. */
  fitting(question: Question): FirmFacts[] {
    const { view } = this;
    const tables = new QuestionTables(question, view.dictionaries, view.statistics);
    const judge = new QuickJudge(question, tables, new CodeCloseness(question.query, view.dictionaries));
    const requirements = new HardRequirements(question, tables);
    const found = new Map<string, Fitting>();
    for (const segment of view.segments) {
      const { columns, alive } = segment;
      for (let slot = 0; slot < alive.length; slot += 1) {
        if (alive[slot] === 0 || requirements.unmet(columns, slot) > 0) continue;
        if (!judge.judge(columns, slot, this.unread(segment, slot), this.worthReading)) continue;
        if (!judge.judge(columns, slot, this.texts(segment, slot), FITS_PARTLY) || judge.score < FITS_PARTLY) continue;
        const fitting = { segment, slot, id: columns.ids[slot]!, score: judge.score };
        const other = found.get(columns.entities[slot]!);
        if (!other || isBefore(fitting, other)) found.set(columns.entities[slot]!, fitting);
      }
    }
    return Array.from(found.values(), (fitting) => this.factsOf(fitting));
  }

  /** What is taken to be in the texts of a firm before they are read: its words are known, its 4-grams are not. */
  private unread(segment: FirmSegment, slot: number): Texts {
    const { own, names, translated } = this.words.of(segment);
    const alike = translated?.[slot] ?? 0;
    this.supposed.words = Math.max(share(own[slot]!, this.words.standard.full), alike);
    this.supposed.subWords = this.isSmall ? 1 : SUB_WORDS_BY_WORDS * this.supposed.words;
    this.supposed.name = names[slot]!;
    return this.supposed;
  }

  /** What is in the texts of a firm, which are read once. */
  private texts(segment: FirmSegment, slot: number): Texts {
    let ofSegment = this.read.get(segment);
    if (!ofSegment) this.read.set(segment, (ofSegment = new Map()));
    let texts = ofSegment.get(slot);
    if (!texts) ofSegment.set(slot, (texts = this.readTexts(segment, slot)));
    return texts;
  }

  /** A firm that surpasses the best that was known counts as that. */
  private readTexts(segment: FirmSegment, slot: number): Texts {
    const { grams, best } = this;
    grams.read(segment, slot, this.opportunity.cpv.length === 0);
    const { words, name } = this.unread(segment, slot);
    const translated = this.words.of(segment).translated?.[slot] ?? 0;
    const { capabilities } = grams;
    return {
      words,
      name,
      subWords: Math.min(1, Math.max(share(grams.firm, best.subWords.full), SUB_WORDS_BY_WORDS * translated)),
      capability: (place) => Math.min(1, share(capabilities[place] ?? 0, best.capabilities.full)),
    };
  }

  private factsOf({ segment, slot }: Fitting): FirmFacts {
    const texts = this.texts(segment, slot);
    let facts = this.facts.get(texts);
    if (!facts) {
      facts = segment.facts(slot);
      this.evidence.add(facts, texts);
      this.facts.set(texts, facts);
    }
    return facts;
  }
}

/** A firm that fits, with its score. */
interface Fitting {
  segment: FirmSegment;
  slot: number;
  id: string;
  score: number;
}

/** The better one, or of equals the one with the lower id. */
function isBefore(one: Fitting, other: Fitting): boolean {
  return one.score > other.score || (one.score === other.score && one.id < other.id);
}
