import type { ReactNode } from 'react';
import styles from './empty-state.module.css';

const ART = {
  'nothing-yet': (
    <>
      <path className={styles['ask']} d="M58 8H30a14 14 0 0 0 0 28h14" />
      <path className={`${styles['offer']} ${styles['dashed']}`} d="M62 48h28a14 14 0 0 0 0-28H76" />
    </>
  ),
  'nothing-found': (
    <>
      <path className={styles['ask']} d="M42 8H24a14 14 0 0 0 0 28h12" />
      <path className={styles['offer']} d="M78 48h18a14 14 0 0 0 0-28H84" />
      <path className={styles['gap']} d="M46 22l28 12" />
    </>
  ),
  'not-open': (
    <>
      <path className={styles['ask']} d="M28 6h64v44H28z" />
      <path className={styles['ask']} d="M30 8l30 24L90 8" />
      <circle className={styles['wax']} cx="60" cy="31" r="8" />
    </>
  ),
} satisfies Record<string, ReactNode>;

interface EmptyStateProps {
  /** Nothing was made yet: what it is for. Nothing found: which filter to drop. Not open: since and until when, who. */
  kind: keyof typeof ART;
  title: string;
  children?: ReactNode;
  /** One button or link. */
  action?: ReactNode;
  /** The heading it stands under decides its own. */
  level?: 2 | 3;
}

/** A list without anything in it: one bold line, one sentence, one action. */
export function EmptyState({ kind, title, children, action, level = 2 }: EmptyStateProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <div className={styles['empty']}>
      <svg className={styles['art']} viewBox="0 0 120 56" aria-hidden="true">
        {ART[kind]}
      </svg>
      <Heading className={styles['title']}>{title}</Heading>
      {children && <div className="small">{children}</div>}
      {action && <div className={styles['action']}>{action}</div>}
    </div>
  );
}
