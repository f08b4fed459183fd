import { useReducer } from 'react';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import { useWords, withWords } from '../../../../words/area.js';
import { buyerWords } from '../../../../words/buyer.js';
import { answerWords } from '../../../../words/consultation-answers.js';
import { roomWords } from '../../../../words/consultations.js';
import { formsWords } from '../../../../words/forms.js';
import { serverNow } from '../../../../api/server-clock.js';
import { useFormats } from '../../../../formats/use-formats.js';
import { ButtonLink } from '../../../../patterns/button.js';
import { EmptyState } from '../../../../patterns/empty-state.js';
import { Crumb, PageTitle } from '../../../../patterns/page-title.js';
import { Envelope, Lining, SealedBox } from '../../../../patterns/sealed.js';
import { meQuery } from '../../-needs.js';
import { OpenAct } from '../-open-act.js';
import { Openers, useFirstOpener } from '../-openers.js';
import {
  consultationQuery,
  isOpened,
  isRunning,
  ledgerQuery,
  membersQuery,
  planQuery,
  progressQuery,
} from '../-queries.js';
import styles from '../-room.module.css';
import { useRefresh } from '../-use-act.js';

export const Route = createFileRoute('/buyer/consultations/$id/opening')({
  loader: ({ context: { queries }, params: { id } }) =>
    Promise.all([
      queries.ensureQueryData(consultationQuery(id)),
      // Who else opens meanwhile is seen by coming here.
      queries.fetchQuery({ ...planQuery(id), staleTime: 0 }),
      queries.fetchQuery({ ...ledgerQuery(id), staleTime: 0 }),
      queries.ensureQueryData(membersQuery),
      queries.ensureQueryData(meQuery),
      withWords(buyerWords, roomWords, answerWords, formsWords),
    ]),
  component: Opening,
});

/** The opening of the answers: by two members, or by one after the moment. */
function Opening() {
  const { id } = Route.useParams();
  const { opening: words } = useWords(answerWords);
  const { untitled } = useWords(roomWords);
  const { value: consultation } = useSuspenseQuery(consultationQuery(id)).data;
  const plan = useSuspenseQuery(planQuery(id)).data.value;
  return (
    <div className="stack">
      <PageTitle
        tab={words.title}
        crumb={
          <Crumb to="/buyer/consultations/$id" params={{ id }}>
            {consultation.title || untitled}
          </Crumb>
        }
        lead={isOpened(plan) ? undefined : plan.openingMembers === 2 ? words.leadTwo : words.leadOne}
      >
        {isOpened(plan) ? words.openedTitle : words.title}
      </PageTitle>
      {isOpened(plan) ? <Opened id={id} /> : <StillSealed id={id} />}
    </div>
  );
}

function StillSealed({ id }: { id: string }) {
  const { opening: words } = useWords(answerWords);
  const { deadline } = useSuspenseQuery(consultationQuery(id)).data.value;
  const plan = useSuspenseQuery(planQuery(id)).data.value;
  const refresh = useRefresh(id);
  // At the moment itself nothing changes but the time, so nothing else would make the page look again.
  const [, lookAgain] = useReducer((times: number) => times + 1, 0);
  const from = plan.next?.phase === 'opened' ? plan.next.at : deadline;
  const isTooEarly = isRunning(plan) || (from !== null && new Date(from) > serverNow());
  if (plan.phase === 'withdrawn' || plan.phase === 'draft' || !deadline)
    return (
      <EmptyState kind="not-open" title={words.never}>
        <p>{words.neverText}</p>
      </EmptyState>
    );
  if (isTooEarly && from) return <SealedBox opensAt={from} onMoment={() => void refresh().then(lookAgain)} />;
  return <Ceremony id={id} />;
}

/** Both keys of the envelope; who turned the first one sees when a colleague turns the other. */
function Ceremony({ id }: { id: string }) {
  const { opening: words } = useWords(answerWords);
  const progress = useQuery({ ...progressQuery(id), throwOnError: false }).data;
  const first = useFirstOpener(id);
  useQuery({ ...planQuery(id), throwOnError: false, refetchInterval: first ? 5_000 : false });
  return (
    <section className={styles['ceremony']} aria-label={words.title}>
      <Lining className={styles['stage'] ?? ''}>
        <Envelope />
      </Lining>
      <div className={`${styles['script']} stack-l`}>
        {progress && <p>{words.inside(progress.submitted)}</p>}
        <Openers id={id} />
        <OpenAct id={id} />
        <p className="small muted">{words.recorded}</p>
      </div>
    </section>
  );
}

function Opened({ id }: { id: string }) {
  const { opening: words } = useWords(answerWords);
  const { longMoment } = useFormats();
  const { openedAt } = useSuspenseQuery(planQuery(id)).data.value;
  const progress = useQuery({ ...progressQuery(id), throwOnError: false }).data;
  return (
    <section className="stack" aria-label={words.openedTitle}>
      {openedAt && <p>{words.openedAt(longMoment(openedAt))}</p>}
      {progress && <p>{words.insideNow(progress.submitted)}</p>}
      <Openers id={id} />
      <p>{words.told}</p>
      <div className="row">
        <ButtonLink look="forward" to="/buyer/consultations/$id/answers" params={{ id }}>
          {words.toAnswers}
        </ButtonLink>
        <ButtonLink to="/buyer/consultations/$id/ledger" params={{ id }}>
          {words.toLedger}
        </ButtonLink>
      </div>
    </section>
  );
}
