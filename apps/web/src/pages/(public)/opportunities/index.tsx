import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import { useEffect } from 'react';
import { EmptyState } from '../../../patterns/empty-state.js';
import { LoadMore } from '../../../patterns/load-more.js';
import { PageTitle } from '../../../patterns/page-title.js';
import { announce } from '../../../shell/announce.js';
import { useSteady } from '../../../shell/steady.js';
import { useWords, withWords } from '../../../words/area.js';
import { findWords } from '../../../words/find.js';
import styles from '../-find.module.css';
import { SearchForm } from '../-search-form.js';
import { SearchNotes } from '../-search-notes.js';
import { OpportunityChips, OpportunityFacets } from './-opportunity-facets.js';
import { OpportunityRow } from './-opportunity-row.js';
import { foundOpportunities, readOpportunitySearch } from './-opportunity-search.js';

export const Route = createFileRoute('/(public)/opportunities/')({
  validateSearch: readOpportunitySearch,
  loaderDeps: ({ search }) => search,
  loader: ({ cause, context: { queries }, deps }) =>
    cause !== 'stay' && Promise.all([queries.ensureInfiniteQueryData(foundOpportunities(deps)), withWords(findWords)]),
  component: Opportunities,
});

/** What is open that fits, until when? */
function Opportunities() {
  const { opportunities: words, search: searchWords } = useWords(findWords);
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  const { shown, isComing, list } = useSteady(search);
  const pages = useSuspenseInfiniteQuery(foundOpportunities(shown));
  const [first] = pages.data.pages;
  const items = pages.data.pages.flatMap((page) => page.items);
  const total = first?.total ?? { count: 0, exact: true };
  const count = words.count(total.count, total.exact);
  const change = (changed: Partial<typeof search>) =>
    void navigate({ search: { ...search, ...changed }, resetScroll: false });
  useEffect(() => announce(count), [count]);
  if (!first) return null;
  return (
    <>
      <PageTitle lead={words.lead}>{words.title}</PageTitle>
      <SearchForm text={search.text} example={searchWords.opportunitiesExample} onSearch={(text) => change({ text })} />
      <div className={styles['results']}>
        <OpportunityFacets search={search} facets={first.facets} results={count} change={change} />
        <section aria-labelledby="found" aria-busy={isComing} className="stack steady">
          <h2 id="found" tabIndex={-1}>
            {count}
          </h2>
          <OpportunityChips search={search} facets={first.facets} change={change} />
          <SearchNotes relaxed={first.relaxed} didYouMean={first.didYouMean} onSearch={(text) => change({ text })} />
          {items.length === 0 && (
            <EmptyState kind="nothing-found" title={words.none} level={3}>
              <p>{words.noneText}</p>
            </EmptyState>
          )}
          <ul key={list} className="rows">
            {items.map(({ opportunity }) => (
              <OpportunityRow key={opportunity.id} opportunity={opportunity} />
            ))}
          </ul>
          <LoadMore pages={pages} left={words.count(total.count - items.length, total.exact)} />
        </section>
      </div>
    </>
  );
}
