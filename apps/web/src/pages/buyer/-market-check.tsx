import { useQuery, keepPreviousData } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useFormats } from '../../formats/use-formats.js';
import { SkeletonRows } from '../../patterns/skeleton.js';
import { Bar } from '../../patterns/table.js';
import { announce } from '../../shell/announce.js';
import { useWords } from '../../words/area.js';
import { buyerWords } from '../../words/buyer.js';
import styles from './-editor.module.css';
import { marketQuery, needQuery } from './-needs.js';

/** How many firms could do this, and what each hard requirement costs; counted anew after each saving. */
export function MarketCheck({ id }: { id: string }) {
  const { market: words } = useWords(buyerWords);
  const { clock, count } = useFormats();
  const need = useQuery({ ...needQuery(id), throwOnError: false }).data;
  const { data, isError } = useQuery({
    ...marketQuery(id, need?.etag ?? ''),
    enabled: need !== undefined,
    placeholderData: keepPreviousData,
    throwOnError: false,
  });
  const said = data && words.announced(data.total, count(data.total));
  useEffect(() => {
    if (said) announce(said);
  }, [said]);
  return (
    <section className={`card ${styles['market']}`} aria-labelledby="market">
      <div className="stack-s">
        <h2 id="market">{words.title}</h2>
        {!data && !isError && <SkeletonRows rows={1} lines={2} />}
        {isError && <p>{words.failed}</p>}
        {data && (
          <>
            <p className={styles['number']}>
              <b>{count(data.total)}</b>
              <span>{words.firms(data.total, count(data.judged))}</span>
            </p>
            <p className="small muted">{words.counted(clock(data.asOf))}</p>
          </>
        )}
      </div>
      {data?.requirements.map(({ text, excludes, alone }) => (
        <div key={text} className="stack-s">
          <p>
            {text} <span className="muted small nowrap">{words.excludes(excludes)}</span>
          </p>
          <Bar value={(data.judged - excludes) / Math.max(1, data.judged)} />
          <p className="small">{words.without(alone, count(data.total + alone))}</p>
        </div>
      ))}
      {data && data.requirements.length === 0 && <p className="small muted">{words.noRequirements}</p>}
      <div className="stack-s">
        <p className="xs muted">{words.onlyCounts}</p>
        <p className="small">
          <Link to="/buyer/needs/$id/matches" params={{ id }}>
            {words.toMatches}
          </Link>
        </p>
      </div>
    </section>
  );
}
