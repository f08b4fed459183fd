import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import { Chain } from '../../../patterns/chain.js';
import { Countdown } from '../../../patterns/countdown.js';
import { Crumb, PageTitle } from '../../../patterns/page-title.js';
import { useWords, withWords } from '../../../words/area.js';
import { findWords } from '../../../words/find.js';
import { firmWords } from '../../../words/firm.js';
import { profileWords } from '../../../words/firm-profile.js';
import { language, realLanguage } from '../../../words/language.js';
import { vocabulary } from '../../(public)/-code-labels.js';
import { Asked } from '../../(public)/opportunities/-asked.js';
import { CalendarLink } from '../../(public)/opportunities/-calendar-link.js';
import { Changes } from '../../(public)/opportunities/-changes.js';
import { Facts, Lots } from '../../(public)/opportunities/-facts.js';
import { Questionnaire } from '../../(public)/opportunities/-questions.js';
import { useSteps } from '../../(public)/opportunities/-steps.js';
import type { SupplierDto } from '../../../api/clients.js';
import {
  changesQuery,
  consultationQuery,
  isHeldHere,
  matchQuery,
  type Opportunity,
  opportunityQuery,
  standingQuery,
} from '../-firm-queries.js';
import { OpportunityLine, OpportunityTags } from '../-opportunity-facts.js';
import { OwnMatch } from './-own-match.js';

export const Route = createFileRoute('/firm/opportunities/$id')({
  loader: ({ context: { queries }, params: { id } }) =>
    Promise.all([
      queries.ensureQueryData(opportunityQuery(id)),
      queries.ensureQueryData(matchQuery(id)),
      queries.ensureQueryData(standingQuery),
      queries.ensureQueryData(vocabulary('certificates', realLanguage(language()))),
      withWords(firmWords, findWords, profileWords),
    ]),
  component: MatchPage,
});

/** Why us, is it worth it, and what do they want by when? */
function MatchPage() {
  const { id } = Route.useParams();
  const { match: words } = useWords(firmWords);
  const { data: opportunity } = useSuspenseQuery(opportunityQuery(id));
  const { match, answered } = useSuspenseQuery(matchQuery(id)).data;
  const { data: changes } = useQuery({ ...changesQuery(id), throwOnError: false });
  const { data: consultation } = useQuery({
    ...consultationQuery(id),
    enabled: isHeldHere(opportunity),
    throwOnError: false,
  });
  const { title, lots } = opportunity;
  return (
    <>
      <PageTitle
        tab={title}
        crumb={<Crumb to="/firm/opportunities">{words.back}</Crumb>}
        facts={
          <>
            <OpportunityLine opportunity={opportunity} />
            <OpportunityTags opportunity={opportunity} />
          </>
        }
      >
        <span lang={opportunity.language}>{title}</span>
      </PageTitle>
      <div className="beside top-5">
        <div className="stack-l">
          <OwnMatch opportunity={opportunity} match={match} answered={answered} />
          <Asked opportunity={opportunity} />
          {consultation && <Questionnaire questionnaire={consultation.questionnaire} />}
          <Lots lots={lots} />
          <Changes items={changes?.items ?? []} since={answered?.answeredAt} />
        </div>
        <div className="stack">
          <Closes opportunity={opportunity} />
          <Respond opportunity={opportunity} />
          <Steps opportunity={opportunity} consultation={consultation} />
          <Facts opportunity={opportunity} />
        </div>
      </div>
    </>
  );
}

function Closes({ opportunity }: { opportunity: Opportunity }) {
  const { opportunity: words } = useWords(findWords);
  if (!opportunity.deadline) return null;
  return (
    <section className="card stack-s" aria-labelledby="deadline">
      <h2 id="deadline">{words.deadline}</h2>
      <Countdown until={opportunity.deadline} />
      {isHeldHere(opportunity) && !opportunity.invitedOnly && <CalendarLink id={opportunity.id} />}
    </section>
  );
}

function Respond({ opportunity }: { opportunity: Opportunity }) {
  const { opportunity: words } = useWords(findWords);
  const { howToRespond, language, source, kind } = opportunity;
  if (!howToRespond && !source && kind === 'need') return null;
  return (
    <section className="card stack-s" aria-labelledby="respond">
      <h2 id="respond">{words.respond}</h2>
      {howToRespond && <p lang={language}>{howToRespond}</p>}
      {isHeldHere(opportunity) && <p>{words.respondConsultation}</p>}
      {kind === 'consultation' && <p className="small muted">{words.noAward}</p>}
      {source && (
        <p>
          <a href={source.url} rel="noopener noreferrer">
            {words.sourceText(source.name, source.id)}
          </a>
        </p>
      )}
    </section>
  );
}

interface StepsProps {
  opportunity: Opportunity;
  consultation: SupplierDto<'PublicConsultationDto'> | undefined;
}

function Steps({ opportunity, consultation }: StepsProps) {
  const { opportunity: words } = useWords(findWords);
  const steps = useSteps(opportunity, consultation);
  if (steps.length < 2) return null;
  return (
    <section className="card stack-s" aria-labelledby="steps">
      <h2 id="steps">{words.steps}</h2>
      <Chain steps={steps} />
    </section>
  );
}
