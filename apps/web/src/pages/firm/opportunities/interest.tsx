import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { createFileRoute, Link } from '@tanstack/react-router';
import { ButtonLink } from '../../../patterns/button.js';
import { EmptyState } from '../../../patterns/empty-state.js';
import { LoadMore } from '../../../patterns/load-more.js';
import { PageTitle } from '../../../patterns/page-title.js';
import { oneOf } from '../../../shell/search-params.js';
import { useWords, withWords } from '../../../words/area.js';
import { findWords } from '../../../words/find.js';
import { firmWords } from '../../../words/firm.js';
import { interestsQuery, standingQuery } from '../-firm-queries.js';
import { InterestChoice } from '../-interest.js';
import { Deadline, OpportunityLine } from '../-opportunity-facts.js';
import { OpportunityTabs } from './-tabs.js';

const ANSWERS = ['interested', 'not-interested'] as const;
type Answer = (typeof ANSWERS)[number];

export const Route = createFileRoute('/firm/opportunities/interest')({
  validateSearch: (raw: Record<string, unknown>): { answer?: 'not-interested' | undefined } => ({
    answer: oneOf(raw['answer'], ['not-interested'] as const),
  }),
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queries }, deps: { answer } }) =>
    Promise.all([
      queries.ensureInfiniteQueryData(interestsQuery(answer ?? 'interested')),
      queries.ensureQueryData(standingQuery),
      withWords(firmWords, findWords),
    ]),
  component: Answered,
});

/** What did we say, and of what? */
function Answered() {
  const { feed: words } = useWords(firmWords);
  const { answer = 'interested' } = Route.useSearch();
  const pages = useSuspenseInfiniteQuery(interestsQuery(answer));
  const items = pages.data.pages.flatMap((page) => page.items);
  return (
    <>
      <PageTitle tab={words.answered} lead={words.lead}>
        {words.title}
      </PageTitle>
      <div className="top-3">
        <OpportunityTabs />
      </div>
      <section className="stack" aria-labelledby="said">
        <h2 id="said">{words.said[answer](items.length, pages.hasNextPage)}</h2>
        <Kinds answer={answer} />
        {items.length === 0 && (
          <EmptyState
            kind="nothing-yet"
            title={words.nothingSaid[answer]}
            level={3}
            action={
              <ButtonLink look="forward" to="/firm/opportunities">
                {words.toNew}
              </ButtonLink>
            }
          >
            <p>{words.nothingSaidText}</p>
          </EmptyState>
        )}
        <ul className="rows">
          {items.map(({ opportunity, interest }) => (
            <li key={opportunity.id} className="stack-s">
              <h3 lang={opportunity.language}>
                <Link to="/firm/opportunities/$id" params={{ id: opportunity.id }}>
                  {opportunity.title}
                </Link>
              </h3>
              <OpportunityLine opportunity={opportunity} />
              <Deadline opportunity={opportunity} />
              <InterestChoice opportunity={opportunity} answered={interest} />
            </li>
          ))}
        </ul>
        <LoadMore pages={pages} left={words.more} />
      </section>
    </>
  );
}

/** What was answered with a yes, or with a no: each has an address of its own. */
function Kinds({ answer }: { answer: Answer }) {
  const { feed: words } = useWords(firmWords);
  return (
    <ul className="row" aria-label={words.kinds}>
      {ANSWERS.map((kind) => (
        <li key={kind}>
          {kind === answer ? (
            <b aria-current="true">{words.kind[kind]}</b>
          ) : (
            <Link to="/firm/opportunities/interest" search={{ answer: kind === 'interested' ? undefined : kind }}>
              {words.kind[kind]}
            </Link>
          )}
        </li>
      ))}
    </ul>
  );
}
