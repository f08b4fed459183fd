import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ButtonLink } from '../../../patterns/button.js';
import { useWords } from '../../../words/area.js';
import { roomWords } from '../../../words/consultations.js';
import { planQuery, questionsQuery } from './-queries.js';

/** The one thing that waits for the buyer in this phase; nothing where only the clock has to go on. */
export function NextForYou({ id }: { id: string }) {
  const { next: words } = useWords(roomWords);
  const { phase, next } = useSuspenseQuery(planQuery(id)).data.value;
  const questions = useQuery({ ...questionsQuery(id), throwOnError: false });
  const waiting = questions.data?.items.filter(({ state }) => state === 'waiting').length ?? 0;
  const params = { id };
  if (waiting > 0)
    return (
      <Note text={words.questions(waiting)}>
        <ButtonLink look="forward" to="/buyer/consultations/$id/questions" params={params}>
          {words.answerThem}
        </ButtonLink>
      </Note>
    );
  if (phase === 'opened')
    return (
      <Note text={words.opened}>
        <ButtonLink look="forward" to="/buyer/consultations/$id/report" params={params}>
          {words.makeReport}
        </ButtonLink>
        <ButtonLink to="/buyer/consultations/$id/answers" params={params}>
          {words.readAnswers}
        </ButtonLink>
      </Note>
    );
  if (phase === 'report-published') return <Note text={words.reported} />;
  if (phase === 'answers-closed' && next?.phase === 'opened') return null;
  return <p className="muted">{words.nothing}</p>;
}

function Note({ text, children }: { text: string; children?: ReactNode }) {
  return (
    <div className="note stack-s">
      <p>
        <b>{text}</b>
      </p>
      {children && <div className="row">{children}</div>}
    </div>
  );
}
