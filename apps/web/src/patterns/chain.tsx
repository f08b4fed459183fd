import type { ReactNode } from 'react';
import { useWords } from '../words/area.js';
import { patternsWords } from '../words/patterns.js';
import styles from './chain.module.css';

/** A step in time: what, when in words and as ISO moment, and whether it was, is, or comes. */
export interface Step {
  title: ReactNode;
  moment?: string | undefined;
  /** ISO */
  at?: string | undefined;
  when: 'done' | 'now' | 'later';
}

/** A course of events as a chain: closed links for what was, a filled one for now, dashed ones for later. */
export function Chain({ steps }: { steps: readonly Step[] }) {
  const { timeline } = useWords(patternsWords);
  return (
    <ol className={styles['chain']}>
      {steps.map(({ title, moment, at, when }, index) => (
        <li key={index} data-when={when} aria-current={when === 'now' ? 'step' : undefined}>
          <b>{title}</b>
          <span className="vh"> ({timeline[when]})</span>
          {moment && (
            <time className={styles['moment']} dateTime={at}>
              {moment}
            </time>
          )}
        </li>
      ))}
    </ol>
  );
}
