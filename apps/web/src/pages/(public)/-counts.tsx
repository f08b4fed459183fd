import { useQuery } from '@tanstack/react-query';
import { useFormats } from '../../formats/use-formats.js';
import { useWords } from '../../words/area.js';
import { publicWords } from '../../words/public.js';
import styles from './-home.module.css';
import { homeCounts } from './-home-queries.js';

/** How much there is now. */
export function Counts() {
  const { counts } = useWords(publicWords).home;
  const { count, longMoment } = useFormats();
  const { data } = useQuery({ ...homeCounts, throwOnError: false });
  return (
    <section aria-labelledby="now">
      <h2 className="vh" id="now">
        {counts.title}
      </h2>
      <dl className={styles['counts']}>
        {(['firms', 'current', 'consultations', 'closingThisWeek'] as const).map((what) => (
          <div key={what}>
            <dt>{counts[what]}</dt>
            <dd>{data ? count(data[what]) : '…'}</dd>
          </div>
        ))}
      </dl>
      <p className="xs muted">{data ? counts.at(longMoment(data.at)) : '\u00a0'}</p>
    </section>
  );
}
