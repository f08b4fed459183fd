import type { ReactNode } from 'react';
import { Envelope, Lining } from '../../patterns/sealed.js';
import { useWords } from '../../words/area.js';
import { publicInfoWords } from '../../words/public-info.js';
import styles from './-how.module.css';

/** What someone does, step by step: each a title and a sentence. */
export function Steps({ steps, across }: { steps: readonly (readonly string[])[]; across?: boolean }) {
  return (
    <ol className={`${styles['steps']} ${across ? styles['across'] : ''}`}>
      {steps.map(([title, text]) => (
        <li key={title}>
          <h3>{title}</h3>
          <p>{text}</p>
        </li>
      ))}
    </ol>
  );
}

/** What procurement law allows, each with its limit and where it stands. */
export function Law() {
  const { law } = useWords(publicInfoWords).how;
  return (
    <section id="law" aria-labelledby="law-title" className={`${styles['part']} stack`}>
      <h2 id="law-title">{law.title}</h2>
      <p>{law.text}</p>
      <ul className={styles['cards']}>
        {law.cards.map(({ title, text, limit, source }) => (
          <li key={title} className="card">
            <h3>{title}</h3>
            <p>{text}</p>
            <p className="note">{limit}</p>
            <p className="small muted">
              {law.source} {source}.
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What sealing stops, and as plainly what it doesn't. */
export function Sealing() {
  const { sealing } = useWords(publicInfoWords).how;
  return (
    <section id="sealing" aria-labelledby="sealing-title" className={`${styles['part']} stack`}>
      <h2 id="sealing-title">{sealing.title}</h2>
      <div className={styles['sealed']}>
        <Lining className={styles['ground'] ?? ''}>
          <Envelope />
        </Lining>
        <div className="stack">
          <p>{sealing.text}</p>
          <Both>
            <Points title={sealing.yes} points={sealing.stops} />
            <Points title={sealing.no} points={sealing.doesNotStop} />
          </Both>
        </div>
      </div>
    </section>
  );
}

/** What the ledger proves, and what it cannot. */
export function LedgerPromise() {
  const { ledger } = useWords(publicInfoWords).how;
  return (
    <section id="ledger" aria-labelledby="ledger-title" className={`${styles['part']} stack`}>
      <h2 id="ledger-title">{ledger.title}</h2>
      <p>{ledger.text}</p>
      <Both>
        <Points title={ledger.yes} points={ledger.proves} />
        <Points title={ledger.no} points={ledger.doesNot} />
      </Both>
    </section>
  );
}

function Both({ children }: { children: ReactNode }) {
  return <div className={styles['both']}>{children}</div>;
}

function Points({ title, points }: { title: string; points: readonly string[] }) {
  return (
    <div className="stack-s">
      <h3>{title}</h3>
      <ul className={styles['points']}>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </div>
  );
}
