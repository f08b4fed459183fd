import { IconLock, IconWorld } from '@tabler/icons-react';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Crumb, PageTitle } from '../../../patterns/page-title.js';
import { Tab, Tabs } from '../../../patterns/tabs.js';
import { useWords } from '../../../words/area.js';
import { roomWords } from '../../../words/consultations.js';
import { PhaseStatus } from './-phase-status.js';
import { consultationQuery, isOpened, type Plan, planQuery, questionsQuery } from './-queries.js';

interface HeadProps {
  id: string;
  /** Which part of the room this page is; absent on its overview. */
  part?: string;
  actions?: ReactNode;
}

/** The head of every page of one consultation: its title, the phase it is in, and its parts. */
export function ConsultationHead({ id, part, actions }: HeadProps) {
  const words = useWords(roomWords);
  const { title, language, invitedOnly } = useSuspenseQuery(consultationQuery(id)).data.value;
  const plan = useSuspenseQuery(planQuery(id)).data.value;
  const name = title || words.untitled;
  return (
    <>
      <PageTitle
        crumb={<Crumb to="/buyer/consultations">{words.all}</Crumb>}
        tab={part ? `${part}: ${name}` : name}
        facts={
          <>
            <PhaseStatus phase={plan.phase} />
            <span>
              {invitedOnly ? <IconLock size={20} aria-hidden="true" /> : <IconWorld size={20} aria-hidden="true" />}
              {invitedOnly ? words.invitedOnly : words.forEveryone}
            </span>
          </>
        }
        actions={actions}
      >
        <span lang={language}>{name}</span>
      </PageTitle>
      <RoomTabs id={id} plan={plan} />
    </>
  );
}

/** Where the row of parts is wider than the screen, one sees which part this is. */
function showCurrent(around: HTMLElement | null) {
  const current = around?.querySelector<HTMLElement>('[aria-current]');
  const row = current?.parentElement;
  if (row) row.scrollTo({ left: current.offsetLeft - row.offsetLeft - 40 });
}

function RoomTabs({ id, plan }: { id: string; plan: Plan }) {
  const { tabs } = useWords(roomWords);
  const isDraft = plan.phase === 'draft';
  const questions = useQuery({ ...questionsQuery(id), enabled: !isDraft, throwOnError: false });
  const waiting = questions.data?.items.filter(({ state }) => state === 'waiting').length;
  const params = { id };
  return (
    <div ref={showCurrent}>
      <Tabs label={tabs.label}>
        <Tab to="/buyer/consultations/$id" params={params} activeOptions={{ exact: true }}>
          {tabs.overview}
        </Tab>
        {!isDraft && (
          <Tab to="/buyer/consultations/$id/questions" params={params} count={waiting || undefined}>
            {tabs.questions}
          </Tab>
        )}
        {!isDraft && (
          <Tab to="/buyer/consultations/$id/answers" params={params}>
            {tabs.answers}
          </Tab>
        )}
        {isOpened(plan) && (
          <Tab to="/buyer/consultations/$id/report" params={params}>
            {tabs.report}
          </Tab>
        )}
        <Tab to="/buyer/consultations/$id/invitations" params={params}>
          {tabs.invitations}
        </Tab>
        <Tab to="/buyer/consultations/$id/documents" params={params}>
          {tabs.documents}
        </Tab>
        {!isDraft && (
          <Tab to="/buyer/consultations/$id/ledger" params={params}>
            {tabs.ledger}
          </Tab>
        )}
      </Tabs>
    </div>
  );
}
