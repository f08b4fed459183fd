import { sizeFit } from '../band.js';
import { workEvidence, workGain } from '../criteria/work.js';
import { CLOSE_ENOUGH, UNKNOWN_SHARE } from '../criterion.js';
import type { Question } from '../match.js';
import { TEXT_FOR_CODE } from '../query.js';
import type { CodeCloseness } from './code-closeness.js';
import type { Columns } from './firm-segment.js';
import type { QuestionTables } from './question-tables.js';
import { UNKNOWN } from './unknown.js';

/** What a firm offers next to a question, straight from the packed columns: the rules of the criteria, capability by capability. */
export class QuickOffers {
  /** What the last best capability is worth, and whether that is known of it. */
  best = 0;
  bestKnown = false;
  private nearest = -1;
  private columns!: Columns;
  private first = 0;
  private last = 0;
  /** The sum of the evidence. */
  private gains = 0;
  private closeness = new Float64Array(64);
  private readonly value: number;

  constructor(
    { query }: Question,
    private readonly tables: QuestionTables,
    private readonly codes: CodeCloseness,
  ) {
    this.value = query.opportunity.profile.value ?? NaN;
  }

  /** Turns to a firm. @param texts how alike the text of each capability is, in [0, 1] */
  open(columns: Columns, slot: number, texts: (place: number) => number): void {
    const { capabilityStarts, codeStarts } = columns;
    this.columns = columns;
    this.first = capabilityStarts[slot]!;
    this.last = capabilityStarts[slot + 1]!;
    if (this.length > this.closeness.length) this.closeness = new Float64Array(2 * this.length);
    this.gains = 0;
    for (let at = this.first; at < this.last; at += 1) {
      const start = codeStarts[at]!;
      const end = codeStarts[at + 1]!;
      if (start === end || !this.codes.known) {
        const closeness = TEXT_FOR_CODE * texts(at - this.first);
        this.closeness[at - this.first] = closeness;
        this.gains += workGain(closeness);
      } else {
        this.codes.look(columns, start, end);
        this.closeness[at - this.first] = this.codes.closeness;
        this.gains += this.codes.gain;
      }
    }
  }

  /** How many capabilities there are. */
  get length(): number {
    return this.last - this.first;
  }

  /** The value of the criterion for the work. */
  get work(): number {
    return this.gains > 0 ? workEvidence(this.gains, this.length) : 0;
  }

  /** The value of the criterion for the place; {@link UNKNOWN} where no capability names one. */
  get place(): number {
    let [sum, known] = [0, 0];
    for (let at = this.first; at < this.last; at += 1) {
      const affinity = this.tables.affinities[this.columns.placeLists[at]!]!;
      if (affinity === UNKNOWN) continue;
      sum += affinity;
      known += 1;
    }
    return known === 0 ? UNKNOWN : sum / (known + 1);
  }

  /** The value of the criterion for the size. */
  get size(): number {
    const { from, to } = this.columns;
    let [past, known, chosen] = [0, 0, false];
    for (let at = this.first; at < this.last; at += 1) {
      if (from[at] === to[at]) {
        past += sizeFit(this.value, from[at]!);
        known += 1;
      } else chosen ||= isChosen(from[at]!, to[at]!);
    }
    if (known > 0 && !chosen) return past / known;
    this.findBestBand();
    return known > 0 && past / known > this.best ? past / known : this.best;
  }

  /** Finds the capability that reaches furthest towards the work. */
  findBestReach(): void {
    this.begin();
    for (let at = this.first; at < this.last; at += 1) {
      this.consider(at, this.tables.areas.of(this.columns.areas[at]!));
    }
  }

  /** Finds the capability that can start best. */
  findBestStart(): void {
    this.begin();
    for (let at = this.first; at < this.last; at += 1) this.consider(at, this.tables.starts[this.columns.days[at]!]!);
  }

  /** Finds the capability whose chosen band suits the size best. */
  findBestBand(): void {
    this.begin();
    for (let at = this.first; at < this.last; at += 1) {
      const [from, to] = [this.columns.from[at]!, this.columns.to[at]!];
      this.consider(at, isChosen(from, to) && !Number.isNaN(this.value) ? this.bandFit(from, to) : UNKNOWN);
    }
  }

  private bandFit(from: number, to: number): number {
    const low = Number.isNaN(from) ? 0 : from;
    const high = Number.isNaN(to) ? Infinity : to;
    return sizeFit(this.value, Math.min(high, Math.max(low, this.value)));
  }

  /** A firm without capabilities is unknown. */
  private begin(): void {
    this.best = this.length === 0 ? UNKNOWN_SHARE : -1;
    this.bestKnown = false;
    this.nearest = -1;
  }

  /** A capability for other work counts only as far as that work is close. */
  private consider(at: number, known: number): void {
    const share = known === UNKNOWN ? UNKNOWN_SHARE : known;
    const closeness = this.closeness[at - this.first]!;
    const value = share * Math.min(1, closeness / CLOSE_ENOUGH);
    if (value < this.best || (value === this.best && closeness <= this.nearest)) return;
    this.best = value;
    this.nearest = closeness;
    this.bestKnown = known !== UNKNOWN;
  }
}

/** Whether a firm chose this band: one that is not all open and not one amount. */
function isChosen(from: number, to: number): boolean {
  return !(Number.isNaN(from) && Number.isNaN(to)) && from !== to;
}
