import { TextInput } from '@mantine/core';
import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { createFileRoute, Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { Button } from '../../../patterns/button.js';
import { Chips, type Filter } from '../../../patterns/chips.js';
import { EmptyState } from '../../../patterns/empty-state.js';
import { Facet, Facets } from '../../../patterns/facet.js';
import { LoadMore } from '../../../patterns/load-more.js';
import { PageTitle } from '../../../patterns/page-title.js';
import { announce } from '../../../shell/announce.js';
import { oneOf } from '../../../shell/search-params.js';
import { useWords, withWords } from '../../../words/area.js';
import { brokerWords } from '../../../words/broker.js';
import styles from '../../(public)/-find.module.css';
import { type Firm, type FirmListSearch, firmsQuery, readFirmListSearch } from '../-broker-queries.js';
import { VerificationState } from '../-verification-state.js';

export const Route = createFileRoute('/broker/firms/')({
  staticData: { wide: true, compact: true },
  validateSearch: readFirmListSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queries }, deps }) =>
    Promise.all([queries.ensureInfiniteQueryData(firmsQuery(deps)), withWords(brokerWords)]),
  component: Firms,
});

/** Every firm, and what of it is still to be verified. */
function Firms() {
  const { firms: words } = useWords(brokerWords);
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  const pages = useSuspenseInfiniteQuery(firmsQuery(search));
  const items = pages.data.pages.flatMap((page) => page.items);
  const found = words.count(items.length, pages.hasNextPage);
  const change = (changed: FirmListSearch) => void navigate({ search: { ...search, ...changed }, resetScroll: false });
  useEffect(() => announce(found), [found]);
  return (
    <>
      <PageTitle lead={words.lead}>{words.title}</PageTitle>
      <NameSearch text={search.text} onSearch={(text) => change({ text })} />
      <div className={styles['results']}>
        <FirmListFacets search={search} results={found} change={change} />
        <section aria-labelledby="found" className="stack">
          <h2 id="found" tabIndex={-1}>
            {found}
          </h2>
          <FirmListChips search={search} change={change} />
          {items.length === 0 && (
            <EmptyState kind="nothing-found" title={words.none} level={3}>
              <p>{words.noneText}</p>
            </EmptyState>
          )}
          <ul className="rows">
            {items.map((firm) => (
              <FirmRow key={firm.id} firm={firm} />
            ))}
          </ul>
          <LoadMore pages={pages} left={words.more} />
        </section>
      </div>
    </>
  );
}

function NameSearch({ text, onSearch }: { text: string | undefined; onSearch: (text: string | undefined) => void }) {
  const { firms: words } = useWords(brokerWords);
  return (
    <form
      role="search"
      className={styles['search']}
      key={text}
      onSubmit={(event) => {
        event.preventDefault();
        onSearch(String(new FormData(event.currentTarget).get('text') ?? '').trim() || undefined);
      }}
    >
      <TextInput id="firm-name" name="text" label={words.search} defaultValue={text ?? ''} />
      <div>
        <Button type="submit" look="forward">
          {words.action}
        </Button>
      </div>
    </form>
  );
}

interface FiltersProps {
  search: FirmListSearch;
  change: (changed: FirmListSearch) => void;
}

function FirmListFacets({ search, change, results }: FiltersProps & { results: string }) {
  const { firms: words } = useWords(brokerWords);
  const chosen = Number(search.status !== undefined) + Number(search.waiting !== undefined);
  return (
    <Facets chosen={chosen} results={results} resultsId="found">
      <Facet
        legend={words.waiting.legend}
        name="waiting"
        chosen={search.waiting ? ['yes'] : []}
        values={[{ value: 'yes', label: words.waiting.yes }]}
        onChange={(values) => change({ waiting: values.length > 0 ? 'yes' : undefined })}
      />
      <Facet
        legend={words.status.legend}
        name="status"
        single
        chosen={search.status ? [search.status] : []}
        values={(['published', 'draft'] as const).map((value) => ({ value, label: words.status[value] }))}
        onChange={([value]) => change({ status: oneOf(value, ['published', 'draft'] as const) })}
      />
    </Facets>
  );
}

function FirmListChips({ search, change }: FiltersProps) {
  const { firms: words } = useWords(brokerWords);
  const filters: Filter[] = [];
  if (search.waiting)
    filters.push({
      name: words.waiting.legend,
      value: words.waiting.yes,
      remove: () => change({ waiting: undefined }),
    });
  if (search.status)
    filters.push({
      name: words.status.legend,
      value: words.status[search.status],
      remove: () => change({ status: undefined }),
    });
  if (search.text) filters.push({ name: words.text, value: search.text, remove: () => change({ text: undefined }) });
  const removeAll = () => change({ text: undefined, status: undefined, waiting: undefined });
  return <Chips filters={filters} removeAll={removeAll} results="found" />;
}

function FirmRow({ firm }: { firm: Firm }) {
  const { firms: words } = useWords(brokerWords);
  return (
    <li className={styles['row']}>
      <div>
        <h3>
          <Link to="/broker/firms/$id" params={{ id: firm.id }}>
            {firm.name}
          </Link>
        </h3>
        <p className="small muted">{words.facts(firm.city, firm.employees)}</p>
        {firm.status === 'draft' && <span className="tag">{words.status.draft}</span>}
      </div>
      <div className={styles['side']}>
        <VerificationState firm={firm} />
      </div>
    </li>
  );
}
