import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { createFileRoute, Link } from '@tanstack/react-router';
import type { BrokerDto } from '../../../../api/clients.js';
import { useFormats } from '../../../../formats/use-formats.js';
import { EmptyState } from '../../../../patterns/empty-state.js';
import { Fold } from '../../../../patterns/fold.js';
import { LoadMore } from '../../../../patterns/load-more.js';
import { useWords, withWords } from '../../../../words/area.js';
import { brokerWords } from '../../../../words/broker.js';
import { findWords } from '../../../../words/find.js';
import { firmQuery, opportunityMatchesQuery } from '../../-broker-queries.js';
import { FirmHead } from '../../-firm-head.js';
import { MatchCard } from '../../-match-card.js';
import { OpportunityFacts } from '../../-opportunity-facts.js';

export const Route = createFileRoute('/broker/firms/$id/matches')({
  staticData: { compact: true },
  loader: ({ context: { queries }, params: { id } }) =>
    Promise.all([
      queries.ensureQueryData(firmQuery(id)),
      queries.ensureInfiniteQueryData(opportunityMatchesQuery(id)),
      withWords(brokerWords, findWords),
    ]),
  component: Matches,
});

/** The opportunities that fit a firm, with both sides of each match. */
function Matches() {
  const { id } = Route.useParams();
  const { matches: words, firm: own } = useWords(brokerWords);
  const { count, longMoment } = useFormats();
  const pages = useSuspenseInfiniteQuery(opportunityMatchesQuery(id));
  const [first] = pages.data.pages;
  if (!first) return null;
  const items = pages.data.pages.flatMap((page) => page.items);
  const left = first.total - items.length;
  const card = (match: BrokerDto<'OpportunityMatchDto'>) => (
    <OpportunityCard key={match.opportunity.id} match={match} judged={first} />
  );
  return (
    <>
      <FirmHead id={id} part={own.matches} />
      <section className="stack" aria-labelledby="results">
        <div>
          <h2 id="results" tabIndex={-1}>
            {words.chances(first.total, count(first.total))}
          </h2>
          <p className="small muted">{words.judged(count(first.judged), longMoment(first.asOf))}</p>
        </div>
        {items.length === 0 && (
          <EmptyState kind="nothing-found" title={words.noChances} level={3}>
            <p>{words.noChancesText}</p>
          </EmptyState>
        )}
        <div>{items.map(card)}</div>
        <LoadMore pages={pages} left={words.leftChances(left, count(left))} />
        {first.excluded.length > 0 && (
          <Fold summary={words.excludedChances(first.excluded.length)}>
            <div>{first.excluded.map(card)}</div>
          </Fold>
        )}
      </section>
    </>
  );
}

interface OpportunityCardProps {
  match: BrokerDto<'OpportunityMatchDto'>;
  judged: { asOf: string; weights: string };
}

function OpportunityCard({ match, judged }: OpportunityCardProps) {
  const { opportunity } = match;
  return (
    <MatchCard
      match={match}
      asking={opportunity}
      name={opportunity.title}
      title={
        <Link to="/broker/opportunities/$id" params={{ id: opportunity.id }} lang={opportunity.language}>
          {opportunity.title}
        </Link>
      }
      facts={<OpportunityFacts opportunity={opportunity} />}
      judged={judged}
    />
  );
}
