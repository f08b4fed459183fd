import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import { Chain } from '../../../patterns/chain.js';
import { Countdown } from '../../../patterns/countdown.js';
import { Crumb, PageTitle } from '../../../patterns/page-title.js';
import { useWords, withWords } from '../../../words/area.js';
import { findWords } from '../../../words/find.js';
import { language as readersLanguage, realLanguage } from '../../../words/language.js';
import { vocabulary } from '../-code-labels.js';
import { BuyerName } from '../buyers/-buyer-name.js';
import { Asked } from './-asked.js';
import { CalendarLink } from './-calendar-link.js';
import { Changes } from './-changes.js';
import { CameFrom } from './-came-from.js';
import { Documents } from './-documents.js';
import { Facts, Lots } from './-facts.js';
import { oneConsultation, oneOpportunity, opportunityChanges } from './-opportunity-search.js';
import { Questionnaire, Questions } from './-questions.js';
import { ReportLink } from './-report-link.js';
import { Respond } from './-respond.js';
import { useSteps } from './-steps.js';

export const Route = createFileRoute('/(public)/opportunities/$id')({
  loader: ({ context: { queries }, params }) =>
    Promise.all([
      queries.ensureQueryData(oneOpportunity(params.id)),
      queries.ensureQueryData(vocabulary('certificates', realLanguage(readersLanguage()))),
      withWords(findWords),
    ]),
  component: Opportunity,
});

/** What do they want, by when, what happens next? */
function Opportunity() {
  const { opportunity: words, opportunities } = useWords(findWords);
  const { data: opportunity } = useSuspenseQuery(oneOpportunity(Route.useParams().id));
  const { id, title, kind, language, deadline, status } = opportunity;
  const isConsultation = kind === 'consultation';
  const { data: consultation } = useQuery({
    ...oneConsultation(id),
    enabled: isConsultation && !opportunity.source,
    throwOnError: false,
  });
  const { data: changes } = useQuery({ ...opportunityChanges(id), throwOnError: false });
  const steps = useSteps(opportunity, consultation);
  return (
    <>
      <PageTitle
        tab={title}
        crumb={<Crumb to="/opportunities">{words.back}</Crumb>}
        facts={
          <>
            <BuyerName opportunity={opportunity} />
            <span>{opportunities.kind[kind]}</span>
            <span className="tag">{words.status[status]}</span>
          </>
        }
      >
        <span lang={language}>{title}</span>
      </PageTitle>
      <div className="beside top-5">
        <div className="stack-l">
          {consultation?.reportPublishedAt && <ReportLink id={id} publishedAt={consultation.reportPublishedAt} />}
          <Asked opportunity={opportunity} />
          <CameFrom opportunity={opportunity} />
          {consultation && <Documents id={id} />}
          {consultation && <Questionnaire questionnaire={consultation.questionnaire} />}
          {consultation && <Questions id={id} />}
          <Lots lots={opportunity.lots} />
          <Changes items={changes?.items ?? []} />
        </div>
        <div className="stack">
          {deadline && (
            <section className="card stack-s" aria-labelledby="deadline">
              <h2 id="deadline">{words.deadline}</h2>
              <Countdown until={deadline} />
              {consultation && <CalendarLink id={id} />}
            </section>
          )}
          <Respond opportunity={opportunity} />
          {steps.length > 1 && (
            <section className="card stack-s" aria-labelledby="steps">
              <h2 id="steps">{words.steps}</h2>
              <Chain steps={steps} />
            </section>
          )}
          <Facts opportunity={opportunity} />
        </div>
      </div>
    </>
  );
}
