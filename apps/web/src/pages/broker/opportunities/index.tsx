import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { createFileRoute, Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { EmptyState } from '../../../patterns/empty-state.js';
import { LoadMore } from '../../../patterns/load-more.js';
import { PageTitle } from '../../../patterns/page-title.js';
import { announce } from '../../../shell/announce.js';
import { useWords, withWords } from '../../../words/area.js';
import { brokerWords } from '../../../words/broker.js';
import { findWords } from '../../../words/find.js';
import styles from '../../(public)/-find.module.css';
import { SearchForm } from '../../(public)/-search-form.js';
import { SearchNotes } from '../../(public)/-search-notes.js';
import { OpportunityChips, OpportunityFacets } from '../../(public)/opportunities/-opportunity-facets.js';
import { readOpportunitySearch } from '../../(public)/opportunities/-opportunity-search.js';
import { opportunitiesQuery, type Opportunity } from '../-broker-queries.js';
import { OpportunityFacts } from '../-opportunity-facts.js';

export const Route = createFileRoute('/broker/opportunities/')({
  staticData: { wide: true, compact: true },
  validateSearch: readOpportunitySearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queries }, deps }) =>
    Promise.all([queries.ensureInfiniteQueryData(opportunitiesQuery(deps)), withWords(brokerWords, findWords)]),
  component: Opportunities,
});

/** Everything that is open, for who brings buyers and firms together. */
function Opportunities() {
  const { opportunities: words } = useWords(brokerWords);
  const { opportunities: find, search: searchWords } = useWords(findWords);
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  const pages = useSuspenseInfiniteQuery(opportunitiesQuery(search));
  const [first] = pages.data.pages;
  const items = pages.data.pages.flatMap((page) => page.items);
  const total = first?.total ?? { count: 0, exact: true };
  const count = find.count(total.count, total.exact);
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
        <section aria-labelledby="found" className="stack">
          <h2 id="found" tabIndex={-1}>
            {count}
          </h2>
          <OpportunityChips search={search} facets={first.facets} change={change} />
          <SearchNotes relaxed={first.relaxed} didYouMean={first.didYouMean} onSearch={(text) => change({ text })} />
          {items.length === 0 && (
            <EmptyState kind="nothing-found" title={find.none} level={3}>
              <p>{find.noneText}</p>
            </EmptyState>
          )}
          <ul className="rows">
            {items.map(({ opportunity }) => (
              <Row key={opportunity.id} opportunity={opportunity} />
            ))}
          </ul>
          <LoadMore pages={pages} left={find.count(total.count - items.length, total.exact)} />
        </section>
      </div>
    </>
  );
}

function Row({ opportunity }: { opportunity: Opportunity }) {
  const { id, title, language } = opportunity;
  return (
    <li>
      <h3 lang={language}>
        <Link to="/broker/opportunities/$id" params={{ id }}>
          {title}
        </Link>
      </h3>
      <p className="small muted">
        <OpportunityFacts opportunity={opportunity} />
      </p>
    </li>
  );
}
