import { Module } from '@nestjs/common';
import { CloseOverdue } from './close-overdue.js';
import { ImportOpportunity } from './import-opportunity.js';
import { OpportunityAccess } from './opportunity-access.js';
import { OpportunityDocuments } from './opportunity-documents.js';
import { OpportunityFacets } from './opportunity-facets.js';
import { OpportunityObservers } from './opportunity-observers.js';
import { OpportunityTasks } from './opportunity-tasks.js';
import { OpportunityLife } from './opportunity-life.js';
import { CountOpportunities } from './count-opportunities.js';
import { ReadBuyers } from './read-buyers.js';
import { ReadOpportunities } from './read-opportunities.js';
import { RecordOpportunity } from './record-opportunity.js';
import { SearchOpportunities } from './search-opportunities.js';
import { WriteOpportunity } from './write-opportunity.js';

const PROVIDERS = [
  OpportunityObservers,
  RecordOpportunity,
  WriteOpportunity,
  OpportunityLife,
  OpportunityAccess,
  CloseOverdue,
  ImportOpportunity,
  ReadOpportunities,
  ReadBuyers,
  CountOpportunities,
  OpportunityTasks,
  SearchOpportunities,
  OpportunityFacets,
  OpportunityDocuments,
];

/** Needs and consultations: writing, publishing, finding. */
@Module({ providers: PROVIDERS, exports: PROVIDERS })
export class OpportunitiesModule {}
