import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import { useEffect } from 'react';
import type { SupplierDto } from '../../../api/clients.js';
import { useFormats } from '../../../formats/use-formats.js';
import { Button } from '../../../patterns/button.js';
import { EmptyState } from '../../../patterns/empty-state.js';
import { Fold } from '../../../patterns/fold.js';
import { LoadMore } from '../../../patterns/load-more.js';
import { PageTitle } from '../../../patterns/page-title.js';
import { announce } from '../../../shell/announce.js';
import { useSteady } from '../../../shell/steady.js';
import { useWords, withWords } from '../../../words/area.js';
import { findWords } from '../../../words/find.js';
import { firmWords } from '../../../words/firm.js';
import findStyles from '../../(public)/-find.module.css';
import { SearchForm } from '../../(public)/-search-form.js';
import { SearchNotes } from '../../(public)/-search-notes.js';
import { OpportunityChips, OpportunityFacets } from '../../(public)/opportunities/-opportunity-facets.js';
import { type OpportunitySearch, readOpportunitySearch } from '../../(public)/opportunities/-opportunity-search.js';
import { type FeedItem, feedQuery, standingQuery } from '../-firm-queries.js';
import { OpportunityCard } from '../-opportunity-card.js';
import { OpportunityTabs } from './-tabs.js';

export const Route = createFileRoute('/firm/opportunities/')({
  staticData: { wide: true },
  validateSearch: readOpportunitySearch,
  loaderDeps: ({ search }) => search,
  loader: ({ cause, context: { queries }, deps }) =>
    cause !== 'stay' &&
    Promise.all([
      queries.ensureInfiniteQueryData(feedQuery(deps)),
      queries.ensureQueryData(standingQuery),
      withWords(firmWords, findWords),
    ]),
  component: Feed,
});

/** Is there something for us, and why? What fits best comes first, of what my firm said nothing of yet. */
function Feed() {
  const { feed: words } = useWords(firmWords);
  const { search: searchWords } = useWords(findWords);
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  const { shown, isComing, list } = useSteady(search);
  const pages = useSuspenseInfiniteQuery(feedQuery(shown));
  const [first] = pages.data.pages;
  const count = words.count(first?.total ?? 0);
  useEffect(() => announce(count), [count]);
  if (!first) return null;
  const items = pages.data.pages.flatMap((page) => page.items);
  const change = (changed: Partial<OpportunitySearch>) =>
    void navigate({ search: { ...search, ...changed }, resetScroll: false });
  const filters = first.facets && { search, facets: first.facets, change };
  return (
    <>
      <PageTitle lead={words.lead}>{words.title}</PageTitle>
      <div className="top-3">
        <OpportunityTabs />
      </div>
      <SearchForm text={search.text} example={searchWords.opportunitiesExample} onSearch={(text) => change({ text })} />
      <div className={findStyles['results']}>
        {filters ? (
          <OpportunityFacets {...filters} results={count} />
        ) : (
          <p className="small muted">{words.noFilters}</p>
        )}
        <section aria-labelledby="found" aria-busy={isComing} className="stack steady">
          <Head feed={first} />
          {filters && <OpportunityChips {...filters} />}
          <SearchNotes relaxed={first.relaxed} didYouMean={first.didYouMean} onSearch={(text) => change({ text })} />
          {items.length === 0 && (
            <Nothing isNarrowed={Object.values(shown).some(Boolean)} widen={() => void navigate({ search: {} })} />
          )}
          <Cards key={list} items={items} />
          <LoadMore pages={pages} left={words.count(first.total - items.length)} />
          <Excluded excluded={first.excluded} />
        </section>
      </div>
    </>
  );
}

function Head({ feed: { total, judged, asOf } }: { feed: SupplierDto<'FeedDto'> }) {
  const { feed: words } = useWords(firmWords);
  const { count, longMoment } = useFormats();
  return (
    <div>
      <h2 id="found" tabIndex={-1}>
        {words.count(total)}
      </h2>
      <p className="small muted">{words.judged(count(judged), longMoment(asOf))}</p>
    </div>
  );
}

/** Those that fit, then those that hardly do: all were judged, so that nobody misses one by a wrong word. */
function Cards({ items }: { items: readonly FeedItem[] }) {
  const { feed: words } = useWords(firmWords);
  const end = items.findIndex(({ verdict }) => verdict === 'doesNotFit');
  const fitting = end < 0 ? items : items.slice(0, end);
  const others = end < 0 ? [] : items.slice(end);
  return (
    <>
      <div>
        {fitting.map((item) => (
          <OpportunityCard key={item.opportunity.id} item={item} />
        ))}
      </div>
      {others.length > 0 && (
        <>
          <p className="note">{fitting.length > 0 ? words.fromHere : words.noneFits}</p>
          <div>
            {others.map((item) => (
              <OpportunityCard key={item.opportunity.id} item={item} />
            ))}
          </div>
        </>
      )}
    </>
  );
}

function Nothing({ isNarrowed, widen }: { isNarrowed: boolean; widen: () => void }) {
  const { feed: words } = useWords(firmWords);
  if (!isNarrowed)
    return (
      <EmptyState kind="nothing-yet" title={words.none} level={3}>
        <p>{words.noneText}</p>
      </EmptyState>
    );
  return (
    <EmptyState
      kind="nothing-found"
      title={words.notFound}
      level={3}
      action={<Button onClick={widen}>{words.widen}</Button>}
    >
      <p>{words.notFoundText}</p>
    </EmptyState>
  );
}

/** What a hard requirement keeps from my firm, and which. */
function Excluded({ excluded }: { excluded: readonly SupplierDto<'OpportunityMatchDto'>[] }) {
  const { feed: words } = useWords(firmWords);
  if (excluded.length === 0) return null;
  return (
    <Fold summary={words.excluded(excluded.length)}>
      <div>
        {excluded.map((match) => (
          <OpportunityCard key={match.opportunity.id} item={{ ...match, answered: null, isBegun: false }} />
        ))}
      </div>
    </Fold>
  );
}
