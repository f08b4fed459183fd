import { useSuspenseInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute, Link } from '@tanstack/react-router';
import type { PublicDto } from '../../../api/clients.js';
import { useFormats } from '../../../formats/use-formats.js';
import { useAccent } from '../../../look/use-accent.js';
import { EmptyState } from '../../../patterns/empty-state.js';
import { LoadMore } from '../../../patterns/load-more.js';
import { Crumb, PageTitle } from '../../../patterns/page-title.js';
import { useWords, withWords } from '../../../words/area.js';
import { findWords } from '../../../words/find.js';
import { publicInfoWords } from '../../../words/public-info.js';
import { OpportunityRow } from '../opportunities/-opportunity-row.js';
import { buyerOpportunities, buyerRecord, buyerReports, oneBuyer } from './-buyer-queries.js';
import { Record, Reports } from './-record.js';

export const Route = createFileRoute('/(public)/buyers/$id')({
  loader: ({ context: { queries }, params: { id } }) =>
    Promise.all([
      queries.ensureQueryData(oneBuyer(id)),
      queries.ensureQueryData(buyerRecord(id)),
      queries.ensureQueryData(buyerReports(id)),
      queries.ensureInfiniteQueryData(buyerOpportunities(id, false)),
      queries.ensureInfiniteQueryData(buyerOpportunities(id, true)),
      withWords(publicInfoWords, findWords),
    ]),
  component: Buyer,
});

/** What does this buyer ask now, and what did it do with what firms answered before? */
function Buyer() {
  const { buyer: words } = useWords(publicInfoWords);
  const { count } = useFormats();
  const { id, name, accent, logo, current, published } = useSuspenseQuery(oneBuyer(Route.useParams().id)).data;
  useAccent(accent);
  return (
    <>
      <PageTitle
        crumb={<Crumb to="/opportunities">{words.back}</Crumb>}
        facts={
          <>
            {logo && <img className="logo" src={logo} alt="" height={48} />}
            <span>{words.current(count(current))}</span>
            <span>{words.published(count(published))}</span>
          </>
        }
      >
        {name}
      </PageTitle>
      <div className="beside top-5">
        <div className="stack-l">
          <Current id={id} />
          <Over id={id} />
        </div>
        <div className="stack">
          <Record id={id} />
          <Reports id={id} />
        </div>
      </div>
    </>
  );
}

function Current({ id }: { id: string }) {
  const { buyer: words } = useWords(publicInfoWords);
  const pages = useSuspenseInfiniteQuery(buyerOpportunities(id, false));
  const items = pages.data.pages.flatMap((page) => page.items);
  return (
    <section aria-labelledby="open" className="stack">
      <h2 id="open">{words.open}</h2>
      {items.length === 0 && (
        <EmptyState kind="nothing-yet" title={words.none} level={3}>
          <p>{words.noneText}</p>
        </EmptyState>
      )}
      <ul className="rows">
        {items.map((opportunity) => (
          <OpportunityRow key={opportunity.id} opportunity={opportunity} />
        ))}
      </ul>
      <LoadMore pages={pages} left={words.older} />
    </section>
  );
}

function Over({ id }: { id: string }) {
  const { buyer: words } = useWords(publicInfoWords);
  const pages = useSuspenseInfiniteQuery(buyerOpportunities(id, true));
  const items = pages.data.pages.flatMap((page) => page.items);
  return (
    <section aria-labelledby="over" className="stack">
      <h2 id="over">{words.over}</h2>
      {items.length === 0 && <p className="muted">{words.nothingOver}</p>}
      <ul className="rows">
        {items.map((opportunity) => (
          <OverRow key={opportunity.id} opportunity={opportunity} />
        ))}
      </ul>
      <LoadMore pages={pages} left={words.older} />
    </section>
  );
}

/** What can no longer be responded to: how it ended instead of when it closes. */
function OverRow({ opportunity }: { opportunity: PublicDto<'OpportunityDto'> }) {
  const { buyer: words } = useWords(publicInfoWords);
  const { opportunity: statusWords, opportunities } = useWords(findWords);
  const { longDay } = useFormats();
  const { id, title, language, kind, status, publishedAt } = opportunity;
  return (
    <li className="stack-s">
      <h3 lang={language}>
        <Link to="/opportunities/$id" params={{ id }}>
          {title}
        </Link>
      </h3>
      <p className="small muted">
        {opportunities.kind[kind]} · {statusWords.status[status]}
        {publishedAt && <> · {words.publishedOn(longDay(publishedAt))}</>}
      </p>
    </li>
  );
}
