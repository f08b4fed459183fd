import type { ReactNode } from 'react';
import { useWords } from '../words/area.js';
import { patternsWords } from '../words/patterns.js';
import styles from './table.module.css';

/** A table that scrolls by itself where it is wider than the page. Its caption states what one sees in it. */
export function Table({
  caption,
  hideCaption,
  children,
}: {
  caption: string;
  hideCaption?: boolean;
  children: ReactNode;
}) {
  const { table } = useWords(patternsWords);
  return (
    <div className={styles['scroll']} role="region" aria-label={table.scroll(caption)} tabIndex={0}>
      <table className={styles['table']}>
        <caption className={hideCaption ? 'vh' : undefined}>{caption}</caption>
        {children}
      </table>
    </div>
  );
}

/** A number in a table, or the head of such a column. */
export function NumberCell({ children }: { children: ReactNode }) {
  return <td data-number="">{children}</td>;
}

interface BarProps {
  /** 0 to 1. */
  value: number;
  /** What is not known, behind the value: 0 to 1. */
  unknown?: number;
  /** Which side it is about: 1 asks, 2 offers. */
  side?: 1 | 2;
}

/** A share as a bar. The number stands in a cell beside it; the bar itself says nothing aloud. */
export function Bar({ value, unknown = 0, side = 1 }: BarProps) {
  const width = Math.max(0, Math.min(1, value)) * 100;
  return (
    <svg className={styles['bar']} viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <rect className={styles['track']} width="100" height="10" />
      <rect className={side === 1 ? styles['one'] : styles['two']} width={width} height="10" />
      {unknown > 0 && <rect className={styles['unknown']} x={width + 0.6} y="1" width={unknown * 100} height="8" />}
    </svg>
  );
}
