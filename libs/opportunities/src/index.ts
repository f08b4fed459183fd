// What firms can respond to
export { Opportunity } from './opportunity.entity.js';
export { isCurrent, OPPORTUNITY_STATUSES } from './opportunity.js';
export type {
  Award,
  Lot,
  OpportunityContent,
  OpportunityKind,
  OpportunityStatus,
  Reserved,
  Source,
} from './opportunity.js';
export { reservationIntent } from './reservation-intent.js';

// Writing
export { sketch, WriteOpportunity } from './write-opportunity.js';
export { OpportunityLife } from './opportunity-life.js';
export { OPENED_TO_EVERYONE, OpportunityAccess } from './opportunity-access.js';
export { shownChanges } from './record-opportunity.js';
export { CloseOverdue } from './close-overdue.js';
export { ImportOpportunity } from './import-opportunity.js';
export type { Correction, ImportedOpportunity, ImportResult } from './import-opportunity.js';
export { OpportunityObserver, OpportunityObservers } from './opportunity-observers.js';
export type { OpportunityChanged } from './opportunity-observers.js';
// Reading and finding
export { ReadOpportunities } from './read-opportunities.js';
export { ReadBuyers } from './read-buyers.js';
export type { PublicBuyer } from './read-buyers.js';
export { OpportunityTasks } from './opportunity-tasks.js';
export type { OpportunityTaskCode } from './opportunity-tasks.js';
export { CountOpportunities } from './count-opportunities.js';
export type { CurrentCounts } from './count-opportunities.js';
export { OPPORTUNITY_PROFILES, opportunityProfile } from './opportunity-profile.js';
export type { StoredOpportunityProfile } from './opportunity-profile.js';
export { SearchOpportunities } from './search-opportunities.js';
export { opportunityFilters } from './opportunity-filters.js';
export { OpportunityFacets } from './opportunity-facets.js';
export { OpportunityFacetsDto, SearchOpportunitiesDto } from './search-opportunities.dto.js';
// On the wire
export { ChangesDto, OpportunityDto } from './opportunity.dto.js';
export { AwardDto, PublishDto, WithdrawDto, WriteOpportunityDto } from './write-opportunity.dto.js';
export { PublishedOpportunitiesController } from './published-opportunities.controller.js';
// Wiring
export { OpportunitiesModule } from './opportunities.module.js';
export { OPPORTUNITIES_SCHEMA } from './schema.js';
