import type { AnalysedFirm } from './analysed.js';
import type { FirmProfile, OpportunityProfile } from './profiles.js';
import type { Query } from './query.js';

/** Where a firm can be judged as if it stood there, among all others. */
export interface Market {
  /** What it would look like if this firm stood there, in place of the one with its id: nothing changes for good. */
  asIf<T>(opportunity: OpportunityProfile, firm: FirmProfile, look: (query: Query, firm: AnalysedFirm) => T): T;
}
