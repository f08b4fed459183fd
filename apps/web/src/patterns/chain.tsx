import type { ReactNode } from 'react';
import { useWords } from '../words/area.js';
import { patternsWords } from '../words/patterns.js';
import styles from './chain.module.css';

/** A step in time: what, when in words and as ISO moment, and whether it was, is going on, is the next, or comes later. */
export interface Step {
  title: ReactNode;
  moment?: string | undefined;
  /** ISO */
  at?: string | undefined;
  when: 'done' | 'now' | 'next' | 'later';
}

/** A course of events as a chain: closed links for what was, a filled one for now and next, dashed ones for later. */
export function Chain({ steps }: { steps: readonly Step[] }) {
  const { timeline } = useWords(patternsWords);
  // Where several go on at once, the first of them is where one is.
  const current = steps.findIndex(({ when }) => when === 'now' || when === 'next');
  return (
    <ol className={styles['chain']}>
      {steps.map(({ title, moment, at, when }, index) => (
        <li key={index} data-when={when} aria-current={index === current ? 'step' : undefined}>
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
