import { useWords } from '../words/area.js';
import { patternsWords } from '../words/patterns.js';
import styles from './skeleton.module.css';

/** Rows as tall as the list that is on its way, shown after a moment only. Never for a form. */
export function SkeletonRows({ rows = 5, lines = 3 }: { rows?: number; lines?: number }) {
  const { loading } = useWords(patternsWords);
  return (
    <div aria-busy="true" className={styles['appear']}>
      <p className="vh" role="status">
        {loading}
      </p>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className={`${styles['row']} stack-s`} aria-hidden="true">
          {Array.from({ length: lines }, (_, line) => (
            <div key={line} className={styles['bone']} />
          ))}
        </div>
      ))}
    </div>
  );
}
