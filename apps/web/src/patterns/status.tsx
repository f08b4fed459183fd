import type { ReactNode } from 'react';
import { patternsWords } from '../words/patterns.js';
import { useWords } from '../words/area.js';
import styles from './status.module.css';

const circle = <circle cx="12" cy="12" r="9" />;

/** Each state has a shape of its own, so that it needs no colour. */
const SHAPES = {
  yes: <>{circle}<path d="M8 12.5l2.7 2.7L16 9.5" /></>,
  late: <><path d="M12 3.5L22 20.5H2z" /><path d="M12 10v4.5M12 17.4v.1" /></>,
  no: <><path d="M4 4h16v16H4z" /><path d="M9 9l6 6M15 9l-6 6" /></>,
  unknown: (
    <>
      <circle cx="12" cy="12" r="9.5" strokeDasharray="3.6 3.3" />
      <path d="M9.8 9.6a2.3 2.3 0 1 1 3.4 2c-.8.5-1.2.9-1.2 1.9M12 16.6v.1" />
    </>
  ),
  sealed: <><path d="M3 5h18v14H3zM3 11h4.5M16.5 11H21" /><circle cx="12" cy="11" r="3.2" data-fill="" /></>,
  busy: <>{circle}<path d="M12 3a9 9 0 0 1 0 18z" data-fill="" /></>,
  todo: circle,
  done: <path d="M5 12l5 5l10 -10" />,
  blocked: <>{circle}<path d="M8 12h8" /></>,
} satisfies Record<string, ReactNode>; // prettier-ignore

export type State = keyof typeof SHAPES;

/** The shape of a state, for where the word stands elsewhere. */
export function StateShape({ state }: { state: State }) {
  return (
    <svg
      viewBox="0 0 24 24"
      width="18"
      height="18"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      aria-hidden="true"
    >
      {SHAPES[state]}
    </svg>
  );
}

/**
 * A state as word, shape and colour. `late` is for time, `no` only for no and failed, `unknown` is never `no`;
 * `done` has no colour, so that open work stands out.
 */
export function Status({ state, children }: { state: State; children?: ReactNode }) {
  const { status } = useWords(patternsWords);
  const word = children ?? (state === 'late' ? '' : status[state]);
  return (
    <span className={`${styles['status']} ${styles[state]}`}>
      <StateShape state={state} />
      <span>{word}</span>
    </span>
  );
}
