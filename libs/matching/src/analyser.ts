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
import { cpvCodes, type LabelOf } from './cpv.js';
import { inThousandths, type LikelyCode, type PredictCodes } from './likely-codes.js';
import type { CapabilityProfile, FirmProfile, OpportunityProfile } from './profiles.js';
import { detectLanguage } from './analysis/detect-language.js';
import { gramNumber, stemNumber, type TermCounts } from './terms.js';
import { count, grams, stems } from './text.js';
import { type TranslationsBetween, Translator } from './translator.js';

/** What an analyser has to know of the world. */
export interface AnalyserSettings {
  /** Labels of CPV codes: they join the texts, so that words meet codes. */
  label: LabelOf;
  /** Leads texts without CPV codes to some; without it nothing is predicted. */
  predict?: PredictCodes;
  /** What words of one language mean in another; without it texts in other languages only share names and loan words. */
  translations?: TranslationsBetween;
  /** The language of texts that don't say theirs and are too short to find it out; Dutch unless given. */
  language?: string;
}

type Coded = Pick<CapabilityProfile, 'title' | 'description' | 'language' | 'cpv'>;

/** Turns texts into terms, and texts without CPV codes into probable codes: all that the ranker reads of a text. */
export class Analyser {
  private remembered?: Map<string, CapabilityTerms>;

  constructor(
    private readonly settings: AnalyserSettings,
    private readonly translator = settings.translations && new Translator(settings.translations, settings.label),
  ) {}

  /** An analyser that remembers the capabilities it saw: for trying changes on a few firms. */
  remembering(): Analyser {
    const analyser = new Analyser(this.settings, this.translator);
    analyser.remembered = new Map();
    return analyser;
  }

  firm(profile: FirmProfile): AnalysedFirm {
    return analysedFirm(profile, this.firmTerms(profile));
  }

  opportunity(profile: OpportunityProfile): AnalysedOpportunity {
    return this.opportunityOf(profile, this.opportunityTerms(profile));
  }

  /** What an opportunity is judged by, given its terms. */
  opportunityOf(profile: OpportunityProfile, terms: OpportunityTerms): AnalysedOpportunity {
    return analysedOpportunity(profile, terms, this.translator);
  }

  firmTerms(profile: FirmProfile): FirmTerms {
    const name = { grams: gramsOf(profile.name), stems: stemsOf(profile.name) };
    return { name, capabilities: sortedCapabilities(profile).map((capability) => this.capabilityTerms(capability)) };
  }

  opportunityTerms(profile: OpportunityProfile): OpportunityTerms {
    return {
      language: this.languageOf(profile),
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
      language: this.languageOf(capability),
      grams: gramsOf(textOf(capability)),
      stems: stemsOf(this.labelled(capability)),
      predicted: this.predicted(capability),
    };
    if (key !== undefined) this.remembered?.set(key, terms);
    return terms;
  }

  private labelled(profile: Coded): string {
    const codes = cpvCodes(profile.cpv);
    if (codes.length === 0) return textOf(profile);
    const language = this.languageOf(profile);
    const labels = codes.map((code) => this.settings.label(code, language) ?? '');
    return [textOf(profile), ...labels].join('\n');
  }

  /** ISO 639-1: as told, else as found out from the text if that is beyond doubt. */
  private languageOf(text: Coded): string {
    const told = /^[a-z]{2}(?![a-z])/i.exec(text.language ?? '')?.[0];
    if (told !== undefined) return told.toLowerCase();
    const { language, sure } = detectLanguage(textOf(text));
    return sure ? language : (this.settings.language ?? 'nl');
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
