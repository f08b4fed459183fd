import type { TextQuery } from './question-sql.js';
import type { KnownTerm } from './vocabulary.js';

/** All terms must be held. */
export function everyTerm(known: readonly KnownTerm[]): TextQuery {
  const groups = known.map(groupSql);
  return { required: groups.join(' & '), ranking: groups.join(' | '), counted: [] };
}

/** Looser ways to ask: without the terms that no document holds, then for any of the terms. */
export function fewerTerms(known: readonly KnownTerm[]): TextQuery[] {
  const ranking = known.map(groupSql).join(' | ');
  const reachable = known.filter((term) => term.isKnown).map(groupSql);
  const queries: TextQuery[] = [];
  if (reachable.length > 0 && reachable.length < known.length)
    queries.push({ required: reachable.join(' & '), ranking, counted: [] });
  if (reachable.length > 1) queries.push({ required: reachable.join(' | '), ranking, counted: reachable });
  return queries;
}

/** Terms are letters and digits, so they need no escaping inside the quotes. */
function groupSql({ alternatives }: KnownTerm): string {
  return `(${alternatives.map(({ term, prefix }) => `'${term}'${prefix ? ':*' : ''}`).join(' | ')})`;
}
