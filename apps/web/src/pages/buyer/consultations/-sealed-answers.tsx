import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useFormats } from '../../../formats/use-formats.js';
import { ButtonLink } from '../../../patterns/button.js';
import { SealedBox } from '../../../patterns/sealed.js';
import { useWords } from '../../../words/area.js';
import { roomWords } from '../../../words/consultations.js';
import { meQuery } from '../-needs.js';
import { useFirstOpener } from './-openers.js';
import { consultationQuery, isRunning, planQuery, progressQuery } from './-queries.js';
import { useRefresh } from './-use-act.js';

/** The sealed state: when it can open, and the two numbers that are known before. */
export function SealedAnswers({ id }: { id: string }) {
  const { sealed: words } = useWords(roomWords);
  const { longMoment } = useFormats();
  const plan = useSuspenseQuery(planQuery(id)).data.value;
  const { deadline } = useSuspenseQuery(consultationQuery(id)).data.value;
  const refresh = useRefresh(id);
  if (!deadline) return null;
  if (isRunning(plan))
    return (
      <SealedBox opensAt={deadline} onMoment={() => void refresh()}>
        <Numbers id={id} />
      </SealedBox>
    );
  if (plan.next?.phase !== 'opened') return null;
  return (
    <SealedBox title={words.ready}>
      <p>{words.closedAt(longMoment(deadline))}</p>
      <p>{plan.openingMembers === 2 ? <ByTwo id={id} /> : words.byOne}</p>
      <Numbers id={id} />
      <p>
        <ButtonLink look="forward" to="/buyer/consultations/$id/opening" params={{ id }}>
          {words.toOpening}
        </ButtonLink>
      </p>
    </SealedBox>
  );
}

/** What is still needed of two people: who comes second finds here that a colleague went before. */
function ByTwo({ id }: { id: string }) {
  const { sealed: words } = useWords(roomWords);
  const { longMoment } = useFormats();
  const me = useSuspenseQuery(meQuery).data;
  const first = useFirstOpener(id);
  if (!first) return words.byTwo;
  return first.personId === me.personId
    ? words.byOther(longMoment(first.at))
    : words.bySecond(first.name, longMoment(first.at));
}

/** How many drafts and how many answers: nothing else is known. */
function Numbers({ id }: { id: string }) {
  const { sealed: words } = useWords(roomWords);
  const { data } = useQuery({ ...progressQuery(id), throwOnError: false });
  if (!data) return null;
  return (
    <dl className="pairs">
      <dt>{words.submitted}</dt>
      <dd>
        <b>{data.submitted}</b>
      </dd>
      <dt>{words.drafts}</dt>
      <dd>
        <b>{data.drafts}</b>
      </dd>
    </dl>
  );
}
