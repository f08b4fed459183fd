import type { PublicDto } from '../../../api/clients.js';
import { useWords } from '../../../words/area.js';
import { findWords } from '../../../words/find.js';

/** What the buyer asks, in its own words; first that it was withdrawn, where it was. */
export function Asked({ opportunity }: { opportunity: PublicDto<'OpportunityDto'> }) {
  const { opportunity: words } = useWords(findWords);
  const { description, background, socialCriteria, language, withdrawalReason } = opportunity;
  return (
    <section aria-labelledby="asks" className="stack">
      {withdrawalReason && (
        <p className="note note-attention">
          <b>{words.withdrawn}</b> <span lang={language}>{withdrawalReason}</span>
        </p>
      )}
      <h2 id="asks">{words.asks}</h2>
      <p lang={language}>{description}</p>
      {background && (
        <>
          <h3>{words.background}</h3>
          <p lang={language}>{background}</p>
        </>
      )}
      {socialCriteria && (
        <>
          <h3>{words.social}</h3>
          <p lang={language}>{socialCriteria}</p>
        </>
      )}
    </section>
  );
}
