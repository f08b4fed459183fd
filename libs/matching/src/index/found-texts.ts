import type { Evidence } from '../evidence.js';
import type { CapabilityFacts, FirmFacts } from '../facts.js';
import type { LikelyCode } from '../likely-codes.js';
import type { Texts } from './quick-judge.js';

const NOTHING: Texts = { subWords: 0, words: 0, name: 0, capability: () => 0 };

/** Evidence on the firms that were read, filled as they are. */
export class FoundTexts implements Evidence {
  private readonly firms = new Map<FirmFacts, Texts>();
  private readonly capabilities = new Map<CapabilityFacts, number>();

  constructor(readonly likely: readonly LikelyCode[]) {}

  add(firm: FirmFacts, texts: Texts): void {
    this.firms.set(firm, texts);
    firm.capabilities.forEach((capability, place) => this.capabilities.set(capability, texts.capability(place)));
  }

  subWords(firm: FirmFacts): number {
    return this.of(firm).subWords;
  }

  words(firm: FirmFacts): number {
    return this.of(firm).words;
  }

  name(firm: FirmFacts): number {
    return this.of(firm).name;
  }

  capability(capability: CapabilityFacts): number {
    return this.capabilities.get(capability) ?? 0;
  }

  private of(firm: FirmFacts): Texts {
    return this.firms.get(firm) ?? NOTHING;
  }
}
