import type { ReactNode } from 'react';
import { useWords } from '../words/area.js';
import { patternsWords } from '../words/patterns.js';
import styles from './joint.module.css';

/** Do two things fit: yes, in part, no, or is something not known. Not known is not no. */
export type Fit = 'fits' | 'partly' | 'unsure' | 'not';

const LINKS: Readonly<Record<Fit, ReactNode>> = {
  fits: (
    <>
      <rect x="1.5" y="4" width="29" height="12" rx="6" />
      <rect x="21.5" y="4" width="29" height="12" rx="6" />
    </>
  ),
  partly: (
    <>
      <rect x="1.5" y="4" width="29" height="12" rx="6" />
      <path d="M45 4H27.5a6 6 0 0 0 0 12H37" />
    </>
  ),
  unsure: (
    <>
      <rect x="1.5" y="4" width="25" height="12" rx="6" />
      <path d="M31.5 4h13a6 6 0 0 1 0 12h-13" strokeDasharray="3.4 3.3" strokeLinecap="butt" />
    </>
  ),
  not: (
    <>
      <path d="M20 4H7.5a6 6 0 0 0 0 12H20M32 4h12.5a6 6 0 0 1 0 12H32" />
      <path d="M23.5 17L28.5 3" strokeWidth="2" />
    </>
  ),
};

/** The link alone; a word has to stand beside it. */
export function FitLink({ fit }: { fit: Fit }) {
  return (
    <svg className={`${styles['link']} ${styles[fit]}`} viewBox="0 0 52 20" aria-hidden="true">
      {LINKS[fit]}
    </svg>
  );
}

/** Reasons of a match: what is asked on the left, what is offered on the right. */
export function Joints({ ask, offer, children }: { ask?: string; offer?: string; children: ReactNode }) {
  const { joint } = useWords(patternsWords);
  return (
    <div className={styles['room']}>
      <div className={styles['head']} aria-hidden="true">
        <span>{ask ?? joint.ask}</span>
        <span>{offer ?? joint.offer}</span>
      </div>
      <ul className={styles['joints']}>{children}</ul>
    </div>
  );
}

interface JointProps {
  fit: Fit;
  ask: ReactNode;
  offer: ReactNode;
  /** Who asks and who offers, as in the head of the reasons. */
  sides?: { ask: string; offer: string };
}

/** One reason of a match. */
export function Joint({ fit, ask, offer, sides }: JointProps) {
  const words = useWords(patternsWords);
  const heads = sides ?? words.joint;
  return (
    <li className={styles['joint']}>
      <span className={styles['ask']}>
        <span className="vh">{heads.ask}: </span>
        {ask}
      </span>
      <span className={`${styles['middle']} ${styles[fit]}`}>
        <FitLink fit={fit} />
        {words.fit[fit]}
      </span>
      <span className={styles['offer']}>
        <span className="vh">{heads.offer}: </span>
        {offer}
      </span>
    </li>
  );
}

interface ReasonProps {
  fit: Fit;
  children: ReactNode;
}

/** One reason for who sees only the own side: link, word, sentence. Stands in a `<ul>`. */
export function Reason({ fit, children }: ReasonProps) {
  const words = useWords(patternsWords);
  return (
    <li className={styles['reason']}>
      <FitLink fit={fit} />
      <span>
        <b className={styles[fit]}>{words.fit[fit]}.</b> {children}
      </span>
    </li>
  );
}

/** How well it fits: link, number and word together, never a bare number. @param outOf what the number is a part of */
export function Score({ fit, value, outOf }: { fit: Fit; value: number; outOf: string }) {
  const words = useWords(patternsWords);
  return (
    <p className={styles['score']}>
      <FitLink fit={fit} />
      <b className={styles[fit]}>{value}</b>
      <span>
        <span className={`${styles['word']} ${styles[fit]}`}>{words.fit[fit]}</span>
        <br />
        <span className="small muted">{outOf}</span>
      </span>
    </p>
  );
}
