import { useSuspenseInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute, Link } from '@tanstack/react-router';
import { serverNow } from '../../api/server-clock.js';
import { useFormats } from '../../formats/use-formats.js';
import { ButtonLink } from '../../patterns/button.js';
import { PageTitle } from '../../patterns/page-title.js';
import { useSignedIn } from '../../shell/use-session.js';
import { useWords, withWords } from '../../words/area.js';
import { brokerWords } from '../../words/broker.js';
import { findWords } from '../../words/find.js';
import { emptyOrganisationsQuery, firmsQuery, opportunitiesQuery } from './-broker-queries.js';
import { OpportunityFacts } from './-opportunity-facts.js';
import { VerificationState } from './-verification-state.js';

const SHOWN = 5;
const waiting = firmsQuery({ waiting: 'yes' });
const closing = () => opportunitiesQuery({ deadline: 'week' });

export const Route = createFileRoute('/broker/')({
  loader: ({ context: { queries } }) =>
    Promise.all([
      queries.ensureInfiniteQueryData(waiting),
      queries.ensureInfiniteQueryData(closing()),
      queries.ensureQueryData(emptyOrganisationsQuery),
      withWords(brokerWords, findWords),
    ]),
  component: Start,
});

/** What waits for the account manager: firms to verify, what closes soon, organisations where nobody came in yet. */
function Start() {
  const { start } = useWords(brokerWords);
  const { longDay } = useFormats();
  const { person, organisation } = useSignedIn();
  return (
    <>
      <PageTitle
        tab={start.tab}
        lead={start.lead(organisation.name, longDay(serverNow().toISOString()))}
        actions={
          <>
            <ButtonLink to="/broker/opportunities">{start.toOpportunities}</ButtonLink>
            <ButtonLink to="/broker/firms">{start.toFirms}</ButtonLink>
          </>
        }
      >
        {start.greeting(person.name)}
      </PageTitle>
      <div className="stack-l top-5">
        <ToVerify />
        <Closing />
        <Empty />
      </div>
    </>
  );
}

function ToVerify() {
  const { start } = useWords(brokerWords);
  const pages = useSuspenseInfiniteQuery(waiting);
  const items = pages.data.pages.flatMap((page) => page.items);
  return (
    <section className="stack-s" aria-labelledby="verify">
      <h2 id="verify">
        {items.length === 0 ? start.verify.none : start.verify.title(items.length, pages.hasNextPage)}
      </h2>
      <p className="small muted">{start.verify.text}</p>
      <ul className="rows">
        {items.slice(0, SHOWN).map((firm) => (
          <li key={firm.id} className="spread">
            <h3>
              <Link to="/broker/firms/$id" params={{ id: firm.id }}>
                {firm.name}
              </Link>
            </h3>
            <div className="small">
              <VerificationState firm={firm} />
            </div>
          </li>
        ))}
      </ul>
      {items.length > SHOWN && (
        <p>
          <Link to="/broker/firms" search={{ waiting: 'yes' }}>
            {start.verify.action}
          </Link>
        </p>
      )}
    </section>
  );
}

function Closing() {
  const { start } = useWords(brokerWords);
  const pages = useSuspenseInfiniteQuery(closing());
  const items = pages.data.pages.flatMap((page) => page.items);
  return (
    <section className="stack-s" aria-labelledby="closing">
      <h2 id="closing">{items.length === 0 ? start.closing.none : start.closing.title}</h2>
      <ul className="rows">
        {items.slice(0, SHOWN).map(({ opportunity }) => (
          <li key={opportunity.id}>
            <h3 lang={opportunity.language}>
              <Link to="/broker/opportunities/$id" params={{ id: opportunity.id }}>
                {opportunity.title}
              </Link>
            </h3>
            <p className="small muted">
              <OpportunityFacts opportunity={opportunity} />
            </p>
          </li>
        ))}
      </ul>
      {items.length > SHOWN && (
        <p>
          <Link to="/broker/opportunities" search={{ deadline: 'week' }}>
            {start.closing.action}
          </Link>
        </p>
      )}
    </section>
  );
}

function Empty() {
  const { empty } = useWords(brokerWords).start;
  const { data: organisations } = useSuspenseQuery(emptyOrganisationsQuery);
  if (organisations.length === 0) return null;
  return (
    <section className="stack-s" aria-labelledby="empty">
      <h2 id="empty">{empty.title(organisations.length)}</h2>
      <ul className="rows">
        {organisations.slice(0, SHOWN).map(({ id, name, kind }) => (
          <li key={id}>{empty.row(name, empty.kinds[kind])}</li>
        ))}
      </ul>
    </section>
  );
}
