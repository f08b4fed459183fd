import { IconCalendarEvent } from '@tabler/icons-react';
import { useFormats } from '../../formats/use-formats.js';
import { useWords } from '../../words/area.js';
import { findWords } from '../../words/find.js';
import { firmWords } from '../../words/firm.js';
import type { Opportunity } from './-firm-queries.js';
import styles from './-opportunity-card.module.css';

/** Who asks and what it is worth, in one line. */
export function OpportunityLine({ opportunity }: { opportunity: Opportunity }) {
  const { opportunities: find } = useWords(findWords);
  const { match: words } = useWords(firmWords);
  const { money } = useFormats();
  const { buyer, kind, value } = opportunity;
  return (
    <p className="small muted">
      {[find.by(buyer, find.kind[kind]), value === null ? words.valueUnknown : words.worth(money(value))].join(' · ')}
    </p>
  );
}

/** Reserved, meant to be reserved, for invited firms only. */
export function OpportunityTags({ opportunity }: { opportunity: Opportunity }) {
  const { opportunities: find } = useWords(findWords);
  const { match: words } = useWords(firmWords);
  const { kind, reserved, reservationIntent, invitedOnly } = opportunity;
  // Nothing is reserved yet where the market is only consulted.
  const considers = reservationIntent === 'considering' || reserved === 'considering';
  const tags = [
    kind === 'need' && reserved !== 'none' && reserved !== 'considering' && find.reservedFor[reserved],
    reservationIntent === 'intended' && words.intended,
    considers && find.reservedFor.considering,
    invitedOnly && words.invitedOnly,
  ].filter((tag) => tag !== false);
  if (tags.length === 0) return null;
  return (
    <p className="row small">
      {tags.map((tag) => (
        <span key={tag} className="tag">
          {tag}
        </span>
      ))}
    </p>
  );
}

interface DeadlineProps {
  opportunity: Opportunity;
  /** What does not fit hurries nobody: the day is enough. */
  fits?: boolean;
}

/** Until when one can respond: the day first, then how far away that is. */
export function Deadline({ opportunity: { deadline }, fits = true }: DeadlineProps) {
  const { opportunities: find } = useWords(findWords);
  const { match: words } = useWords(firmWords);
  const { longMoment, daysAway } = useFormats();
  if (!fits && deadline) return <p className="small muted">{words.until(longMoment(deadline))}</p>;
  return (
    <p className={styles['when']}>
      <IconCalendarEvent size={20} aria-hidden="true" />
      <span>{deadline ? words.until(longMoment(deadline), daysAway(deadline)) : find.noDeadline}</span>
    </p>
  );
}
