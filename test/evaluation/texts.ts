import type { Text } from './plain-bm25.js';
import type { FirmRecord, MatchSet, SearchSet, WorkRecord } from './sets.js';

/** What a ranker of plain texts sees of a set: one document a firm, one query an opportunity. */
export interface Texts {
  documents: readonly Text[];
  queries: readonly Text[];
  /** Queries without their descriptions. */
  titles: readonly Text[];
}

export function textsOf(set: MatchSet | SearchSet): Texts {
  if (set.kind === 'search') return { documents: set.documents, queries: set.queries, titles: set.queries };
  return {
    documents: set.firms.map((firm) => ({ id: firm.id, language: firm.language, text: firmText(firm) })),
    queries: set.opportunities.map((one) => ({ id: one.id, language: one.language, text: workText(one) })),
    titles: set.opportunities.map(({ id, language, title }) => ({ id, language, text: title })),
  };
}

function firmText({ name, capabilities }: FirmRecord): string {
  return [name, ...capabilities.map(workText)].join('\n');
}

function workText({ title, description }: WorkRecord): string {
  return [title, description].filter((text) => text !== '').join('\n');
}
