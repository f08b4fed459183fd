import { Link } from '@tanstack/react-router';
import type { PublicDto } from '../../../api/clients.js';
import { Status } from '../../../patterns/status.js';
import { useWords } from '../../../words/area.js';
import { findWords } from '../../../words/find.js';
import styles from '../-find.module.css';

const SHOWN = 3;

/** One firm in the directory: what it does, where it is, may it take part in a reserved contract. */
export function FirmRow({ hit: { firm, distanceKm } }: { hit: PublicDto<'FirmHitDto'> }) {
  const { firms, firm: words, search } = useWords(findWords);
  const { art20 } = firm.eligibility;
  return (
    <li className={styles['row']}>
      <div>
        <h3>
          <Link to="/firms/$id" params={{ id: firm.id }}>
            {firm.name}
          </Link>
        </h3>
        <p className="small muted">
          {[
            firm.city && firms.in(firm.city),
            distanceKm !== null && search.km(distanceKm.toFixed(0)),
            firm.employees !== null && firms.employees(firm.employees),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <p className="small">
          {firm.capabilities
            .slice(0, SHOWN)
            .map(({ title }) => title)
            .join(' · ')}
        </p>
      </div>
      <p className={styles['side']}>
        {words.reserved}
        <br />
        <Status state={art20}>{words.art20[art20]}</Status>
      </p>
    </li>
  );
}
