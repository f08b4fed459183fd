import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute, Link } from '@tanstack/react-router';
import { buyerApi } from '../../../../api/clients.js';
import { Chain } from '../../../../patterns/chain.js';
import { Fold } from '../../../../patterns/fold.js';
import { useWords, withWords } from '../../../../words/area.js';
import { buyerWords } from '../../../../words/buyer.js';
import { answerWords } from '../../../../words/consultation-answers.js';
import { editorWords } from '../../../../words/buyer-editor.js';
import { roomWords } from '../../../../words/consultations.js';
import { formsWords } from '../../../../words/forms.js';
import { realLanguage } from '../../../../words/language.js';
import { DraftTasks } from '../../-draft-tasks.js';
import { meQuery } from '../../-needs.js';
import { ConsultationActs } from '../-acts.js';
import { useCourse } from '../-course.js';
import { Declines } from '../-declines.js';
import { Download } from '../../../../patterns/download.js';
import { ConsultationHead } from '../-head.js';
import { NextForYou } from '../-next-for-you.js';
import { QuestionnaireView } from '../-questionnaire-view.js';
import {
  type Consultation,
  consultationQuery,
  ledgerQuery,
  membersQuery,
  type Plan,
  planQuery,
  policyQuery,
  progressQuery,
} from '../-queries.js';
import { SealedAnswers } from '../-sealed-answers.js';

export const Route = createFileRoute('/buyer/consultations/$id/')({
  loader: async ({ context: { queries }, params: { id } }) => {
    const [{ value: plan }] = await Promise.all([
      queries.ensureQueryData(planQuery(id)),
      queries.ensureQueryData(consultationQuery(id)),
      withWords(buyerWords, roomWords, answerWords, editorWords, formsWords),
    ]);
    if (plan.phase === 'draft') await queries.ensureQueryData(policyQuery);
    // Who opened first: a colleague may have done so meanwhile.
    if (plan.next?.phase === 'opened')
      await Promise.all([
        queries.fetchQuery({ ...ledgerQuery(id), staleTime: 0 }),
        queries.ensureQueryData(membersQuery),
        queries.ensureQueryData(meQuery),
      ]);
  },
  component: Room,
});

/** One consultation: what is asked of the buyer now, what is sealed, and where it is in its life. */
function Room() {
  const { id } = Route.useParams();
  const words = useWords(roomWords);
  const consultation = useSuspenseQuery(consultationQuery(id)).data.value;
  const plan = useSuspenseQuery(planQuery(id)).data.value;
  const steps = useCourse(consultation, plan);
  if (plan.phase === 'draft')
    return (
      <>
        <ConsultationHead id={id} />
        <Draft need={consultation} plan={plan} />
      </>
    );
  return (
    <>
      <ConsultationHead id={id} />
      <div className="beside top-5">
        <div className="stack-l">
          {consultation.withdrawalReason && <p className="note">{words.withdrawn(consultation.withdrawalReason)}</p>}
          <NextForYou id={id} />
          <SealedAnswers id={id} />
          <Invited id={id} />
          <Fold summary={words.whatWasAsked}>
            <div className="stack">
              <p lang={consultation.language}>{consultation.description}</p>
              <QuestionnaireView questionnaire={plan.questionnaire} language={consultation.language} />
            </div>
          </Fold>
          <ConsultationActs id={id} />
        </div>
        <div className="stack">
          <section className="card stack-s" aria-labelledby="course">
            <h2 id="course">{words.course.title}</h2>
            <Chain steps={steps} />
            <Download
              size="small"
              name="agenda.ics"
              ask={() =>
                buyerApi.GET('/v1/consultations/{id}/calendar', {
                  params: { path: { id }, query: { language: realLanguage() } },
                  parseAs: 'blob',
                })
              }
            >
              {words.calendar}
            </Download>
          </section>
          <p className="note small">{words.noAward}</p>
        </div>
      </div>
    </>
  );
}

function Draft({ need, plan }: { need: Consultation; plan: Plan }) {
  const { earliest } = useSuspenseQuery(policyQuery).data;
  return <DraftTasks draft={{ need, plan, earliest }} />;
}

function Invited({ id }: { id: string }) {
  const { invited: words } = useWords(roomWords);
  const { data } = useQuery({ ...progressQuery(id), throwOnError: false });
  if (!data) return null;
  return (
    <section className="stack-s" aria-labelledby="invited">
      <h2 id="invited">{words.title}</h2>
      <p>
        {words.count(data.invited)}{' '}
        <Link to="/buyer/consultations/$id/invitations" params={{ id }}>
          {words.show}
        </Link>
      </p>
      <Declines declined={data.declined} />
    </section>
  );
}
