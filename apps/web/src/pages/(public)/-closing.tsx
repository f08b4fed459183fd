import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useFormats } from '../../formats/use-formats.js';
import { EmptyState } from '../../patterns/empty-state.js';
import { SkeletonRows } from '../../patterns/skeleton.js';
import { useWords } from '../../words/area.js';
import { publicWords } from '../../words/public.js';
import { closingFirst } from './-home-queries.js';
import styles from './-home.module.css';

/** What closes first in the Netherlands, with the way to everything. */
export function Closing() {
  const { closing } = useWords(publicWords).home;
  const { longDay, clock } = useFormats();
  const { data, isError } = useQuery({ ...closingFirst, throwOnError: false });
  const items = data?.items ?? [];
  return (
    <section aria-labelledby="closing">
      <h2 id="closing">{closing.title}</h2>
      {!data && !isError && <SkeletonRows rows={4} lines={2} />}
      {data && items.length === 0 && (
        <EmptyState kind="nothing-yet" title={closing.none} level={3}>
          <p>{closing.noneText}</p>
        </EmptyState>
      )}
      {items.length > 0 && (
        <ul className={styles['closing']}>
          {items.map(({ opportunity: { id, title, buyer, kind, language, deadline } }) => (
            <li key={id}>
              <div>
                <h3 lang={language}>
                  <Link to="/opportunities/$id" params={{ id }}>
                    {title}
                  </Link>
                </h3>
                <p className="small muted">{closing.by(buyer, closing[kind])}</p>
              </div>
              {deadline && (
                <p className="small">
                  <span className="vh">{closing.closes} </span>
                  <b>{longDay(deadline)}</b>
                  <br />
                  {closing.at(clock(deadline))}
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
      <p className="top-3">
        <Link to="/opportunities">{closing.all}</Link>
      </p>
    </section>
  );
}
