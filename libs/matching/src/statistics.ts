import type { AnalysedCapability, AnalysedFirm, AnalysedOpportunity } from './analysis.js';
import { CpvInformation } from './cpv.js';
import { PlaceInformation } from './places.js';
import { TermIndex } from './term-index.js';
import { TextFrequencies } from './text-frequencies.js';

/**
 * What the ranker has to know of the whole corpus: which terms are rare, how much a CPV node or a place says. All of
 * it is counted, so taking something out undoes exactly what putting it in did, and the order never matters.
 */
export class CorpusStatistics {
  readonly firmGrams = new TermIndex();
  readonly firmStems = new TermIndex();
  readonly firmNames = new TermIndex();
  readonly cpv = new CpvInformation();
  readonly places = new PlaceInformation();
  /** Over the texts of capabilities and opportunities. */
  readonly gramTexts = new TextFrequencies();
  readonly stemTexts = new TextFrequencies();
  /** By slot. */
  readonly capabilities: (AnalysedCapability | undefined)[] = [];
  private gramsOfCapabilities?: TermIndex;

  putFirm({ slot, grams, stems, nameStems, capabilities }: AnalysedFirm): void {
    this.firmGrams.put(slot, grams);
    this.firmStems.put(slot, stems);
    this.firmNames.put(slot, nameStems);
    for (const capability of capabilities) {
      this.capabilities[capability.slot] = capability;
      this.gramsOfCapabilities?.put(capability.slot, capability.grams);
      this.countCapability(capability, 1);
    }
  }

  /** Undoes {@link putFirm}. */
  removeFirm({ slot, grams, stems, nameStems, capabilities }: AnalysedFirm): void {
    this.firmGrams.remove(slot, grams);
    this.firmStems.remove(slot, stems);
    this.firmNames.remove(slot, nameStems);
    for (const capability of capabilities) {
      this.capabilities[capability.slot] = undefined;
      this.gramsOfCapabilities?.remove(capability.slot, capability.grams);
      this.countCapability(capability, -1);
    }
  }

  /** Counts an opportunity's text, or takes it out again (`times` is 1 or -1). */
  countOpportunity({ grams, stems }: AnalysedOpportunity, times: 1 | -1): void {
    this.gramTexts.count(grams, times);
    this.stemTexts.count(stems, times);
  }

  /** 4-grams by capability; made when first asked for, as most questions do without. */
  get capabilityGrams(): TermIndex {
    if (!this.gramsOfCapabilities) {
      this.gramsOfCapabilities = new TermIndex();
      for (const capability of this.capabilities) {
        if (capability) this.gramsOfCapabilities.put(capability.slot, capability.grams);
      }
    }
    return this.gramsOfCapabilities;
  }

  private countCapability(capability: AnalysedCapability, times: 1 | -1): void {
    this.cpv.count(capability.cpv, times);
    this.places.count(capability.places, times);
    this.gramTexts.count(capability.grams.keys(), times);
    this.stemTexts.count(capability.stems.keys(), times);
  }
}
