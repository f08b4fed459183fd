import { Link } from '@tanstack/react-router';
import type { PublicDto } from '../../../api/clients.js';
import { useWords } from '../../../words/area.js';
import { findWords } from '../../../words/find.js';
import { rich } from '../../../words/rich.js';

/** The consultation that came before a need: what firms said then is why it reads as it does. */
export function CameFrom({ opportunity }: { opportunity: Pick<PublicDto<'OpportunityDto'>, 'consultationId'> }) {
  const { opportunity: words } = useWords(findWords);
  const { consultationId: id } = opportunity;
  if (id === null) return null;
  const link = (text: string) => (
    <Link to="/opportunities/$id" params={{ id }}>
      {text}
    </Link>
  );
  return <p className="note">{rich(words.before, { a: link })}</p>;
}
