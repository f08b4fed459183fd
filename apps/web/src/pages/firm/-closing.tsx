import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { serverNow } from '../../api/server-clock.js';
import { useFormats } from '../../formats/use-formats.js';
import { useWords } from '../../words/area.js';
import { firmWords } from '../../words/firm.js';
import { feedQuery, interestsQuery, type Opportunity } from './-firm-queries.js';

const SHOWN = 5;

/** What closes this week, of what fits and is not answered. */
export const closingQuery = () => feedQuery({ deadline: 'week' });
/** What my firm is interested in. */
export const wantedQuery = interestsQuery('interested');

interface Closing {
  opportunity: Opportunity;
  deadline: string;
  isWanted: boolean;
}

/** Deadlines that come: of what my firm is interested in, and of what fits and closes within a week. */
function useClosing(): Closing[] {
  const wanted = useSuspenseInfiniteQuery(wantedQuery).data.pages.flatMap((page) => page.items);
  const fitting = useSuspenseInfiniteQuery(closingQuery()).data.pages.flatMap((page) => page.items);
  const now = serverNow().toISOString();
  const all = [
    ...wanted.map(({ opportunity }) => ({ opportunity, isWanted: true })),
    ...fitting
      .filter(({ verdict, answered }) => verdict !== 'doesNotFit' && answered === null)
      .map(({ opportunity }) => ({ opportunity, isWanted: false })),
  ];
  return all
    .flatMap(({ opportunity, isWanted }) => {
      const { deadline } = opportunity;
      return deadline && deadline > now ? [{ opportunity, deadline, isWanted }] : [];
    })
    .sort((a, b) => a.deadline.localeCompare(b.deadline))
    .slice(0, SHOWN);
}

export function ClosingSoon() {
  const { start: words } = useWords(firmWords);
  const { longMoment } = useFormats();
  const closing = useClosing();
  if (closing.length === 0) return null;
  return (
    <section className="card stack-s" aria-labelledby="closing">
      <h2 id="closing">{words.closing}</h2>
      <ul className="rows">
        {closing.map(({ opportunity: { id, title, language }, deadline, isWanted }) => (
          <li key={id} className="small">
            <b>{longMoment(deadline)}</b>
            <br />
            <Link to="/firm/opportunities/$id" params={{ id }} lang={language}>
              {title}
            </Link>
            {isWanted && <span className="muted"> {words.wanted}</span>}
          </li>
        ))}
      </ul>
      <p className="small">
        <Link to="/firm/opportunities" search={{ deadline: 'week' }}>
          {words.allClosing}
        </Link>
      </p>
    </section>
  );
}
