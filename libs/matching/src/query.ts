import type { AnalysedCapability, AnalysedOpportunity } from './analysis.js';
import { gramRate } from './background.js';
import { rarity } from './rarity.js';
import { overlap, stemRarity } from './resemblance.js';
import type { CorpusStatistics } from './statistics.js';
import type { Bm25 } from './term-index.js';
import { scaled, valueAt, type Scaled, type TextScores } from './text-scores.js';

const CAPABILITY: Bm25 = { k1: 1.2, b: 0.75 };

/** A text is weaker evidence of the kind of work than a code (.30 against .40 where both were measured). */
const TEXT_FOR_CODE = 0.75;

/** So many of the most similar capabilities say which CPV codes an opportunity without codes is about. */
const NEIGHBOURS = 10;

/** A CPV code that the opportunity is about, with how sure that is, in [0, 1]. */
interface Wanted {
  code: string;
  share: number;
}

/** An opportunity as a question to the corpus: how close it is to every firm and capability, each worked out once. */
export class Query {
  private readonly codeCloseness = new Map<string, number>();
  private readonly affinities = new Map<string, number>();
  private capabilityTexts?: Scaled;
  private ownAffinity?: number;
  private likelyCodes?: readonly Wanted[];

  constructor(
    private readonly texts: TextScores,
    private readonly statistics: CorpusStatistics,
  ) {}

  get opportunity(): AnalysedOpportunity {
    return this.texts.opportunity;
  }

  /** How much the firm's text resembles the opportunity's by parts of words, in [0, 1]. */
  subWords(firmSlot: number): number {
    return valueAt(this.texts.subWords, firmSlot);
  }

  /** How much the firm's words and CPV labels are those of the opportunity, in [0, 1]. */
  words(firmSlot: number): number {
    return valueAt(this.texts.words, firmSlot);
  }

  /** How much of the firm's name stands in the opportunity's own text; 0 or more, 1 is about two rare words. */
  name(firmSlot: number): number {
    return (this.texts.names[firmSlot] ?? 0) / 10;
  }

  /** How rare a stem is in all texts; 0 or more. */
  stemRarity(stem: string): number {
    return stemRarity(stem, this.statistics);
  }

  /** How close the capability is to the work asked for, in [0, 1]: by CPV where both have codes, else by text. */
  closeness(capability: AnalysedCapability): number {
    if (capability.cpv.length === 0 || this.wanted.length === 0) return TEXT_FOR_CODE * this.textCloseness(capability);
    let closeness = this.codeCloseness.get(capability.cpvKey);
    if (closeness === undefined) {
      closeness = this.opportunity.cpv.length > 0 ? this.closest(capability.cpv) : this.expected(capability.cpv);
      this.codeCloseness.set(capability.cpvKey, closeness);
    }
    return closeness;
  }

  /** How much the capability's text resembles the opportunity's next to all other capabilities, in [0, 1]. */
  textCloseness({ slot }: AnalysedCapability): number {
    const { capabilityGrams } = this.statistics;
    const { grams } = this.opportunity;
    const rarityOf = (gram: string): number =>
      rarity({ found: capabilityGrams.found(gram), texts: capabilityGrams.size, rate: gramRate(gram) });
    this.capabilityTexts ??= scaled(grams, rarityOf, () => capabilityGrams.scores(grams, rarityOf, CAPABILITY));
    return valueAt(this.capabilityTexts, slot);
  }

  /** How much of the shorter of the two texts the capability and the opportunity share, in [0, 1]. */
  overlap(capability: AnalysedCapability): number {
    return overlap(capability, this.opportunity, this.statistics);
  }

  /** How much it says that the capability is where the work is, in [0, 1); undefined where it names no place. */
  affinity({ places, placesKey }: AnalysedCapability): number | undefined {
    if (places.length === 0) return undefined;
    let affinity = this.affinities.get(placesKey);
    if (affinity === undefined) {
      affinity = this.statistics.places.affinity(this.opportunity.places, places);
      this.affinities.set(placesKey, affinity);
    }
    return affinity;
  }

  /** The affinity of a capability in exactly the places of the opportunity. */
  get fullAffinity(): number {
    const { places } = this.opportunity;
    this.ownAffinity ??= this.statistics.places.affinity(places, [...places]);
    return this.ownAffinity;
  }

  /** The CPV codes it is about: its own, else those of the most similar capabilities. */
  get wanted(): readonly Wanted[] {
    this.likelyCodes ??=
      this.opportunity.cpv.length > 0 ? this.opportunity.cpv.map((code) => ({ code, share: 1 })) : this.predicted();
    return this.likelyCodes;
  }

  private closest(codes: readonly string[]): number {
    return Math.max(...this.wanted.map(({ code }) => this.similarity(code, codes)));
  }

  private expected(codes: readonly string[]): number {
    return this.wanted.reduce((sum, { code, share }) => sum + share * this.similarity(code, codes), 0);
  }

  private similarity(code: string, codes: readonly string[]): number {
    return Math.max(...codes.map((other) => this.statistics.cpv.similarity(code, other)));
  }

  private predicted(): Wanted[] {
    const neighbours = this.statistics.capabilities
      .flatMap((capability) => (capability?.cpv.length ? [{ capability, score: this.textCloseness(capability) }] : []))
      .filter(({ score }) => score > 0)
      // Equal scores in the order of their codes, so that the order of input never matters.
      .sort((a, b) => b.score - a.score || (a.capability.cpvKey < b.capability.cpvKey ? -1 : 1))
      .slice(0, NEIGHBOURS);
    const shares = new Map<string, number>();
    for (const { capability, score } of neighbours) {
      for (const code of capability.cpv) shares.set(code, (shares.get(code) ?? 0) + score ** 2);
    }
    const all = [...shares.values()].reduce((sum, share) => sum + share, 0);
    return [...shares].map(([code, share]) => ({ code, share: share / all }));
  }
}
