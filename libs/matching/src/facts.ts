import type { LikelyCode } from './likely-codes.js';
import type { CapabilityProfile, FirmProfile } from './profiles.js';

/** What the criteria read of a capability, its text apart. */
export interface CapabilityFacts {
  readonly profile: CapabilityProfile;
  /** Its valid CPV codes, eight digits, sorted. */
  readonly cpv: readonly string[];
  /** What its text is probably about, if it has no codes; never the firm's own claim. */
  readonly predicted: readonly LikelyCode[];
  /** Where the past work was done that it stands for, narrow and broad, sorted; empty if it stands for none. */
  readonly places: readonly string[];
}

/** What the criteria read of a firm, its texts apart. */
export interface FirmFacts {
  readonly profile: FirmProfile;
  /** In the order of their ids. */
  readonly capabilities: readonly CapabilityFacts[];
}
