import { createLink } from '@tanstack/react-router';
import type { ComponentPropsWithRef, ReactNode } from 'react';
import { Status, type State } from './status.js';
import styles from './task-list.module.css';

/** The parts of a long form. The whole row leads to the part; the first that is not done stands out. */
export function TaskList({ children }: { children: ReactNode }) {
  return <ol className={styles['tasks']}>{children}</ol>;
}

type TaskState = Extract<State, 'done' | 'busy' | 'todo' | 'late' | 'no'>;

interface TaskProps {
  /** One line of what stands in it now. */
  about: ReactNode;
  status: TaskState;
  /** Words instead of the usual ones of this status. */
  word?: string;
  /** Is it the one to go on with? */
  next?: boolean;
}

function Row({ about, status, word, next, children, ...link }: ComponentPropsWithRef<'a'> & TaskProps) {
  return (
    <li data-next={next || undefined}>
      <a {...link} className={styles['title']}>
        {children}
      </a>
      <span className={styles['about']}>{about}</span>
      <span className={styles['state']}>
        <Status state={status}>{word}</Status>
      </span>
    </li>
  );
}

/** One part, with the address where it is filled in: `<Task to="…" status="todo" about="…">Eisen en bewijs</Task>`. */
export const Task = createLink(Row);

/** A part that cannot be done yet: text, no link. */
export function BlockedTask({ about, children }: { about: ReactNode; children: ReactNode }) {
  return (
    <li>
      <b className={styles['title']}>{children}</b>
      <span className={styles['about']}>{about}</span>
      <span className={styles['state']}>
        <Status state="blocked" />
      </span>
    </li>
  );
}
