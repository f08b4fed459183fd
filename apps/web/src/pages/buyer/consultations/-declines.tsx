import type { BuyerDto } from '../../../api/clients.js';
import { useWords } from '../../../words/area.js';
import { buyerWords } from '../../../words/buyer.js';
import { roomWords } from '../../../words/consultations.js';

/** How many firms declined and why, as a whole; never fewer than three, never who. */
export function Declines({ declined }: { declined: BuyerDto<'DeclineFiguresDto'> }) {
  const { declines: words } = useWords(roomWords);
  const { interest } = useWords(buyerWords);
  if (declined.total === null) return <p className="muted small">{words.few}</p>;
  return (
    <div className="stack-s">
      <p>{words.total(declined.total)}</p>
      <ul className="rows">
        {declined.reasons.map(({ reason, firms }) => (
          <li key={reason}>{interest.reason(interest.reasons[reason], firms)}</li>
        ))}
      </ul>
      {declined.notes.length > 0 && (
        <>
          <p className="small muted">{words.notes}</p>
          <ul className="rows">
            {declined.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
