import type { PublicDto } from '../../../api/clients.js';
import { ButtonLink } from '../../../patterns/button.js';
import { useSession } from '../../../shell/use-session.js';
import { useWords } from '../../../words/area.js';
import { findWords } from '../../../words/find.js';

/** How a firm responds, and its way there: who is not signed in yet comes back to this opportunity. */
export function Respond({ opportunity }: { opportunity: PublicDto<'OpportunityDto'> }) {
  const { opportunity: words } = useWords(findWords);
  const session = useSession();
  const { id, kind, howToRespond, language, source, status } = opportunity;
  if (status !== 'open' && status !== 'planned') return null;
  const isConsultation = kind === 'consultation';
  const isHere = isConsultation && source === null;
  const isOther = session.status === 'in' && session.organisation.kind !== 'firm';
  return (
    <section className="card stack-s" aria-labelledby="respond">
      <h2 id="respond">{words.respond}</h2>
      {howToRespond && <p lang={language}>{howToRespond}</p>}
      {isHere && <p>{words.respondConsultation}</p>}
      {isConsultation && <p className="small muted">{words.noAward}</p>}
      {isOther ? (
        <p className="small">{words.forFirms}</p>
      ) : (
        <>
          <p>
            <ButtonLink
              look="forward"
              to={isHere ? '/firm/consultations/$id' : '/firm/opportunities/$id'}
              params={{ id }}
            >
              {isHere ? words.answer : words.seeMatch}
            </ButtonLink>
          </p>
          {isHere && session.status === 'out' && <p className="small muted">{words.ask}</p>}
        </>
      )}
    </section>
  );
}
