import type { Schema } from '@schakel/platform';
import { Opportunities1764000300000 } from './migrations/1764000300000-opportunities.js';
import { OpportunityChange } from './opportunity-change.entity.js';
import { Opportunity } from './opportunity.entity.js';

export const OPPORTUNITIES_SCHEMA: Schema = {
  entities: [Opportunity, OpportunityChange],
  migrations: [Opportunities1764000300000],
};
