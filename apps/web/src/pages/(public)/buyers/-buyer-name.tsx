import { Link } from '@tanstack/react-router';
import type { PublicDto } from '../../../api/clients.js';

/** Who asks: a link to its page where it is a buyer here, its name for a notice from elsewhere. */
export function BuyerName({ opportunity }: { opportunity: Pick<PublicDto<'OpportunityDto'>, 'buyer' | 'buyerId'> }) {
  const { buyer, buyerId } = opportunity;
  if (!buyerId) return <span>{buyer}</span>;
  return (
    <Link to="/buyers/$id" params={{ id: buyerId }}>
      {buyer}
    </Link>
  );
}
