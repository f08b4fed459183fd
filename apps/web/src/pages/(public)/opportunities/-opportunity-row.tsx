import { Link } from '@tanstack/react-router';
import type { PublicDto } from '../../../api/clients.js';
import { useFormats } from '../../../formats/use-formats.js';
import { useWords } from '../../../words/area.js';
import { findWords } from '../../../words/find.js';
import styles from '../-find.module.css';

/** One opportunity in the list: what, by whom, until when. */
export function OpportunityRow({ opportunity }: { opportunity: PublicDto<'OpportunityDto'> }) {
  const { opportunities: words } = useWords(findWords);
  const { longDay, clock } = useFormats();
  const { id, title, buyer, kind, language, deadline, reserved } = opportunity;
  return (
    <li className={styles['row']}>
      <div>
        <h3 lang={language}>
          <Link to="/opportunities/$id" params={{ id }}>
            {title}
          </Link>
        </h3>
        <p className="small muted">{words.by(buyer, words.kind[kind])}</p>
        {reserved !== 'none' && (
          <p className="small">
            <span className="tag">
              {kind === 'consultation' ? words.intendedFor[reserved] : words.reservedFor[reserved]}
            </span>
          </p>
        )}
      </div>
      <p className={styles['side']}>
        {deadline ? (
          <>
            <span className="vh">{words.closes} </span>
            <b>{longDay(deadline)}</b>
            <br />
            {words.at(clock(deadline))}
          </>
        ) : (
          words.noDeadline
        )}
      </p>
    </li>
  );
}
