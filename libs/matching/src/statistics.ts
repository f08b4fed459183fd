import type { AnalysedFirm, AnalysedOpportunity } from './analysed.js';
import { CpvInformation } from './cpv.js';
import { PlaceInformation } from './places.js';
import type { TermCounts } from './terms.js';
import { TextFrequencies } from './text-frequencies.js';

/**
 * What the ranker has to know of the whole corpus: which terms are rare, how long texts are, how much a CPV node or a
 * place says. All of it is counted, so taking something out undoes exactly what putting it in did, and the order never
 * matters.
 */
export class Statistics {
  /** Over all that firms wrote, a text a firm. */
  readonly firmGrams = new TextFrequencies();
  readonly firmStems = new TextFrequencies();
  readonly firmNames = new TextFrequencies();
  /** A text a capability. */
  readonly capabilityGrams = new TextFrequencies();
  readonly opportunityGrams = new TextFrequencies();
  readonly cpv = new CpvInformation();
  readonly places = new PlaceInformation();

  /** Counts a firm, or takes it out again (`times` is 1 or -1). */
  countFirm({ terms, name, capabilities }: AnalysedFirm, times: 1 | -1): void {
    this.firmGrams.countLength(lengthOf(terms.grams), times);
    this.firmStems.count(terms.stems.keys(), lengthOf(terms.stems), times);
    this.firmNames.count(name.stems.keys(), name.stems.size, times);
    for (const capability of capabilities) {
      const { grams } = capability.terms;
      this.capabilityGrams.count(grams.keys(), lengthOf(grams), times);
      this.cpv.count(capability.cpv, times);
      this.places.count(capability.places, times);
    }
  }

  /** Counts an opportunity's text, or takes it out again (`times` is 1 or -1). */
  countOpportunity({ grams }: AnalysedOpportunity, times: 1 | -1): void {
    this.opportunityGrams.count(grams, grams.length, times);
  }
}

/** How many terms a text has, repeated ones each time. */
export function lengthOf(counts: TermCounts): number {
  let length = 0;
  for (const times of counts.values()) length += times;
  return length;
}
