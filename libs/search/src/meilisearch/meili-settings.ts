import { createHash } from 'node:crypto';
import type { Settings } from 'meilisearch';
import { ENTRY_VERSION } from '../entry.js';
import { DEEPEST_HIT, FACETS } from '../query.js';

/** Facets that are attributes of their own; deadline bands are counted by filters, as they depend on the day. */
const FACET_ATTRIBUTES = [...new Set([...FACETS.firm, ...FACETS.opportunity])].filter((name) => name !== 'deadline');

/** The language that terms are read in: Latin letters, nothing done to them. */
export const LOCALES = ['nld'] as const;

/** What a hit is shown from. */
export const RETRIEVED = ['id', 'version', 'shown', '_geo'] as const;

/** How both indexes are set up. The terms are analysed by us, so little is left to the engine but finding them. */
export const MEILI_SETTINGS = {
  searchableAttributes: ['titleExact', 'titleDerived', 'bodyExact', 'bodyDerived'],
  displayedAttributes: [...RETRIEVED, 'newest'],
  filterableAttributes: [
    {
      attributePatterns: ['id', 'tags'],
      features: { facetSearch: false, filter: { equality: true, comparison: false } },
    },
    {
      attributePatterns: FACET_ATTRIBUTES.map((name) => `facets.${name}`),
      features: { facetSearch: false, filter: { equality: true, comparison: false } },
    },
    {
      attributePatterns: ['deadline', 'value'],
      features: { facetSearch: false, filter: { equality: true, comparison: true } },
    },
    '_geo',
  ],
  sortableAttributes: ['deadline', 'newest', '_geo'],
  // the terms are ours and in no language: without this the engine guesses one
  localizedAttributes: [{ attributePatterns: ['*'], locales: [...LOCALES] }],
  // an order that was asked for goes before relevance; the id settles every tie
  rankingRules: ['sort', 'words', 'typo', 'attributeRank', 'proximity', 'wordPosition', 'exactness', 'id:asc'],
  // a phrase of ours never spans attributes, and this makes indexing three times as fast
  proximityPrecision: 'byAttribute',
  typoTolerance: { minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 }, disableOnNumbers: true },
  faceting: { maxValuesPerFacet: 500, sortFacetValuesBy: { '*': 'count' } },
  pagination: { maxTotalHits: DEEPEST_HIT },
  searchCutoffMs: 1_500,
} satisfies Settings;

/**
 * A stop word that no text holds, set when an index has been filled: it travels with the index through a swap and
 * tells what the index was made with.
 */
export const FILLED_MARK = `xqfilled${createHash('sha256')
  .update(JSON.stringify([ENTRY_VERSION, MEILI_SETTINGS]))
  .digest('hex')
  .slice(0, 16)}`;
