// Wiring
export { searchEngine, SearchModule } from './search.module.js';
export type { SearchConfig } from './search.module.js';
export { SEARCH_SCHEMA } from './schema.js';
// Searching
export { SearchEngine } from './search-engine.js';
export type { IndexedVersion } from './search-engine.js';
export { DEEPEST_HIT, FACETS } from './query.js';
export type {
  DeadlineBand,
  FacetCount,
  FacetName,
  FirmFilters,
  Highlight,
  HighlightField,
  Near,
  OpportunityFilters,
  SearchHit,
  SearchPage,
  SearchQuery,
  Sort,
} from './query.js';
export type { Span } from '@schakel/matching';
// What is indexed
export { DOCUMENT_KINDS } from './documents.js';
export type { DocumentKind, DocumentOf, FirmDocument, OpportunityDocument, Point } from './documents.js';
// Index sync
export { SearchIndexState } from './sync/search-index-state.js';
export { DocumentSource, DocumentSources } from './sync/document-source.js';
export { IndexSync } from './sync/index-sync.js';
export type { IndexLag } from './sync/index-sync.js';
export { RebuildIndex } from './sync/rebuild-index.js';
export { VerifyIndex } from './sync/verify-index.js';
export type { IndexDrift } from './sync/verify-index.js';
