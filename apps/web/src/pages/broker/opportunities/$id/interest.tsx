import { useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { BrokerDto } from '../../../../api/clients.js';
import { useFormats } from '../../../../formats/use-formats.js';
import { useWords, withWords } from '../../../../words/area.js';
import { brokerWords } from '../../../../words/broker.js';
import { findWords } from '../../../../words/find.js';
import { interestQuery, opportunityQuery } from '../../-broker-queries.js';
import { OpportunityHead } from '../../-opportunity-head.js';

export const Route = createFileRoute('/broker/opportunities/$id/interest')({
  staticData: { compact: true },
  loader: ({ context: { queries }, params: { id } }) =>
    Promise.all([
      queries.ensureQueryData(opportunityQuery(id)),
      queries.ensureQueryData(interestQuery(id)),
      withWords(brokerWords, findWords),
    ]),
  component: Interest,
});

/** What firms said of an opportunity, by name: whom to call. */
function Interest() {
  const { id } = Route.useParams();
  const { interest: words, opportunity: own } = useWords(brokerWords);
  const { interested, notInterested } = useSuspenseQuery(interestQuery(id)).data;
  return (
    <>
      <OpportunityHead id={id} part={own.interest} />
      <div className="stack-l form">
        <p className="note small">{words.private}</p>
        <section className="stack-s" aria-labelledby="yes">
          <h2 id="yes">{words.yes(interested.length)}</h2>
          <ul className="rows">
            {interested.map((firm) => (
              <FirmRow key={firm.firmId} firm={firm} />
            ))}
          </ul>
        </section>
        <section className="stack-s" aria-labelledby="no">
          <h2 id="no">{words.no(notInterested.length)}</h2>
          <ul className="rows">
            {notInterested.map((firm) => (
              <FirmRow key={firm.firmId} firm={firm}>
                <p>
                  {words.reasons[firm.reason]}
                  {firm.note && `: ${firm.note}`}
                </p>
              </FirmRow>
            ))}
          </ul>
        </section>
      </div>
    </>
  );
}

function FirmRow({ firm, children }: { firm: BrokerDto<'InterestedFirmDto'>; children?: ReactNode }) {
  const { interest: words } = useWords(brokerWords);
  const { shortDay } = useFormats();
  const { firmId, firmName, city, listed, answeredAt } = firm;
  return (
    <li>
      <h3>
        <Link to="/broker/firms/$id" params={{ id: firmId }}>
          {firmName}
        </Link>
      </h3>
      {children}
      <p className="small muted">
        {[city, words.said(shortDay(answeredAt)), !listed && words.unlisted].filter(Boolean).join(' · ')}
      </p>
    </li>
  );
}
