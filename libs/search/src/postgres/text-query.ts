import type { QueryTerm } from '../analysis/query-terms.js';
import type { TextQuery } from './question-sql.js';
import type { KnownTerm } from './vocabulary.js';

/** The ways to ask for the terms, strictest first; the next is tried where one finds nothing. */
export function textQueries(terms: readonly QueryTerm[], known: readonly KnownTerm[]): TextQuery[] {
  const groups = known.map(groupSql);
  const reachable = known.filter((term) => term.isKnown).map(groupSql);
  const ranking = groups.join(' | ');
  const queries: TextQuery[] = [{ required: groups.join(' & '), ranking, counted: [] }];
  if (terms.length < 2 || reachable.length === 0) return queries;
  if (reachable.length < groups.length) queries.push({ required: reachable.join(' & '), ranking, counted: [] });
  if (reachable.length > 1) queries.push({ required: reachable.join(' | '), ranking, counted: groups });
  return queries;
}

/** Terms are letters and digits, so they need no escaping inside the quotes. */
function groupSql({ alternatives }: KnownTerm): string {
  return `(${alternatives.map(({ term, prefix }) => `'${term}'${prefix ? ':*' : ''}`).join(' | ')})`;
}
