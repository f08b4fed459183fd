import { useSuspenseQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useFormats } from '../../formats/use-formats.js';
import { Button } from '../../patterns/button.js';
import { Status } from '../../patterns/status.js';
import { useWords } from '../../words/area.js';
import { firmWords } from '../../words/firm.js';
import { type DeclineReason, type Interest, type Opportunity, standingQuery } from './-firm-queries.js';
import styles from './-interest.module.css';
import { useInterest } from './-use-interest.js';

/** In the order of the list that the APIs know. */
const REASONS = [
  'too-big',
  'too-late',
  'too-far',
  'not-our-trade',
  'no-capacity',
  'other',
] as const satisfies readonly DeclineReason[];

interface InterestProps {
  opportunity: Pick<Opportunity, 'id' | 'title'>;
  answered: Interest | null;
  /** Do the reasons for a no stand there at once? */
  isOpen?: boolean;
  /** What else can be done, beside it. */
  children?: ReactNode;
}

/** Interested or not, said with one click and undone with one; what was said stands in its place. */
export function InterestChoice({ opportunity, answered, isOpen, children }: InterestProps) {
  const { interest: words } = useWords(firmWords);
  const { mayEdit, isPublic } = useSuspenseQuery(standingQuery).data;
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
          <Said interest={answered} />
          {mayEdit && (
            <Button look="quiet" busy={act.isBusy} onClick={act.takeBack}>
              {words.undo}
              {name}
            </Button>
          )}
          {children}
        </div>
      ) : (
        <Ask {...{ act, mayEdit, isPublic, isOpen, name, children }} />
      )}
    </div>
  );
}

interface AskProps extends Pick<InterestProps, 'isOpen' | 'children'> {
  act: ReturnType<typeof useInterest>;
  mayEdit: boolean;
  isPublic: boolean;
  name: ReactNode;
}

function Ask({ act, mayEdit, isPublic, isOpen, name, children }: AskProps) {
  const { interest: words } = useWords(firmWords);
  const [isAsked, setAsked] = useState(isOpen ?? false);
  return (
    <>
      <div className="row">
        {mayEdit && isPublic && (
          <Button look="forward" busy={act.isBusy} onClick={act.interested}>
            {words.yes}
            {name}
          </Button>
        )}
        {mayEdit && !isOpen && (
          <Button look="quiet" aria-expanded={isAsked} onClick={() => setAsked(!isAsked)}>
            {words.no}
            {name}
          </Button>
        )}
        {children}
      </div>
      {mayEdit && isAsked && (
        <fieldset className={styles['why']}>
          <legend className="small">{isOpen ? words.noBecause : words.because}</legend>
          <div className="row">
            {REASONS.map((reason) => (
              <Button key={reason} size="small" busy={act.isBusy} onClick={() => act.notInterested(reason)}>
                {words.reasons[reason]}
              </Button>
            ))}
          </div>
        </fieldset>
      )}
      {mayEdit && !isPublic && <p className="small muted">{words.publishFirst}</p>}
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
