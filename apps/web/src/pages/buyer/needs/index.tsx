import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { createFileRoute, Link } from '@tanstack/react-router';
import { useFormats } from '../../../formats/use-formats.js';
import { ButtonLink } from '../../../patterns/button.js';
import { Chips } from '../../../patterns/chips.js';
import { EmptyState } from '../../../patterns/empty-state.js';
import { Facet, Facets } from '../../../patterns/facet.js';
import { LoadMore } from '../../../patterns/load-more.js';
import { PageTitle } from '../../../patterns/page-title.js';
import { Tab, Tabs } from '../../../patterns/tabs.js';
import { oneOf } from '../../../shell/search-params.js';
import { useSteady } from '../../../shell/steady.js';
import { useWords, withWords } from '../../../words/area.js';
import { buyerWords } from '../../../words/buyer.js';
import styles from '../-list.module.css';
import { useMayEdit } from '../-may-edit.js';
import { NeedStatus } from '../-need-status.js';
import { type Kind, type Need, ownList, type Status, STATUSES } from '../-needs.js';

interface Search {
  kind?: 'consultation' | undefined;
  status?: Status | undefined;
}

/** Where one begins. */
const NEW = { need: '/buyer/needs/new', consultation: '/buyer/consultations/new' } as const;

const kindOf = (search: Search): Kind => search.kind ?? 'need';

export const Route = createFileRoute('/buyer/needs/')({
  validateSearch: (search): Search => ({
    kind: oneOf(search['kind'], ['consultation'] as const),
    status: oneOf(search['status'], STATUSES),
  }),
  loaderDeps: ({ search }) => search,
  loader: ({ cause, context: { queries }, deps }) =>
    cause !== 'stay' &&
    Promise.all([queries.ensureInfiniteQueryData(ownList(kindOf(deps), deps.status)), withWords(buyerWords)]),
  component: Needs,
  staticData: { wide: true },
});

/** The needs and consultations of my organisation, newest first. */
function Needs() {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  const { needs: words } = useWords(buyerWords);
  const mayEdit = useMayEdit();
  const kind = kindOf(search);
  const { shown, isComing, list } = useSteady(search);
  const pages = useSuspenseInfiniteQuery(ownList(kindOf(shown), shown.status));
  const items = pages.data.pages.flatMap((page) => page.items);
  const choose = (status: Status | undefined) => void navigate({ search: { ...search, status } });
  const found = pages.hasNextPage ? words.foundAtLeast(items.length) : words.found(items.length);
  return (
    <>
      <PageTitle
        actions={
          mayEdit && (
            <ButtonLink look="forward" to={NEW[kind]}>
              {words.write[kind]}
            </ButtonLink>
          )
        }
      >
        {words.title}
      </PageTitle>
      <Kinds kind={kind} />
      <div className={styles['columns']}>
        <Facets chosen={search.status ? 1 : 0} results={found} resultsId="results">
          <Facet
            legend={words.statusFilter}
            name="status"
            single
            chosen={[search.status ?? '']}
            onChange={([status]) => choose(oneOf(status, STATUSES))}
            values={[
              { value: '', label: words.allStatuses },
              ...STATUSES.map((status) => ({ value: status, label: words.statuses[status] })),
            ]}
          />
        </Facets>
        <section aria-labelledby="results" aria-busy={isComing} className="stack steady">
          <h2 id="results" tabIndex={-1}>
            {found}
          </h2>
          {search.status && (
            <Chips
              results="results"
              removeAll={() => choose(undefined)}
              filters={[
                { name: words.statusFilter, value: words.statuses[search.status], remove: () => choose(undefined) },
              ]}
            />
          )}
          {items.length === 0 ? (
            <None filtered={shown.status !== undefined} kind={kindOf(shown)} />
          ) : (
            <ul key={list} className={styles['rows']}>
              {items.map((need) => (
                <Row key={need.id} need={need} />
              ))}
            </ul>
          )}
          <LoadMore pages={pages} left={words.older} />
        </section>
      </div>
    </>
  );
}

function Kinds({ kind }: { kind: Kind }) {
  const { needs: words } = useWords(buyerWords);
  return (
    <Tabs label={words.tabs.label}>
      <Tab
        to="/buyer/needs"
        search={{}}
        activeOptions={{ exact: true, includeSearch: true }}
        aria-current={kind === 'need' ? 'page' : undefined}
      >
        {words.tabs.need}
      </Tab>
      <Tab
        to="/buyer/needs"
        search={{ kind: 'consultation' }}
        activeOptions={{ exact: true, includeSearch: true }}
        aria-current={kind === 'consultation' ? 'page' : undefined}
      >
        {words.tabs.consultation}
      </Tab>
    </Tabs>
  );
}

function None({ filtered, kind }: { filtered: boolean; kind: Kind }) {
  const { needs: words } = useWords(buyerWords);
  const mayEdit = useMayEdit();
  if (filtered)
    return (
      <EmptyState kind="nothing-found" title={words.noneFound} level={3}>
        <p>{words.noneFoundText}</p>
      </EmptyState>
    );
  return (
    <EmptyState
      kind="nothing-yet"
      title={words.none[kind]}
      level={3}
      action={
        mayEdit && (
          <ButtonLink to={NEW[kind]} look="forward">
            {words.write[kind]}
          </ButtonLink>
        )
      }
    >
      <p>{words.noneText[kind]}</p>
    </EmptyState>
  );
}

function Row({ need }: { need: Need }) {
  const { needs: words, need: needWords } = useWords(buyerWords);
  const { longMoment, money, shortDay } = useFormats();
  const { id, title, kind, language, deadline, value, status, updatedAt } = need;
  const facts = [
    ...(deadline ? [needWords.closes(longMoment(deadline))] : []),
    ...(value === null ? [] : [money(value)]),
    words.changed(shortDay(updatedAt)),
  ];
  return (
    <li>
      <div>
        <h3 lang={language}>
          {kind === 'need' ? (
            <Link to="/buyer/needs/$id" params={{ id }}>
              {title || needWords.untitled}
            </Link>
          ) : (
            <Link to="/buyer/consultations/$id" params={{ id }}>
              {title || needWords.untitled}
            </Link>
          )}
        </h3>
        <p className="small muted">{facts.join(' · ')}</p>
      </div>
      <NeedStatus status={status} />
    </li>
  );
}
