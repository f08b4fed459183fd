import styles from './mark.module.css';

/** Two hooks that catch each other: who asks and who offers, together an S. @param size in px */
export function Mark({ size = 32, on }: { size?: number; on?: 'band' }) {
  return (
    <svg className={styles['mark']} data-on={on} viewBox="0 0 32 32" width={size} height={size} aria-hidden="true">
      <path className={styles['ask']} d="M25 5H12a7 7 0 0 0 0 14h6" />
      <path className={styles['offer']} d="M7 27h13a7 7 0 0 0 0-14h-6" />
    </svg>
  );
}
