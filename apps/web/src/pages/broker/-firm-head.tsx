import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Crumb, PageTitle } from '../../patterns/page-title.js';
import { Tab, Tabs } from '../../patterns/tabs.js';
import { useWords } from '../../words/area.js';
import { brokerWords } from '../../words/broker.js';
import { firmQuery } from './-broker-queries.js';

interface FirmHeadProps {
  id: string;
  part: string;
  failed?: boolean;
}

/** Who the firm is, and the way to its proof and to the opportunities that fit. */
export function FirmHead({ id, part, failed }: FirmHeadProps) {
  const { firm: words, firms } = useWords(brokerWords);
  const firm = useSuspenseQuery(firmQuery(id)).data.value;
  return (
    <>
      <PageTitle
        tab={`${part}: ${firm.name}`}
        failed={failed ?? false}
        crumb={<Crumb to="/broker/firms">{words.back}</Crumb>}
        lead={firms.facts(firm.city, firm.employees)}
        facts={<span className="tag">{firm.status === 'published' ? words.published : words.draft}</span>}
      >
        {firm.name}
      </PageTitle>
      {firm.status === 'published' && (
        <p className="small">
          <Link to="/firms/$id" params={{ id }}>
            {words.public}
          </Link>
        </p>
      )}
      <div className="top-3">
        <Tabs label={words.tabs}>
          <Tab to="/broker/firms/$id" params={{ id }} activeOptions={{ exact: true }}>
            {words.about}
          </Tab>
          <Tab to="/broker/firms/$id/matches" params={{ id }}>
            {words.matches}
          </Tab>
        </Tabs>
      </div>
    </>
  );
}
