import { nearness } from '../criteria/own-area.js';
import { responseTime } from '../criteria/own-time.js';
import { UNKNOWN_SHARE } from '../criterion.js';
import { distanceKm, type Point } from '../geography.js';
import { ABOUT_ENOUGH, type Asked, harmonicMean, type Question } from '../match.js';
import { RARE_NAME } from '../query.js';
import type { FitCode, InterestCode } from '../weights.js';
import type { CodeCloseness } from './code-closeness.js';
import type { Columns } from './firm-segment.js';
import { QuickOffers } from './quick-offers.js';
import type { QuestionTables } from './question-tables.js';
import { UNKNOWN } from './unknown.js';

/** How often the interval is halved in which a limit lies. */
const STEPS = 16;

/** Sums in another order may differ by this much. */
const ROUNDING = 1e-9;

/** What is known of the texts of a firm next to the best ones. */
export interface Texts {
  /** In [0, 1]. */
  subWords: number;
  words: number;
  /** As much of its name as stands in the text of the opportunity; 0 or more. */
  name: number;
  /** How alike the text of a capability is, in [0, 1]. */
  capability(place: number): number;
}

/**
 * The score of a firm straight from the packed columns: the same as the criteria give, whose rules it applies in the
 * same order. It only says how good a firm is; why is for the criteria to tell.
 */
export class QuickJudge {
  /** Of the firm that was judged last. */
  score = 0;
  raw = 0;
  private columns!: Columns;
  private slot = 0;
  private workMarks = 0;
  private doesIt = 0;
  private ownWork = 0;
  private reach = 0;
  private reachKnown = false;
  private readonly offers: QuickOffers;
  private readonly fit: Readonly<Record<FitCode, number>>;
  private readonly interest: Readonly<Record<InterestCode, number>>;
  private readonly fullWork: number;
  private readonly fullPlace: number;
  /** The most that everything but the work and the name can add, and the place alone. */
  private readonly mostBesides: number;
  private readonly mostPlace: number;
  private readonly responseTime: number | undefined;
  private readonly location: Point | undefined;

  constructor(
    private readonly question: Question,
    private readonly tables: QuestionTables,
    codes: CodeCloseness,
  ) {
    const { work, other, interest, query, on } = question;
    this.offers = new QuickOffers(question, tables, codes);
    this.fit = weightsOf([...work, ...other], question.weights.fit);
    this.interest = weightsOf(interest, question.weights.interest);
    this.fullWork = work.find(({ criterion }) => criterion.code === 'work')?.full ?? 1;
    this.responseTime = responseTime({ query, on });
    this.location = query.opportunity.profile.location;
    this.fullPlace = other.find(({ criterion }) => criterion.code === 'place')?.full ?? 0;
    this.mostPlace = this.fit.place * query.fullAffinity;
    const { place: _place, name: _name, ...rest } = this.fit;
    const ofWork = this.fit.subWords + this.fit.words + this.fit.work;
    this.mostBesides = Object.values(rest).reduce((sum, weight) => sum + weight, this.mostPlace - ofWork);
  }

  /** Judges a firm. @returns false, without a score, if it cannot reach this score */
  judge(columns: Columns, slot: number, texts: Texts, atLeast = 0): boolean {
    this.columns = columns;
    this.slot = slot;
    const { fit, offers } = this;
    const wishes = columns.wishes[slot] === 1;
    const name = fit.name * (texts.name / RARE_NAME);
    // What is cheap to know and counts much comes first: most firms need no more to be known to stay behind.
    let most = this.mostBesides + name;
    offers.open(columns, slot, texts.capability);
    this.weighWork(texts, offers.work);
    // A firm that offers nothing is taken to be as fond as the buyer, however much that be.
    if (offers.length === 0) this.ownWork = 1;
    if (this.staysBelow(atLeast, most, wishes)) return false;
    const place = fit.place > 0 ? fit.place * this.place() : 0;
    most += place - this.mostPlace;
    if (this.staysBelow(atLeast, most, wishes)) return false;
    this.findReach();
    most += fit.area * (this.reach - 1);
    if (this.staysBelow(atLeast, most, wishes)) return false;
    this.raw = this.workMarks + this.doesIt * this.besides(place, name);
    const score = Math.min(1, this.raw / this.question.ideal);
    this.score = wishes ? harmonicMean(score, this.interestIn(score)) : score;
    return true;
  }

  /**
   * The share of the words of the question that a firm needs at least to reach this score, if its kind of work is then
   * worth no more than this and its name is not in the text. Parts of words are supposed to be `alike` times as much alike.
   */
  leastWords(score: number, work: (words: number) => number, alike: number): number {
    let [low, high] = [0, 1];
    for (let step = 0; step < STEPS; step += 1) {
      const words = (low + high) / 2;
      this.weighWork({ words, subWords: alike * words }, work(words));
      const below = [true, false].every((wishes) => this.staysBelow(score, this.mostBesides, wishes));
      if (below) low = words;
      else high = words;
    }
    return low;
  }

  private weighWork({ subWords, words }: Pick<Texts, 'subWords' | 'words'>, work: number): void {
    const { fit, fullWork } = this;
    this.workMarks = fit.subWords * subWords + fit.words * words + fit.work * work;
    this.doesIt = Math.min(1, this.workMarks / this.question.fullWork / ABOUT_ENOUGH);
    this.ownWork = (Math.min(1, subWords) + Math.min(1, words) + Math.min(1, work / fullWork)) / 3;
  }

  /** Whether the score stays below this one though everything besides the work be worth so much. */
  private staysBelow(score: number, besides: number, wishes: boolean): boolean {
    const fit = Math.min(1, (this.workMarks + this.doesIt * besides) / this.question.ideal);
    const { ownWork } = this.interest;
    const interest = wishes ? 1 - (ownWork / this.question.fullInterest) * (1 - this.ownWork) : 1;
    return (wishes ? harmonicMean(fit, interest) : fit) < score - ROUNDING;
  }

  /** The marks for everything but the work. */
  private besides(place: number, name: number): number {
    const { offers, fit, tables, columns, slot } = this;
    let marks = place;
    if (fit.value > 0) marks += fit.value * offers.size;
    marks += name;
    if (fit.area > 0) marks += fit.area * this.reach;
    if (fit.certificates > 0) marks += fit.certificates * this.certificates();
    if (fit.start > 0) {
      offers.findBestStart();
      marks += fit.start * offers.best;
    }
    if (fit.reserved > 0) marks += fit.reserved * tables.reserved(columns.art20[slot]!, columns.art77[slot]!).value;
    if (fit.targetGroups > 0) marks += fit.targetGroups * tables.groups[columns.groupLists[slot]!]!.value;
    return marks;
  }

  private findReach(): void {
    this.offers.findBestReach();
    this.reach = this.offers.best;
    this.reachKnown = this.offers.bestKnown;
  }

  private place(): number {
    const place = this.offers.place;
    if (place !== UNKNOWN) return place;
    return this.fullPlace * UNKNOWN_SHARE;
  }

  private certificates(): number {
    const { certificates } = this.tables;
    certificates.look(this.columns, this.slot);
    return certificates.share(UNKNOWN_SHARE);
  }

  /** The interest: the weighted mean of the wishes; of what the firm has not said it is taken to be as fond as the buyer of it. */
  private interestIn(fit: number): number {
    const { interest, offers } = this;
    let sum = 0;
    sum += interest.ownWork * (offers.length === 0 ? fit : this.ownWork);
    sum += interest.ownArea * (this.ownArea() ?? fit);
    if (interest.ownValue > 0) {
      offers.findBestBand();
      sum += interest.ownValue * (offers.bestKnown ? offers.best : fit);
    }
    sum += interest.ownTime * (this.ownTime() ?? fit);
    if (interest.ownMission > 0) sum += interest.ownMission * (this.ownMission() ?? fit);
    return sum / this.question.fullInterest;
  }

  private ownArea(): number | undefined {
    const reach = this.reachKnown ? this.reach : undefined;
    const [latitude, longitude] = [this.columns.latitudes[this.slot]!, this.columns.longitudes[this.slot]!];
    if (!this.location || Number.isNaN(latitude)) return reach;
    const near = nearness(distanceKm({ latitude, longitude }, this.location));
    return reach === undefined ? near : (reach + near) / 2;
  }

  private ownTime(): number | undefined {
    this.offers.findBestStart();
    if (!this.offers.bestKnown) return this.responseTime;
    return this.responseTime === undefined ? this.offers.best : Math.min(this.offers.best, this.responseTime);
  }

  private ownMission(): number | undefined {
    const { fit, tables, columns, slot } = this;
    let best: number | undefined;
    if (fit.reserved > 0) {
      const { value, verdict } = tables.reserved(columns.art20[slot]!, columns.art77[slot]!);
      if (verdict !== 'unknown') best = value;
    }
    if (fit.targetGroups > 0) {
      const { value, verdict } = tables.groups[columns.groupLists[slot]!]!;
      if (verdict !== 'unknown') best = Math.max(best ?? 0, value);
    }
    return best;
  }
}

/** The weights of the criteria that are asked for; 0 for the others. */
function weightsOf<Code extends string>(
  asked: readonly Asked<Code>[],
  weights: Readonly<Record<Code, number>>,
): Record<Code, number> {
  const none = Object.fromEntries(Object.keys(weights).map((code) => [code, 0])) as Record<Code, number>;
  for (const { criterion, weight } of asked) none[criterion.code] = weight;
  return none;
}
