import { workEvidence, workGain } from '../criteria/work.js';
import { TEXT_FOR_CODE } from '../query.js';
import type { Best, Finalist } from './best.js';
import type { CodeCloseness } from './code-closeness.js';
import type { Columns } from './firm-segment.js';

/** Firms with more capabilities than this are always judged. */
const FEW = 8;

/** The work of a firm with more capabilities than any has, each for just this work. */
const MOST_WORK = workEvidence(10_000 * workGain(1), 10_000);

/** What a kind of firm needs of the words of the question to reach a score: `work` is the value of its work then. */
type LeastWords = (score: number, work: (words: number) => number) => number;

/** The best so far, and what it takes to join them: most firms share too few words, in another field of work. */
export class Hopes {
  private threshold = -1;
  /**
   * The least score of words: of any firm; of one of another division, by how many of its capabilities have no code; of
   * one of another group, by how many capabilities it has, without codes for some or with codes for all.
   */
  private least = 0;
  private readonly elsewhere = new Float64Array(FEW + 1);
  private readonly partlyNearby = new Float64Array(FEW + 1);
  private readonly nearby = new Float64Array(FEW + 1);
  private readonly divisions: number;
  private readonly groups: number;

  /** @param alike how much alike texts of capabilities are, next to how much of the words is shared */
  constructor(
    readonly best: Best,
    private readonly codes: CodeCloseness,
    private readonly alike: number,
    private readonly leastWords: LeastWords,
  ) {
    this.divisions = codes.divisions;
    this.groups = codes.groups;
    this.raise();
  }

  /** Whether a firm surely is not among the best. */
  areVain({ divisions, groups, uncoded, capabilityStarts }: Columns, slot: number, words: number): boolean {
    if (words < this.least) return true;
    // Where no codes are known, all work is compared by text.
    if (!this.codes.known) return false;
    const without = uncoded[slot]!;
    if ((divisions[slot]! & this.divisions) === 0) return without <= FEW && words < this.elsewhere[without]!;
    if ((groups[slot]! & this.groups) !== 0) return false;
    const all = capabilityStarts[slot + 1]! - capabilityStarts[slot]!;
    return all <= FEW && words < (without > 0 ? this.partlyNearby : this.nearby)[all]!;
  }

  add(firm: Finalist): void {
    this.best.add(firm);
    if (this.best.threshold !== this.threshold) this.raise();
  }

  private raise(): void {
    const score = (this.threshold = this.best.threshold);
    const { mostElsewhere } = this.codes;
    const byText = (words: number): number => workGain(TEXT_FOR_CODE * this.alike * words);
    const workOf = (gain: number, capabilities: number): number =>
      capabilities > 0 ? workEvidence(capabilities * gain, capabilities) : 0;
    this.least = this.leastWords(score, () => MOST_WORK);
    for (let number = 0; number <= FEW; number += 1) {
      this.elsewhere[number] = this.leastWords(score, (words) => workOf(byText(words), number));
      this.nearby[number] = this.leastWords(score, () => workOf(mostElsewhere, number));
      this.partlyNearby[number] = this.leastWords(score, (words) =>
        workOf(Math.max(mostElsewhere, byText(words)), number),
      );
    }
  }
}
