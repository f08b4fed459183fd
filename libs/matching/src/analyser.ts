import {
  analysedFirm,
  type AnalysedFirm,
  analysedOpportunity,
  type AnalysedOpportunity,
  type CapabilityTerms,
  type FirmTerms,
  type OpportunityTerms,
  sortedCapabilities,
} from './analysed.js';
import { cpvCodes } from './cpv.js';
import { inThousandths, type LikelyCode, type PredictCodes } from './likely-codes.js';
import type { CapabilityProfile, FirmProfile, OpportunityProfile } from './profiles.js';
import { gramNumber, stemNumber, type TermCounts } from './terms.js';
import { count, grams, stems } from './text.js';

/** The label of a CPV code (eight digits) in a language (ISO 639-1), if there is one. */
export type LabelOf = (code: string, language: string) => string | undefined;

/** What an analyser has to know of the world. */
export interface AnalyserSettings {
  /** Labels of CPV codes: they join the texts, so that words meet codes. */
  label: LabelOf;
  /** Leads texts without CPV codes to some; without it nothing is predicted. */
  predict?: PredictCodes;
  /** The language of texts that don't say theirs; Dutch unless given. */
  language?: string;
}

type Coded = Pick<CapabilityProfile, 'title' | 'description' | 'language' | 'cpv'>;

/** Turns texts into terms, and texts without CPV codes into probable codes: all that the ranker reads of a text. */
export class Analyser {
  private remembered?: Map<string, CapabilityTerms>;

  constructor(private readonly settings: AnalyserSettings) {}

  /** An analyser that remembers the capabilities it saw: for trying changes on a few firms. */
  remembering(): Analyser {
    const analyser = new Analyser(this.settings);
    analyser.remembered = new Map();
    return analyser;
  }

  firm(profile: FirmProfile): AnalysedFirm {
    return analysedFirm(profile, this.firmTerms(profile));
  }

  opportunity(profile: OpportunityProfile): AnalysedOpportunity {
    return analysedOpportunity(profile, this.opportunityTerms(profile));
  }

  firmTerms(profile: FirmProfile): FirmTerms {
    const name = { grams: gramsOf(profile.name), stems: stemsOf(profile.name) };
    return { name, capabilities: sortedCapabilities(profile).map((capability) => this.capabilityTerms(capability)) };
  }

  opportunityTerms(profile: OpportunityProfile): OpportunityTerms {
    return {
      grams: ascending(gramsOf(textOf(profile))),
      stems: ascending(stemsOf(this.labelled(profile))),
      ownStems: ascending(stemsOf(textOf(profile))),
      predicted: this.predicted(profile),
    };
  }

  /** Takes note of terms that are known already, if it is {@link remembering}. */
  remember(profile: FirmProfile, { capabilities }: FirmTerms): void {
    sortedCapabilities(profile).forEach((capability, at) => {
      if (capabilities[at]) this.remembered?.set(keyOf(capability), capabilities[at]);
    });
  }

  private capabilityTerms(capability: CapabilityProfile): CapabilityTerms {
    const key = this.remembered && keyOf(capability);
    const known = key === undefined ? undefined : this.remembered?.get(key);
    if (known) return known;
    const terms = {
      grams: gramsOf(textOf(capability)),
      stems: stemsOf(this.labelled(capability)),
      predicted: this.predicted(capability),
    };
    if (key !== undefined) this.remembered?.set(key, terms);
    return terms;
  }

  private labelled(profile: Coded): string {
    const { label, language = 'nl' } = this.settings;
    const labels = cpvCodes(profile.cpv).map((code) => label(code, profile.language ?? language) ?? '');
    return [textOf(profile), ...labels].join('\n');
  }

  private predicted({ cpv, title, description, language }: Coded): readonly LikelyCode[] {
    if (cpvCodes(cpv).length > 0) return [];
    return inThousandths(this.settings.predict?.({ title, description, language }) ?? []);
  }
}

/** What the terms of a capability follow from. */
function keyOf({ title, description, language, cpv }: Coded): string {
  return JSON.stringify([title, description, language, cpv]);
}

/** Title and description as one text. */
function textOf({ title, description }: Pick<Coded, 'title' | 'description'>): string {
  return `${title}\n${description}`;
}

function gramsOf(text: string): TermCounts {
  return count(grams(text).map(gramNumber));
}

function stemsOf(text: string): TermCounts {
  return count(stems(text).map(stemNumber));
}

function ascending(counts: TermCounts): number[] {
  return [...counts.keys()].sort((a, b) => a - b);
}
