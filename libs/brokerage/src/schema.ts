import type { Schema } from '@schakel/platform';
import { Interest } from './interest.entity.js';
import { Brokerage1764000600000 } from './migrations/1764000600000-brokerage.js';
import { ShortlistEntry } from './shortlist-entry.entity.js';

export const BROKERAGE_SCHEMA: Schema = {
  entities: [ShortlistEntry, Interest],
  migrations: [Brokerage1764000600000],
};
