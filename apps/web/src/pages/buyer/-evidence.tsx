import { useQuery } from '@tanstack/react-query';
import { vocabularyQuery } from '../../api/codes.js';
import type { BuyerDto } from '../../api/clients.js';
import { serverNow } from '../../api/server-clock.js';
import { useFormats } from '../../formats/use-formats.js';
import { StateShape } from '../../patterns/status.js';
import { useWords } from '../../words/area.js';
import { buyerWords } from '../../words/buyer.js';
import facts from '../../patterns/facts.module.css';

/** What a firm shows, with dates and who saw it: may it take part in a reserved contract, and its certificates. */
export function Evidence({ firm }: { firm: BuyerDto<'FirmDto'> }) {
  const { evidence } = useWords(buyerWords);
  const { shortDay } = useFormats();
  const { data } = useQuery({ ...vocabularyQuery('certificates'), throwOnError: false });
  const label = (code: string) => data?.items.find((item) => item.code === code)?.label ?? code;
  const today = serverNow().toISOString().slice(0, 10);
  const { art20, asOf } = firm.eligibility;
  return (
    <section>
      <h4>{evidence.title}</h4>
      <ul className={facts['facts']}>
        <li>
          <StateShape state={art20} />
          <span>{evidence.art20[art20](shortDay(asOf))}</span>
        </li>
        {firm.certificates.map(({ id, code, validUntil, verifiedAt, verifier }) => {
          const ended = validUntil !== null && validUntil < today;
          const until = validUntil === null ? null : shortDay(validUntil);
          const seen = verifiedAt ? evidence.seen(shortDay(verifiedAt), verifier) : evidence.ownStatement;
          return (
            <li key={id}>
              <StateShape state={ended ? 'late' : verifiedAt ? 'yes' : 'unknown'} />
              <span>
                {ended && until ? evidence.ended(label(code), until) : evidence.valid(label(code), until)} {seen}
              </span>
            </li>
          );
        })}
      </ul>
      {firm.certificates.length === 0 && <p className="small muted">{evidence.none}</p>}
    </section>
  );
}
