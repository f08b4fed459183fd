import type { Schema } from '@schakel/platform';
import { Interest } from './interest.entity.js';
import { InterestSaid } from './interest-said.entity.js';
import { Brokerage1764000600000 } from './migrations/1764000600000-brokerage.js';
import { InterestSaid1764001000000 } from './migrations/1764001000000-interest-said.js';
import { ShortlistEntry } from './shortlist-entry.entity.js';

export const BROKERAGE_SCHEMA: Schema = {
  entities: [ShortlistEntry, Interest, InterestSaid],
  migrations: [Brokerage1764000600000, InterestSaid1764001000000],
};
