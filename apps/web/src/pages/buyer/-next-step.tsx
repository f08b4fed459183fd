import { Link } from '@tanstack/react-router';
import { useWords } from '../../words/area.js';
import { buyerWords } from '../../words/buyer.js';
import type { Need } from './-needs.js';

/** From firms that fit to firms that know of it: publish the need, or ask them first. */
export function NextStep({ need: { id, status } }: { need: Need }) {
  const { next, needs } = useWords(buyerWords);
  if (status === 'draft')
    return (
      <p className="note">
        {next.publish}{' '}
        <Link to="/buyer/needs/$id" params={{ id }}>
          {next.toNeed}
        </Link>
      </p>
    );
  if (status !== 'open' && status !== 'planned') return null;
  return (
    <p className="note">
      {next.ask} <Link to="/buyer/consultations/new">{needs.write.consultation}</Link>
    </p>
  );
}
