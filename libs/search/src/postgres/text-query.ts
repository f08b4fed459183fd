import type { Weighed } from '../telling-terms.js';
import type { TextQuery } from './question-sql.js';
import type { KnownTerm } from './vocabulary.js';

/** All terms must be held. */
export function everyTerm(known: readonly KnownTerm[]): TextQuery {
  const groups = known.map((term) => groupSql(term));
  return { required: groups.join(' & '), ranking: groups.join(' | '), counted: [] };
}

/** Some of the terms will do: of those that find at least one; the more of them, and the rarer they are, the better. */
export function someTerms(terms: readonly Weighed<KnownTerm>[]): TextQuery {
  const finding = terms.filter(({ finds }) => finds).map((term) => groupSql(term));
  return {
    required: finding.join(' | '),
    ranking: terms.map((term) => groupSql(term)).join(' | '),
    counted: terms.map((term) => ({ query: groupSql(term), inTitle: groupSql(term, 'AB'), weight: term.weight })),
  };
}

/**
 * Terms are letters and digits, so they need no escaping inside the quotes.
 * @param zones only there, by their weights in the index
 */
function groupSql({ alternatives }: KnownTerm, zones = ''): string {
  return `(${alternatives
    .map(({ term, prefix }) => {
      const marks = `${prefix ? '*' : ''}${zones}`;
      return `'${term}'${marks ? `:${marks}` : ''}`;
    })
    .join(' | ')})`;
}
