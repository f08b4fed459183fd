import { cpvCodes } from './cpv.js';
import { dayOf } from './days.js';
import { capabilityNodes, placeNodes } from './places.js';
import type { CapabilityProfile, FirmProfile, OpportunityProfile } from './profiles.js';
import type { TermCounts } from './term-index.js';
import { count, grams, stems } from './text.js';

/** The label of a CPV code (eight digits) in a language (ISO 639-1), if there is one. */
export type LabelOf = (code: string, language: string) => string | undefined;

/** A capability with what the ranker reads from it. */
export interface AnalysedCapability {
  /** Its number in the indexes of capabilities. */
  readonly slot: number;
  readonly profile: CapabilityProfile;
  readonly cpv: readonly string[];
  /** Its CPV codes as one key: capabilities with the same codes are compared once. */
  readonly cpvKey: string;
  readonly places: readonly string[];
  readonly placesKey: string;
  readonly grams: TermCounts;
  /** Stems of the text and of the CPV labels. */
  readonly stems: TermCounts;
}

/** A firm with what the ranker reads from it. */
export interface AnalysedFirm {
  /** Its number in the indexes of firms. */
  readonly slot: number;
  readonly profile: FirmProfile;
  readonly capabilities: readonly AnalysedCapability[];
  readonly grams: TermCounts;
  readonly stems: TermCounts;
  readonly nameStems: TermCounts;
}

/** An opportunity with what the ranker reads from it. */
export interface AnalysedOpportunity {
  readonly profile: OpportunityProfile;
  readonly cpv: readonly string[];
  readonly places: ReadonlySet<string>;
  readonly grams: ReadonlySet<string>;
  /** Stems of the text and of the CPV labels. */
  readonly stems: ReadonlySet<string>;
  /** Stems of the text alone. */
  readonly ownStems: ReadonlySet<string>;
  /** The day of the deadline in the Netherlands. */
  readonly deadline?: string;
}

/** Title and description as one text. */
function textOf({ title, description }: { title: string; description: string }): string {
  return `${title}\n${description}`;
}

/** Turns profiles into terms. Labels are taken in the language of the text, else in `language`. */
export class Analyser {
  constructor(
    private readonly labelOf: LabelOf,
    private readonly language: string,
  ) {}

  capability(profile: CapabilityProfile, slot: number): AnalysedCapability {
    const cpv = cpvCodes(profile.cpv);
    const places = capabilityNodes(profile);
    return {
      slot,
      profile,
      cpv,
      cpvKey: cpv.join(' '),
      places,
      placesKey: places.join('|'),
      grams: count(grams(textOf(profile))),
      stems: count(stems(this.labelled(profile, cpv))),
    };
  }

  firm(profile: FirmProfile, slot: number, capabilities: readonly AnalysedCapability[]): AnalysedFirm {
    const nameStems = stems(profile.name);
    return {
      slot,
      profile,
      capabilities,
      grams: sum([count(grams(profile.name)), ...capabilities.map((capability) => capability.grams)]),
      stems: sum([count(nameStems), ...capabilities.map((capability) => capability.stems)]),
      nameStems: count(new Set(nameStems)),
    };
  }

  opportunity(profile: OpportunityProfile): AnalysedOpportunity {
    const cpv = cpvCodes(profile.cpv);
    return {
      profile,
      cpv,
      places: new Set(placeNodes(profile)),
      grams: new Set(grams(textOf(profile))),
      stems: new Set(stems(this.labelled(profile, cpv))),
      ownStems: new Set(stems(textOf(profile))),
      deadline: profile.deadline && dayOf(profile.deadline),
    };
  }

  private labelled(profile: { title: string; description: string; language?: string }, cpv: readonly string[]): string {
    const labels = cpv.map((code) => this.labelOf(code, profile.language ?? this.language) ?? '');
    return [textOf(profile), ...labels].join('\n');
  }
}

function sum(parts: readonly TermCounts[]): TermCounts {
  const total = new Map<string, number>();
  for (const part of parts) for (const [term, times] of part) total.set(term, (total.get(term) ?? 0) + times);
  return total;
}
