import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Crumb, PageTitle } from '../../patterns/page-title.js';
import { Tab, Tabs } from '../../patterns/tabs.js';
import { useWords } from '../../words/area.js';
import { brokerWords } from '../../words/broker.js';
import { opportunityQuery } from './-broker-queries.js';
import { OpportunityFacts } from './-opportunity-facts.js';

/** What is asked, and the way to the firms that fit and to what firms said. */
export function OpportunityHead({ id, part }: { id: string; part: string }) {
  const { opportunity: words } = useWords(brokerWords);
  const { data: opportunity } = useSuspenseQuery(opportunityQuery(id));
  const { title, language, invitedOnly } = opportunity;
  return (
    <>
      <PageTitle
        tab={`${part}: ${title}`}
        crumb={<Crumb to="/broker/opportunities">{words.back}</Crumb>}
        lead={<OpportunityFacts opportunity={opportunity} />}
      >
        <span lang={language}>{title}</span>
      </PageTitle>
      {!invitedOnly && (
        <p className="small">
          <Link to="/opportunities/$id" params={{ id }}>
            {words.public}
          </Link>
        </p>
      )}
      <div className="top-3">
        <Tabs label={words.tabs}>
          <Tab to="/broker/opportunities/$id" params={{ id }} activeOptions={{ exact: true }}>
            {words.matches}
          </Tab>
          <Tab to="/broker/opportunities/$id/interest" params={{ id }}>
            {words.interest}
          </Tab>
        </Tabs>
      </div>
    </>
  );
}
