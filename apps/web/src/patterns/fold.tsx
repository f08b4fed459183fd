import { IconChevronDown } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import styles from './fold.module.css';

interface FoldProps {
  summary: ReactNode;
  children: ReactNode;
  open?: boolean;
  /** When it is opened or closed: for what is only asked for when someone wants to know. */
  onToggle?: (isOpen: boolean) => void;
}

/** More for who wants to know, in its place on the page. */
export function Fold({ summary, children, open, onToggle }: FoldProps) {
  return (
    <details className={styles['fold']} open={open} onToggle={(event) => onToggle?.(event.currentTarget.open)}>
      <summary>
        <IconChevronDown size={20} aria-hidden="true" />
        {summary}
      </summary>
      {children}
    </details>
  );
}
