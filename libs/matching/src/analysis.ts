import { cpvCodes } from './cpv.js';
import { dayOf } from './days.js';
import type { CapabilityFacts, FirmFacts } from './facts.js';
import { capabilityNodes, placeNodes } from './places.js';
import type { CapabilityProfile, FirmProfile, OpportunityProfile } from './profiles.js';
import { gramNumber, stemNumber, type TermCounts } from './terms.js';
import { count, grams, stems } from './text.js';

/** The label of a CPV code (eight digits) in a language (ISO 639-1), if there is one. */
export type LabelOf = (code: string, language: string) => string | undefined;

/** The terms of a text: 4-grams of what was written, and stems of that and of the CPV labels. */
export interface TextTerms {
  readonly grams: TermCounts;
  readonly stems: TermCounts;
}

export interface AnalysedCapability extends CapabilityFacts {
  readonly terms: TextTerms;
}

/** A firm with its texts as terms. */
export interface AnalysedFirm extends FirmFacts {
  readonly capabilities: readonly AnalysedCapability[];
  /** The terms of its name and of all its capabilities. */
  readonly terms: TextTerms;
  readonly name: TextTerms;
}

/** An opportunity with what the ranker reads from it. Numbers of terms are distinct and ascending. */
export interface AnalysedOpportunity {
  readonly profile: OpportunityProfile;
  readonly cpv: readonly string[];
  readonly places: ReadonlySet<string>;
  readonly grams: readonly number[];
  /** Stems of the text and of the CPV labels. */
  readonly stems: readonly number[];
  /** Stems of the text alone. */
  readonly ownStems: readonly number[];
  /** The day of the deadline in the Netherlands. */
  readonly deadline?: string;
}

/** The terms of an opportunity. */
export type OpportunityTerms = Pick<AnalysedOpportunity, 'grams' | 'stems' | 'ownStems'>;

/** The terms of a firm: those of its name, and of its capabilities in the order of {@link sortedCapabilities}. */
export interface FirmTerms {
  readonly name: TextTerms;
  readonly capabilities: readonly TextTerms[];
}

/** Turns texts into terms. Labels are taken in the language of the text, else in `language`. */
export class Analyser {
  constructor(
    private readonly labelOf: LabelOf,
    private readonly language = 'nl',
    private readonly known?: Map<string, TextTerms>,
  ) {}

  /** An analyser that remembers the capabilities it saw: for trying changes on a few firms. */
  remembering(): Analyser {
    return new Analyser(this.labelOf, this.language, new Map());
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
    };
  }

  private capabilityTerms(capability: CapabilityProfile): TextTerms {
    const text = this.labelled(capability);
    let terms = this.known?.get(text);
    if (!terms) {
      terms = { grams: gramsOf(textOf(capability)), stems: stemsOf(text) };
      this.known?.set(text, terms);
    }
    return terms;
  }

  private labelled(profile: Text & { language?: string; cpv: readonly string[] }): string {
    const labels = cpvCodes(profile.cpv).map((code) => this.labelOf(code, profile.language ?? this.language) ?? '');
    return [textOf(profile), ...labels].join('\n');
  }
}

/** What a firm is judged by, given its terms. */
export function analysedFirm(profile: FirmProfile, { name, capabilities }: FirmTerms): AnalysedFirm {
  return {
    profile,
    name,
    terms: sum([name, ...capabilities]),
    capabilities: sortedCapabilities(profile).map((capability, at) => ({
      ...capabilityFacts(capability),
      terms: capabilities[at] ?? NO_TERMS,
    })),
  };
}

export function capabilityFacts(profile: CapabilityProfile): CapabilityFacts {
  return { profile, cpv: cpvCodes(profile.cpv), places: capabilityNodes(profile) };
}

/** What an opportunity is judged by, given its terms. */
export function analysedOpportunity(profile: OpportunityProfile, terms: OpportunityTerms): AnalysedOpportunity {
  return {
    profile,
    cpv: cpvCodes(profile.cpv),
    places: new Set(placeNodes(profile)),
    ...terms,
    deadline: profile.deadline && dayOf(profile.deadline),
  };
}

/** The capabilities of a firm in a fixed order, so that the order of input never matters. */
export function sortedCapabilities({ capabilities }: FirmProfile): CapabilityProfile[] {
  return [...capabilities].sort((one, other) => compare(one.id, other.id) || compare(one.title, other.title));
}

const NO_TERMS: TextTerms = { grams: new Map(), stems: new Map() };

interface Text {
  title: string;
  description: string;
}

/** Title and description as one text. */
function textOf({ title, description }: Text): string {
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

function sum(parts: readonly TextTerms[]): TextTerms {
  const total = { grams: new Map<number, number>(), stems: new Map<number, number>() };
  for (const part of parts) {
    add(total.grams, part.grams);
    add(total.stems, part.stems);
  }
  return total;
}

function add(total: Map<number, number>, counts: TermCounts): void {
  for (const [term, times] of counts) total.set(term, (total.get(term) ?? 0) + times);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
