import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { hasPassed } from '../../api/server-clock.js';
import { useFormats } from '../../formats/use-formats.js';
import { ButtonLink } from '../../patterns/button.js';
import { Chips } from '../../patterns/chips.js';
import { EmptyState } from '../../patterns/empty-state.js';
import { Facet, Facets } from '../../patterns/facet.js';
import { LoadMore } from '../../patterns/load-more.js';
import { PageTitle } from '../../patterns/page-title.js';
import { useSteady } from '../../shell/steady.js';
import { useWords } from '../../words/area.js';
import { buyerWords } from '../../words/buyer.js';
import styles from './-list.module.css';
import { useMayEdit } from './-may-edit.js';
import { type Kind, type Need, type Own, ownList, type Status } from './-needs.js';

/** Where the list of each kind is, and where one begins a new one. */
export const LIST = { need: '/buyer/needs', consultation: '/buyer/consultations' } as const;
const NEW = { need: '/buyer/needs/new', consultation: '/buyer/consultations/new' } as const;

interface OwnListProps {
  kind: Kind;
  search: { status?: Status | undefined };
  /** What one can choose to see, in this order. */
  statuses: readonly { value: Status; label: string }[];
  /** How one of them says where it stands. */
  standing: (own: Own) => ReactNode;
}

/** The needs or the consultations of my organisation, newest first. */
export function OwnList({ kind, search, statuses, standing }: OwnListProps) {
  const navigate = useNavigate();
  const { needs: words } = useWords(buyerWords);
  const mayEdit = useMayEdit();
  const { shown, isComing, list } = useSteady(search);
  const pages = useSuspenseInfiniteQuery(ownList(kind, shown.status));
  const items = pages.data.pages.flatMap((page) => page.items);
  const choose = (status: Status | undefined) => void navigate({ to: LIST[kind], search: { status } });
  const chosen = statuses.find(({ value }) => value === search.status);
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
        {words.title[kind]}
      </PageTitle>
      <div className={styles['columns']}>
        <Facets chosen={search.status ? 1 : 0} results={found} resultsId="results">
          <Facet
            legend={words.statusFilter}
            name="status"
            single
            chosen={[search.status ?? '']}
            onChange={([status]) => choose(statuses.find(({ value }) => value === status)?.value)}
            values={[{ value: '', label: words.allStatuses }, ...statuses]}
          />
        </Facets>
        <section aria-labelledby="results" aria-busy={isComing} className="stack steady">
          <h2 id="results" tabIndex={-1}>
            {found}
          </h2>
          {chosen && (
            <Chips
              results="results"
              removeAll={() => choose(undefined)}
              filters={[{ name: words.statusFilter, value: chosen.label, remove: () => choose(undefined) }]}
            />
          )}
          {items.length === 0 ? (
            <None filtered={shown.status !== undefined} kind={kind} />
          ) : (
            <ul key={list} className={styles['rows']}>
              {items.map((need) => (
                <Row key={need.id} need={need} standing={standing(need)} />
              ))}
            </ul>
          )}
          <LoadMore pages={pages} left={words.older} />
        </section>
      </div>
    </>
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

function Row({ need, standing }: { need: Need; standing: ReactNode }) {
  const { needs: words, need: needWords } = useWords(buyerWords);
  const { longMoment, money, shortDay } = useFormats();
  const { id, title, kind, language, deadline, value, updatedAt } = need;
  const facts = [
    ...(deadline ? [needWords[hasPassed(deadline) ? 'closed' : 'closes'](longMoment(deadline))] : []),
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
      {standing}
    </li>
  );
}
