import { useSuspenseQuery } from '@tanstack/react-query';
import { useFormats } from '../../../formats/use-formats.js';
import { ButtonLink } from '../../../patterns/button.js';
import { Envelope } from '../../../patterns/sealed.js';
import { useWords } from '../../../words/area.js';
import { firmWords } from '../../../words/firm.js';
import { firmAnswerWords } from '../../../words/firm-answer.js';
import { consultationQuery, standingQuery } from '../-firm-queries.js';
import { Decline, TakeBackDecline } from './-decline.js';
import styles from './-answer.module.css';
import { takesAnswers } from '../../-phases.js';
import { type Involvement, involvementQuery } from './-queries.js';
import { standingOf } from './-standing.js';

/** How my firm stands in it, and the one thing to do next. */
export function MyAnswer({ id }: { id: string }) {
  const { mine: words } = useWords(firmAnswerWords);
  const { questionnaire, opportunity, phase } = useSuspenseQuery(consultationQuery(id)).data;
  const involvement = useSuspenseQuery(involvementQuery(id)).data;
  const asksNothing = questionnaire.sections.length === 0;
  if (phase === 'withdrawn') return null;
  return (
    <section className="card stack-s" aria-labelledby="mine">
      <h2 id="mine">{words.title}</h2>
      {asksNothing ? (
        <p lang={opportunity.howToRespond ? opportunity.language : undefined}>
          {opportunity.howToRespond ?? words.asksNothing}
        </p>
      ) : (
        <Standing id={id} involvement={involvement} />
      )}
      <p className="small muted">{words.noAward}</p>
    </section>
  );
}

function Standing({ id, involvement }: { id: string; involvement: Involvement }) {
  const { mine: words } = useWords(firmAnswerWords);
  const { reasons } = useWords(firmWords).interest;
  const { longMoment } = useFormats();
  const { draftSavedAt, submittedAt, declined, phase } = involvement;
  const standing = standingOf(involvement);
  const moment = submittedAt ?? draftSavedAt ?? declined?.declinedAt;
  return (
    <>
      {submittedAt && (takesAnswers(phase) || phase === 'answers-closed') && (
        <div className={styles['envelope']}>
          <Envelope />
        </div>
      )}
      <p>{words.standing[standing](moment ? longMoment(moment) : '')}</p>
      {declined && standing === 'declined' && <p className="small muted">{reasons[declined.reason]}</p>}
      <Acts id={id} involvement={involvement} />
    </>
  );
}

function Acts({ id, involvement }: { id: string; involvement: Involvement }) {
  const { mine: words } = useWords(firmAnswerWords);
  const { mayEdit } = useSuspenseQuery(standingQuery).data;
  const standing = standingOf(involvement);
  const params = { id };
  const answer = (label: string, look: 'forward' | 'plain' = 'forward') => (
    <ButtonLink look={look} to="/firm/consultations/$id/answer" params={params}>
      {label}
    </ButtonLink>
  );
  const receipt = (
    <ButtonLink to="/firm/consultations/$id/answer/receipt" params={params}>
      {words.receipt}
    </ButtonLink>
  );
  if (standing === 'taken') return <div className="row">{receipt}</div>;
  if (standing === 'missed') return <div className="row">{answer(words.read, 'plain')}</div>;
  if (!mayEdit || standing === 'over') return null;
  if (standing === 'declined') return <TakeBackDecline id={id} involvement={involvement} />;
  return (
    <div className="row">
      {standing === 'submitted' && (
        <>
          {receipt}
          {answer(words.change, 'plain')}
        </>
      )}
      {standing === 'changed' && (
        <>
          <ButtonLink look="forward" to="/firm/consultations/$id/answer/check" params={params}>
            {words.handInChange}
          </ButtonLink>
          {receipt}
        </>
      )}
      {standing === 'drafted' && answer(words.goOn)}
      {(standing === 'free' || standing === 'invited') && answer(words.begin)}
      {standing !== 'submitted' && standing !== 'changed' && <Decline id={id} />}
    </div>
  );
}
