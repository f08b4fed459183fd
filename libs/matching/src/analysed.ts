import { cpvCodes } from './cpv.js';
import { dayOf } from './days.js';
import type { CapabilityFacts, FirmFacts } from './facts.js';
import type { LikelyCode } from './likely-codes.js';
import { pastPlaces, placeNodes } from './places.js';
import type { CapabilityProfile, FirmProfile, OpportunityProfile } from './profiles.js';
import type { TermCounts } from './terms.js';
import type { Translated, Translator } from './translator.js';

/** The terms of a text: 4-grams of what was written, and stems of that and of the CPV labels. */
export interface TextTerms {
  readonly grams: TermCounts;
  readonly stems: TermCounts;
}

/** The terms of a capability, its language, and the CPV codes that its text is probably about if it has none. */
export interface CapabilityTerms extends TextTerms {
  readonly language: string;
  readonly predicted: readonly LikelyCode[];
}

export interface AnalysedCapability extends CapabilityFacts {
  readonly terms: TextTerms;
}

/** A firm with its texts as terms. */
export interface AnalysedFirm extends FirmFacts {
  readonly capabilities: readonly AnalysedCapability[];
  /** The languages its capabilities are written in (ISO 639-1), each once, sorted. */
  readonly languages: readonly string[];
  /** The terms of its name and of all its capabilities. */
  readonly terms: TextTerms;
  readonly name: TextTerms;
}

/** An opportunity with what the ranker reads from it. Numbers of terms are distinct and ascending. */
export interface AnalysedOpportunity {
  readonly profile: OpportunityProfile;
  /** ISO 639-1: as told, else as found out. */
  readonly language: string;
  readonly cpv: readonly string[];
  /** What its text is probably about, if it has no CPV code. */
  readonly predicted: readonly LikelyCode[];
  readonly places: ReadonlySet<string>;
  readonly grams: readonly number[];
  /** Stems of the text and of the CPV labels. */
  readonly stems: readonly number[];
  /** Stems of the text alone. */
  readonly ownStems: readonly number[];
  /** The day of the deadline in the Netherlands. */
  readonly deadline?: string;
  /** What it says in another language; undefined where that cannot be told. */
  into(language: string): Translated | undefined;
}

/** The terms of an opportunity. */
export type OpportunityTerms = Pick<AnalysedOpportunity, 'language' | 'grams' | 'stems' | 'ownStems' | 'predicted'>;

/** The terms of a firm: those of its name, and of its capabilities in the order of {@link sortedCapabilities}. */
export interface FirmTerms {
  readonly name: TextTerms;
  readonly capabilities: readonly CapabilityTerms[];
}

/** What a firm is judged by, given its terms. */
export function analysedFirm(profile: FirmProfile, { name, capabilities }: FirmTerms): AnalysedFirm {
  return {
    profile,
    name,
    terms: sum([name, ...capabilities]),
    capabilities: sortedCapabilities(profile).map((capability, at) => {
      const { predicted, ...terms } = capabilities[at] ?? NO_TERMS;
      return { ...capabilityFacts(capability, predicted), terms };
    }),
    languages: distinct(capabilities.map(({ language }) => language)),
  };
}

/** What the criteria read of a capability. */
export function capabilityFacts(profile: CapabilityProfile, predicted: readonly LikelyCode[] = []): CapabilityFacts {
  return { profile, cpv: cpvCodes(profile.cpv), predicted, places: pastPlaces(profile) };
}

/** What an opportunity is judged by, given its terms and what translates them. */
export function analysedOpportunity(
  profile: OpportunityProfile,
  terms: OpportunityTerms,
  translator?: Translator,
): AnalysedOpportunity {
  const cpv = cpvCodes(profile.cpv);
  return {
    profile,
    cpv,
    places: new Set(placeNodes(profile)),
    ...terms,
    deadline: profile.deadline && dayOf(profile.deadline),
    into: (language) => translator?.translate({ ...terms, cpv }, language),
  };
}

/** Each once, sorted. */
export function distinct(languages: readonly string[]): string[] {
  return [...new Set(languages)].sort();
}

/** The capabilities of a firm in a fixed order, so that the order of input never matters. */
export function sortedCapabilities({ capabilities }: FirmProfile): CapabilityProfile[] {
  return [...capabilities].sort((one, other) => compare(one.id, other.id) || compare(one.title, other.title));
}

const NO_TERMS: Omit<CapabilityTerms, 'language'> = { grams: new Map(), stems: new Map(), predicted: [] };

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
