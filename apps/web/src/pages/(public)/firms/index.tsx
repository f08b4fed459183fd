import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { createFileRoute, type ErrorComponentProps } from '@tanstack/react-router';
import { useEffect } from 'react';
import { Button } from '../../../patterns/button.js';
import { EmptyState } from '../../../patterns/empty-state.js';
import { LoadMore } from '../../../patterns/load-more.js';
import { PageTitle } from '../../../patterns/page-title.js';
import { Tab, Tabs } from '../../../patterns/tabs.js';
import { asProblem } from '../../../api/problem.js';
import { announce } from '../../../shell/announce.js';
import { Failed } from '../../../shell/failed.js';
import { useSteady } from '../../../shell/steady.js';
import { useWords, withWords } from '../../../words/area.js';
import { findWords } from '../../../words/find.js';
import styles from '../-find.module.css';
import { SearchForm } from '../-search-form.js';
import { SearchNotes } from '../-search-notes.js';
import { FirmChips, FirmFacets } from './-firm-facets.js';
import { FirmMap } from './-firm-map.js';
import { FirmRow } from './-firm-row.js';
import { foundFirms, readFirmSearch } from './-firm-search.js';

export const Route = createFileRoute('/(public)/firms/')({
  validateSearch: readFirmSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ cause, context: { queries }, deps }) =>
    cause !== 'stay' && Promise.all([queries.ensureInfiniteQueryData(foundFirms(deps)), withWords(findWords)]),
  component: Firms,
  errorComponent: Refused,
});

/** Who can do this near me? */
function Firms() {
  const { firms: words, search: searchWords } = useWords(findWords);
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  const { shown, isComing, list } = useSteady(search);
  const pages = useSuspenseInfiniteQuery(foundFirms(shown));
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
      <SearchForm
        text={search.text}
        near={search.near}
        example={searchWords.firmsExample}
        withPlace
        onSearch={(text, near) => change({ text, near, km: near ? search.km : undefined })}
      />
      <div className={styles['results']}>
        <FirmFacets search={search} facets={first.facets} results={count} change={change} />
        <section aria-labelledby="found" aria-busy={isComing} className="stack steady">
          <div className="spread">
            <h2 id="found" tabIndex={-1}>
              {count}
            </h2>
            <Tabs label={words.views}>
              <Tab from={Route.fullPath} to="." search={{ ...search, view: undefined }} activeOptions={{ exact: true }}>
                {words.list}
              </Tab>
              <Tab from={Route.fullPath} to="." search={{ ...search, view: 'map' as const }}>
                {words.map}
              </Tab>
            </Tabs>
          </div>
          <FirmChips search={search} facets={first.facets} change={change} />
          <SearchNotes relaxed={first.relaxed} didYouMean={first.didYouMean} onSearch={(text) => change({ text })} />
          {search.view === 'map' && <FirmMap search={shown} facets={first.facets} count={count} />}
          {items.length === 0 && (
            <EmptyState kind="nothing-found" title={words.none} level={3}>
              <p>{words.noneText}</p>
            </EmptyState>
          )}
          <ul key={list} className="rows">
            {items.map((hit) => (
              <FirmRow key={hit.firm.id} hit={hit} />
            ))}
          </ul>
          <LoadMore pages={pages} left={words.count(total.count - items.length, total.exact)} />
        </section>
      </div>
    </>
  );
}

/** A place that nobody knows: says so, with the search as it was typed. Anything else is told as everywhere. */
function Refused({ error, reset, ...rest }: ErrorComponentProps) {
  const { firms: words, search: searchWords } = useWords(findWords);
  const { text, near = '' } = Route.useSearch();
  const navigate = Route.useNavigate();
  const unknown = asProblem(error).errors.find(({ code }) => code === 'unknownPlace');
  if (!unknown) return <Failed error={error} reset={reset} {...rest} />;
  const meant = unknown.params?.['meant'];
  const search = (wanted: string | undefined, place: string | undefined) => {
    reset();
    void navigate({ search: { text: wanted, near: place } });
  };
  return (
    <>
      <PageTitle lead={words.lead}>{words.title}</PageTitle>
      <SearchForm text={text} near={near} example={searchWords.firmsExample} withPlace onSearch={search} />
      <EmptyState kind="nothing-found" title={words.unknownPlace(near)} level={2}>
        <div className="row">
          {typeof meant === 'string' && <Button onClick={() => search(text, meant)}>{words.searchNear(meant)}</Button>}
          <Button look="quiet" onClick={() => search(text, undefined)}>
            {words.searchEverywhere}
          </Button>
        </div>
      </EmptyState>
    </>
  );
}
