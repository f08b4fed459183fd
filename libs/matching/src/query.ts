import type { AnalysedCapability, AnalysedOpportunity } from './analysed.js';
import type { Evidence } from './evidence.js';
import type { CapabilityFacts, FirmFacts } from './facts.js';
import { type LikelyCode, mixed, sureness } from './likely-codes.js';
import type { Statistics } from './statistics.js';
import { stemRarity } from './text-question.js';

/** A text is weaker evidence of the kind of work than a code (.30 against .40 where both were measured). */
export const TEXT_FOR_CODE = 0.75;

/** About two rare words of a name in the text are worth 1. */
export const RARE_NAME = 10;

/** An opportunity as a question to the corpus: how close it is to every firm and capability, each worked out once. */
export class Query {
  private readonly codeCloseness = new Map<string, number>();
  private readonly affinities = new Map<readonly string[], number>();
  private ownAffinity?: number;
  private codes?: readonly LikelyCode[];

  constructor(
    readonly opportunity: AnalysedOpportunity,
    private readonly statistics: Statistics,
    private readonly evidence: Evidence,
  ) {}

  /** How much the firm's text resembles the opportunity's by parts of words, in [0, 1]. */
  subWords(firm: FirmFacts): number {
    return this.evidence.subWords(firm);
  }

  /** How much the firm's words and CPV labels are those of the opportunity, in [0, 1]. */
  words(firm: FirmFacts): number {
    return this.evidence.words(firm);
  }

  /** How much of the firm's name stands in the opportunity's own text; 0 or more, 1 is about two rare words. */
  name(firm: FirmFacts): number {
    return this.evidence.name(firm) / RARE_NAME;
  }

  /** How rare a stem is in the texts of firms; 0 or more. */
  stemRarity(stem: number): number {
    return stemRarity(stem, this.statistics);
  }

  /**
   * How close the capability is to the work asked for, in [0, 1]: that of its closest code; of codes that were
   * predicted from its text the expected closeness; by the texts where a side has neither.
   */
  closeness(capability: CapabilityFacts): number {
    const { cpv, predicted } = capability;
    if (this.wanted.length > 0 && cpv.length > 0) return Math.max(...cpv.map((code) => this.closenessOf(code)));
    if (this.wanted.length > 0 && predicted.length > 0) {
      const sum = predicted.reduce((total, { code, share }) => total + share * this.closenessOf(code), 0);
      return sum / sureness(predicted);
    }
    return TEXT_FOR_CODE * this.evidence.capability(capability);
  }

  /** How close work of this code is to the work asked for, in [0, 1]. */
  closenessOf(code: string): number {
    let closeness = this.codeCloseness.get(code);
    if (closeness === undefined) {
      const ways = this.wanted.map((wanted) => wanted.share * this.alike(wanted.code, code));
      closeness = this.opportunity.cpv.length > 0 ? Math.max(...ways) : ways.reduce((sum, way) => sum + way, 0);
      this.codeCloseness.set(code, closeness);
    }
    return closeness;
  }

  /** How alike the work of two codes is, in [0, 1]. */
  alike(one: string, other: string): number {
    return this.statistics.cpv.similarity(one, other);
  }

  /**
   * How much of the shorter of the two texts the capability and the opportunity share, CPV labels included, in [0, 1].
   * Needs no other firms to compare with.
   */
  overlap({ terms }: AnalysedCapability): number {
    let [shared, ours, theirs] = [0, 0, 0];
    for (const stem of terms.stems.keys()) theirs += this.stemRarity(stem);
    for (const stem of this.opportunity.stems) {
      const rarity = this.stemRarity(stem);
      ours += rarity;
      if (terms.stems.has(stem)) shared += rarity;
    }
    const shorter = Math.min(ours, theirs);
    return shorter > 0 ? shared / shorter : 0;
  }

  /** How much it says that the capability is where the work is, in [0, 1); undefined where it names no place. */
  affinity({ places }: CapabilityFacts): number | undefined {
    if (places.length === 0) return undefined;
    let affinity = this.affinities.get(places);
    if (affinity === undefined) {
      affinity = this.statistics.places.affinity(this.opportunity.places, places);
      this.affinities.set(places, affinity);
    }
    return affinity;
  }

  /** The affinity of a capability in exactly the places of the opportunity. */
  get fullAffinity(): number {
    const { places } = this.opportunity;
    this.ownAffinity ??= this.statistics.places.affinity(places, [...places]);
    return this.ownAffinity;
  }

  /** The CPV codes it is about: its own, each for sure; else probable ones, whose shares add up to 1. */
  get wanted(): readonly LikelyCode[] {
    const { cpv, predicted } = this.opportunity;
    this.codes ??= cpv.length > 0 ? cpv.map((code) => ({ code, share: 1 })) : mixed(this.evidence.likely, predicted);
    return this.codes;
  }
}
