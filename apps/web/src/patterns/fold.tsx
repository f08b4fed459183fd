import { IconChevronDown } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import styles from './fold.module.css';

/** More for who wants to know, in its place on the page. */
export function Fold({ summary, children, open }: { summary: ReactNode; children: ReactNode; open?: boolean }) {
  return (
    <details className={styles['fold']} open={open}>
      <summary>
        <IconChevronDown size={20} aria-hidden="true" />
        {summary}
      </summary>
      {children}
    </details>
  );
}
