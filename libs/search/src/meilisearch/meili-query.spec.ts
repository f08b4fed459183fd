import { toQuestion } from '../question.js';
import { deadlineBandQueries, facetQuery, pageQuery } from './meili-query.js';

const now = new Date('2026-01-01T00:00:00Z');

describe('queries for Meilisearch', () => {
  it('ask for all terms, the filters, and the order', () => {
    const question = toQuestion('opportunity', {
      text: 'levering van tuin ',
      filters: { cpv: ['90'], certificates: ['a"b'], deadline: { from: '2026-01-01T00:00:00Z' } },
      sort: 'deadline',
    });
    expect(pageQuery('index', question, { terms: question.terms }, 21)).toMatchObject({
      indexUid: 'index',
      q: 'lever tuin ',
      matchingStrategy: 'all',
      filter:
        '(tags IN ["cpv:90"]) AND ((tags = "certificate:a\\"b")) AND ((deadline IS NULL) OR ((deadline >= 1767225600)))',
      sort: ['deadline:asc'],
      limit: 21,
      offset: 0,
    });
  });

  it('leave the last word open while one types', () => {
    const question = toQuestion('firm', { text: 'levering bureaust' });
    const query = pageQuery('index', question, { terms: question.terms }, 1);
    expect(query.q).toBe('lever bureaust');
    expect(query.filter).toBeUndefined();
  });

  it('ask for the documents of a page that were found already, and for nothing else', () => {
    const question = toQuestion('opportunity', { text: 'levering tuin ', filters: { cpv: ['90'] } });
    const among = new Map(['a', 'b', 'c'].map((id, at) => [id, 1 - at / 10]));
    const query = pageQuery('index', { ...question, offset: 1 }, { terms: question.terms, among }, 2);
    expect(query).toMatchObject({ q: '', filter: '(id IN ["b", "c"])', limit: 2, offset: 0 });
    const byDeadline = pageQuery('index', { ...question, sort: 'deadline' }, { terms: question.terms, among }, 2);
    expect(byDeadline).toMatchObject({
      q: '',
      filter: '(tags IN ["cpv:90"]) AND (id IN ["a", "b", "c"])',
      sort: ['deadline:asc'],
    });
  });

  it('count a facet without the filter on it, and the bands of the deadline by one filter each', () => {
    const question = toQuestion('opportunity', {
      filters: { kinds: ['need'], countries: ['NL'] },
      facets: ['kind', 'deadline'],
      now,
    });
    const wording = { terms: question.terms };
    expect(facetQuery('index', question, wording, { names: ['kind'], without: 'kind' })).toMatchObject({
      facets: ['facets.kind'],
      filter: '(tags IN ["country:NL"])',
      limit: 0,
    });
    const bands = deadlineBandQueries('index', question, wording, { names: ['deadline'] });
    expect(bands.map(({ filter }) => String(filter).split(' AND ').slice(2).join(' AND '))).toEqual([
      '(deadline <= 1767225599)',
      '((deadline >= 1767225600) AND (deadline <= 1767830400))',
      '((deadline >= 1767830401) AND (deadline <= 1769817600))',
      '(deadline >= 1769817601)',
      '(deadline IS NULL)',
    ]);
  });
});
