import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { hasPassed } from '../../api/server-clock.js';
import { useFormats } from '../../formats/use-formats.js';
import { Button } from '../../patterns/button.js';
import { Status } from '../../patterns/status.js';
import { useWords } from '../../words/area.js';
import { firmWords } from '../../words/firm.js';
import { type Parts, rich } from '../../words/rich.js';
import { type DeclineReason, type Interest, type Opportunity, standingQuery } from './-firm-queries.js';
import styles from './-interest.module.css';
import { useInterest } from './-use-interest.js';

/** In the order of the list that the APIs know. */
export const NO_REASONS = [
  'too-big',
  'too-late',
  'too-far',
  'not-our-trade',
  'no-capacity',
  'other',
] as const satisfies readonly DeclineReason[];

interface InterestProps {
  opportunity: Pick<Opportunity, 'id' | 'title' | 'status' | 'deadline'>;
  answered: Interest | null;
  /** Do the reasons for a no stand there at once? */
  isSpread?: boolean;
  /** What else can be done, before it: then that is the way forward. */
  children?: ReactNode;
}

/** Interested or not, said with one click and undone with one; what was said stands in its place. */
export function InterestChoice({ opportunity, answered, isSpread, children }: InterestProps) {
  const { interest: words } = useWords(firmWords);
  const { mayEdit, isPublic } = useSuspenseQuery(standingQuery).data;
  const canSay = mayEdit && isOpen(opportunity);
  const act = useInterest(opportunity);
  const place = useRef<HTMLDivElement>(null);
  const said = answered?.answer;
  const before = useRef(said);
  // What had the focus is gone once something was said: it goes on to what stands there now.
  useEffect(() => {
    if (before.current !== said && (!document.activeElement || document.activeElement === document.body))
      place.current?.querySelector('button')?.focus();
    before.current = said;
  }, [said]);
  const name = <span className="vh">: {opportunity.title}</span>;
  return (
    <div ref={place} className="stack-s">
      {answered ? (
        <div className="row">
          {children}
          <Said interest={answered} />
          {canSay && (
            <Button look="quiet" busy={act.isBusy} onClick={act.takeBack}>
              {words.undo}
              {name}
            </Button>
          )}
        </div>
      ) : canSay ? (
        <Ask {...{ act, isPublic, isSpread, name, children }} />
      ) : (
        !isOpen(opportunity) && <p className="small muted">{words.over}</p>
      )}
    </div>
  );
}

/** Can one still respond? */
const isOpen = ({ status, deadline }: InterestProps['opportunity']): boolean =>
  (status === 'open' || status === 'planned') && (deadline === null || !hasPassed(deadline));

interface AskProps extends Pick<InterestProps, 'isSpread' | 'children'> {
  act: ReturnType<typeof useInterest>;
  isPublic: boolean;
  name: ReactNode;
}

const TO_PROFILE: Parts = { a: (text) => <Link to="/firm/profile">{text}</Link> };

function Ask({ act, isPublic, isSpread, name, children }: AskProps) {
  const { interest: words } = useWords(firmWords);
  const [isAsked, setAsked] = useState(isSpread ?? false);
  return (
    <>
      <div className="row">
        {children}
        {isPublic && (
          <Button look={children ? 'plain' : 'forward'} busy={act.isBusy} onClick={act.interested}>
            {words.yes}
            {name}
          </Button>
        )}
        {!isSpread && (
          <Button look="quiet" aria-expanded={isAsked} onClick={() => setAsked(!isAsked)}>
            {words.no}
            {name}
          </Button>
        )}
      </div>
      {isAsked && (
        <fieldset className={styles['why']}>
          <legend className="small">{isSpread ? words.noBecause : words.because}</legend>
          <div className="row">
            {NO_REASONS.map((reason) => (
              <Button key={reason} size="small" busy={act.isBusy} onClick={() => act.notInterested(reason)}>
                {words.reasons[reason]}
              </Button>
            ))}
          </div>
        </fieldset>
      )}
      {!isPublic && <p className="small muted">{rich(words.publishFirst, TO_PROFILE)}</p>}
    </>
  );
}

/** What was said, when, and why where it was a no. */
function Said({ interest: { answer, reason, answeredAt } }: { interest: Interest }) {
  const { interest: words } = useWords(firmWords);
  const { shortDay } = useFormats();
  return (
    <span className={styles['said']}>
      {answer === 'interested' ? (
        <Status state="yes">{words.isYes}</Status>
      ) : (
        <Status state="done">{words.isNo(reason ? words.reasons[reason] : '')}</Status>
      )}
      <span className="small muted">{words.saidOn(shortDay(answeredAt))}</span>
    </span>
  );
}
