import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useFormats } from '../../../formats/use-formats.js';
import { useWords } from '../../../words/area.js';
import { publicInfoWords } from '../../../words/public-info.js';
import { buyerRecord, buyerReports } from './-buyer-queries.js';
import styles from './-record.module.css';

/** How many of its consultations a buyer closed with a report: the share beside what it was counted from. */
export function Record({ id }: { id: string }) {
  const { buyer: words } = useWords(publicInfoWords);
  const { share, count } = useFormats();
  const { closed, reported, waiting, rate } = useSuspenseQuery(buyerRecord(id)).data;
  return (
    <section className="card stack-s" aria-labelledby="record">
      <h2 id="record">{words.record}</h2>
      {rate === null ? (
        <p>{words.noRate}</p>
      ) : (
        <>
          <p className={styles['rate']}>{share(rate)}</p>
          <p>{words.of(count(reported), count(closed - waiting))}</p>
        </>
      )}
      {waiting > 0 && <p className="small">{words.waiting(waiting)}</p>}
      <p className="small muted">{words.explained}</p>
    </section>
  );
}

/** The reports a buyer published. */
export function Reports({ id }: { id: string }) {
  const { buyer: words } = useWords(publicInfoWords);
  const { longDay } = useFormats();
  const { items } = useSuspenseQuery(buyerReports(id)).data;
  return (
    <section className="card stack-s" aria-labelledby="reports">
      <h2 id="reports">{words.reports}</h2>
      {items.length === 0 && <p className="muted">{words.noReports}</p>}
      <ul className="rows">
        {items.map(({ consultationId, title, language, publishedAt }) => (
          <li key={consultationId}>
            <Link to="/opportunities/$id/report" params={{ id: consultationId }} lang={language}>
              {title}
            </Link>
            <p className="small muted">{words.publishedOn(longDay(publishedAt))}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
