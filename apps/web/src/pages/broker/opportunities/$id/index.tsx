import { useSuspenseInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute, Link } from '@tanstack/react-router';
import type { BrokerDto } from '../../../../api/clients.js';
import { useFormats } from '../../../../formats/use-formats.js';
import { EmptyState } from '../../../../patterns/empty-state.js';
import { Fold } from '../../../../patterns/fold.js';
import { LoadMore } from '../../../../patterns/load-more.js';
import { NumberCell, Table } from '../../../../patterns/table.js';
import { useWords, withWords } from '../../../../words/area.js';
import { brokerWords } from '../../../../words/broker.js';
import { findWords } from '../../../../words/find.js';
import { firmMatchesQuery, opportunityQuery } from '../../-broker-queries.js';
import { MatchCard } from '../../-match-card.js';
import { OpportunityHead } from '../../-opportunity-head.js';

export const Route = createFileRoute('/broker/opportunities/$id/')({
  staticData: { compact: true },
  loader: ({ context: { queries }, params: { id } }) =>
    Promise.all([
      queries.ensureQueryData(opportunityQuery(id)),
      queries.ensureInfiniteQueryData(firmMatchesQuery(id)),
      withWords(brokerWords, findWords),
    ]),
  component: Matches,
});

/** The firms that fit an opportunity, with both sides of each match. */
function Matches() {
  const { id } = Route.useParams();
  const { matches: words, opportunity: own } = useWords(brokerWords);
  const { count, longMoment } = useFormats();
  const { data: opportunity } = useSuspenseQuery(opportunityQuery(id));
  const pages = useSuspenseInfiniteQuery(firmMatchesQuery(id));
  const [first] = pages.data.pages;
  if (!first) return null;
  const items = pages.data.pages.flatMap((page) => page.items);
  const left = first.total - items.length;
  const card = (match: BrokerDto<'FirmMatchDto'>) => (
    <FirmCard key={match.firm.id} {...{ match, opportunity, judged: first }} />
  );
  return (
    <>
      <OpportunityHead id={id} part={own.matches} />
      <section className="stack" aria-labelledby="results">
        <div>
          <h2 id="results" tabIndex={-1}>
            {words.firms(first.total, count(first.total))}
          </h2>
          <p className="small muted">{words.judged(count(first.judged), longMoment(first.asOf))}</p>
        </div>
        {items.length === 0 && (
          <EmptyState kind="nothing-found" title={words.noFirms} level={3}>
            <p>{words.noFirmsText}</p>
          </EmptyState>
        )}
        <div>{items.map(card)}</div>
        <LoadMore pages={pages} left={words.leftFirms(left, count(left))} />
        {first.requirements.length > 0 && <Requirements requirements={first.requirements} />}
        {first.excluded.length > 0 && (
          <Fold summary={words.excludedFirms(first.excluded.length)}>
            <div>{first.excluded.map(card)}</div>
          </Fold>
        )}
      </section>
    </>
  );
}

interface FirmCardProps {
  match: BrokerDto<'FirmMatchDto'>;
  opportunity: BrokerDto<'OpportunityDto'>;
  judged: { asOf: string; weights: string };
}

function FirmCard({ match, opportunity, judged }: FirmCardProps) {
  const { firms } = useWords(brokerWords);
  const { firm } = match;
  return (
    <MatchCard
      match={match}
      asking={opportunity}
      name={firm.name}
      title={
        <Link to="/broker/firms/$id" params={{ id: firm.id }}>
          {firm.name}
        </Link>
      }
      facts={firms.facts(firm.city, firm.employees)}
      judged={judged}
    />
  );
}

/** How many firms each hard requirement costs: what an account manager talks about with the buyer. */
function Requirements({ requirements }: { requirements: readonly BrokerDto<'RequirementDto'>[] }) {
  const { matches: words } = useWords(brokerWords);
  const { count } = useFormats();
  return (
    <Table caption={words.requirements}>
      <thead>
        <tr>
          <th scope="col">{words.requirement}</th>
          <th scope="col" data-number="">
            {words.excludes}
          </th>
          <th scope="col" data-number="">
            {words.alone}
          </th>
        </tr>
      </thead>
      <tbody>
        {requirements.map(({ text, excludes, alone }) => (
          <tr key={text}>
            <th scope="row">{text}</th>
            <NumberCell>{count(excludes)}</NumberCell>
            <NumberCell>{count(alone)}</NumberCell>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
