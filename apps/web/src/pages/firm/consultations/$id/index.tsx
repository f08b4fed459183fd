import { useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import { IconLock } from '@tabler/icons-react';
import { supplierApi } from '../../../../api/clients.js';
import { Chain } from '../../../../patterns/chain.js';
import { Countdown } from '../../../../patterns/countdown.js';
import { Download } from '../../../../patterns/download.js';
import { Crumb, PageTitle } from '../../../../patterns/page-title.js';
import { useWords, withWords } from '../../../../words/area.js';
import { findWords } from '../../../../words/find.js';
import { firmAnswerWords } from '../../../../words/firm-answer.js';
import { formsWords } from '../../../../words/forms.js';
import { realLanguage } from '../../../../words/language.js';
import { vocabulary } from '../../../(public)/-code-labels.js';
import { Asked } from '../../../(public)/opportunities/-asked.js';
import { Facts, Lots } from '../../../(public)/opportunities/-facts.js';
import { Questionnaire } from '../../../(public)/opportunities/-questions.js';
import { useSteps } from '../../../(public)/opportunities/-steps.js';
import { consultationQuery, standingQuery } from '../../-firm-queries.js';
import { Documents } from '../-documents.js';
import { MyAnswer } from '../-my-answer.js';
import { MyQuestions } from '../-my-questions.js';
import { PhaseStatus } from '../-phase-status.js';
import { PublishedQuestions } from '../-published-questions.js';
import {
  documentsQuery,
  involvementQuery,
  myQuestionsQuery,
  publishedQuestionsQuery,
  standingAnswerQuery,
} from '../-queries.js';
import { Report } from '../-report.js';

export const Route = createFileRoute('/firm/consultations/$id/')({
  loader: ({ context: { queries }, params: { id } }) =>
    Promise.all([
      queries.ensureQueryData(consultationQuery(id)),
      queries.ensureQueryData(involvementQuery(id)),
      queries.ensureQueryData(standingAnswerQuery(id)),
      queries.ensureQueryData(publishedQuestionsQuery(id)),
      queries.ensureQueryData(myQuestionsQuery(id)),
      queries.ensureQueryData(documentsQuery(id)),
      queries.ensureQueryData(standingQuery),
      queries.ensureQueryData(vocabulary('certificates', realLanguage())),
      withWords(findWords, firmAnswerWords, formsWords),
    ]),
  component: Room,
});

/** What is asked of us, by when, and how do we stand in it? */
function Room() {
  const { id } = Route.useParams();
  const { room: words } = useWords(firmAnswerWords);
  const { opportunity, phase, questionnaire, invitedOnlyReason } = useSuspenseQuery(consultationQuery(id)).data;
  const { title, buyer, language, invitedOnly } = opportunity;
  return (
    <>
      <PageTitle
        tab={title}
        crumb={<Crumb to="/firm/consultations">{words.all}</Crumb>}
        facts={
          <>
            <PhaseStatus phase={phase} />
            <span>{buyer}</span>
            {invitedOnly && (
              <span>
                <IconLock size={20} aria-hidden="true" />
                {words.invitedOnly}
              </span>
            )}
          </>
        }
      >
        <span lang={language}>{title}</span>
      </PageTitle>
      <div className="beside top-5">
        <div className="stack-l">
          <MyAnswer id={id} />
          <Report id={id} />
          <Asked opportunity={opportunity} />
          {invitedOnlyReason && (
            <p className="small">
              {words.whyInvitedOnly} <span lang={language}>{invitedOnlyReason}</span>
            </p>
          )}
          <Questionnaire questionnaire={questionnaire} />
          <Documents id={id} />
          <PublishedQuestions id={id} />
          <MyQuestions id={id} />
          <Lots lots={opportunity.lots} />
        </div>
        <Dates id={id} />
      </div>
    </>
  );
}

function Dates({ id }: { id: string }) {
  const { opportunity: words } = useWords(findWords);
  const consultation = useSuspenseQuery(consultationQuery(id)).data;
  const { opportunity } = consultation;
  const steps = useSteps(opportunity, consultation);
  return (
    <div className="stack">
      {opportunity.deadline && (
        <section className="card stack-s" aria-labelledby="deadline">
          <h2 id="deadline">{words.deadline}</h2>
          <Countdown until={opportunity.deadline} />
          <Download
            size="small"
            name="agenda.ics"
            ask={() =>
              supplierApi.GET('/v1/consultations/{id}/calendar', {
                params: { path: { id }, query: { language: realLanguage() } },
                parseAs: 'blob',
              })
            }
          >
            {words.calendar}
          </Download>
        </section>
      )}
      <section className="card stack-s" aria-labelledby="steps">
        <h2 id="steps">{words.steps}</h2>
        <Chain steps={steps} />
      </section>
      <Facts opportunity={opportunity} />
    </div>
  );
}
