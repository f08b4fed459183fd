import type { ReactNode } from 'react';
import { useWords } from '../words/area.js';
import { patternsWords } from '../words/patterns.js';
import { Countdown } from './countdown.js';
import { Fold } from './fold.js';
import styles from './sealed.module.css';

/** A closed envelope with the seal of Schakel. */
export function Envelope() {
  const { sealed } = useWords(patternsWords);
  return (
    <svg className={styles['envelope']} viewBox="0 0 208 140" role="img" aria-label={sealed.picture}>
      <rect className={styles['paper']} x="3" y="3" width="202" height="134" rx="5" />
      <path className={styles['fold']} d="M5 133l72-62M203 133l-72-62" />
      <path className={styles['paper']} d="M4 6l88 76a18 18 0 0 0 24 0l88-76" />
      <circle className={styles['wax']} cx="104" cy="82" r="25" />
      <g transform="translate(87.2 65.2) scale(1.05)" fill="none" strokeWidth="4" strokeLinecap="round">
        <path className={styles['hook1']} d="M25 5H12a7 7 0 0 0 0 14h6" />
        <path className={styles['hook2']} d="M7 27h13a7 7 0 0 0 0-14h-6" />
      </g>
    </svg>
  );
}

/** The pattern of sealed things, as a ground for an envelope. */
export function Lining({ children, className = '' }: { children?: ReactNode; className?: string }) {
  return <div className={`${styles['lining']} ${className}`}>{children}</div>;
}

interface SealedBoxProps {
  /** ISO; absent where the moment has come and only people are waited for. */
  opensAt?: string | undefined;
  title?: string;
  children?: ReactNode;
  /** Called once, at the moment itself. */
  onMoment?: () => void;
}

/** Answers that nobody can read yet: when they open, who cannot read them, what sealing does and does not stop. */
export function SealedBox({ opensAt, title, children, onMoment }: SealedBoxProps) {
  const { sealed } = useWords(patternsWords);
  return (
    <div className={styles['room']}>
      <section className={styles['box']} aria-labelledby="sealed">
        <Lining>
          <Envelope />
        </Lining>
        <div className={`${styles['text']} stack-s`}>
          <h2 id="sealed">{title ?? sealed.closed}</h2>
          {opensAt && <p>{sealed.opensAtEarliest}</p>}
          {opensAt && <Countdown until={opensAt} {...(onMoment ? { onClosed: onMoment } : {})} />}
          {opensAt && <p>{sealed.who}</p>}
          {children}
          <Fold summary={sealed.more}>
            <p className="small">{sealed.stops}</p>
            <p className="small">{sealed.doesNotStop}</p>
          </Fold>
        </div>
      </section>
    </div>
  );
}

/** What is confidential in a form: a strip of lining along it. */
export function Confidential({ children }: { children: ReactNode }) {
  return (
    <div className={styles['strip']}>
      <Lining />
      <div>{children}</div>
    </div>
  );
}
