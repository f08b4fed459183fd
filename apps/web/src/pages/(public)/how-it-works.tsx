import { createFileRoute } from '@tanstack/react-router';
import { ButtonLink } from '../../patterns/button.js';
import { PageTitle } from '../../patterns/page-title.js';
import { useWords, withWords } from '../../words/area.js';
import { publicInfoWords } from '../../words/public-info.js';
import styles from './-how.module.css';
import { Law, LedgerPromise, Sealing, Steps } from './-how-parts.js';

export const Route = createFileRoute('/(public)/how-it-works')({
  loader: () => withWords(publicInfoWords),
  component: HowItWorks,
});

/** What one does here, what the law allows, what Schakel promises and what it cannot. */
function HowItWorks() {
  const { how } = useWords(publicInfoWords);
  return (
    <>
      <PageTitle lead={how.lead}>{how.title}</PageTitle>
      <Contents />
      <div className={styles['ways']}>
        <section id="buyers" aria-labelledby="buyers-title" className={styles['way']} data-side="asks">
          <h2 id="buyers-title">{how.buyers.title}</h2>
          <Steps steps={how.buyers.steps} />
          <ButtonLink to="/buyer/needs/new">{how.buyers.action}</ButtonLink>
        </section>
        <section id="firms" aria-labelledby="firms-title" className={styles['way']} data-side="offers">
          <h2 id="firms-title">{how.firms.title}</h2>
          <Steps steps={how.firms.steps} />
          <ButtonLink to="/firm">{how.firms.action}</ButtonLink>
        </section>
      </div>
      <section id="brokers" aria-labelledby="brokers-title" className={`${styles['part']} stack`}>
        <h2 id="brokers-title">{how.brokers.title}</h2>
        <p>{how.brokers.text}</p>
        <Steps steps={how.brokers.steps} across />
      </section>
      <section id="match" aria-labelledby="match-title" className={`${styles['part']} stack`}>
        <h2 id="match-title">{how.match.title}</h2>
        <p>{how.match.text}</p>
        <ul className={styles['points']}>
          {how.match.points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      </section>
      <Law />
      <Sealing />
      <LedgerPromise />
      <p className={`${styles['part']} row`}>
        {how.open}
        <ButtonLink to="/open-data">{how.openAction}</ButtonLink>
      </p>
    </>
  );
}

function Contents() {
  const { how } = useWords(publicInfoWords);
  const parts = ['buyers', 'firms', 'brokers', 'match', 'law', 'sealing', 'ledger'] as const;
  return (
    <nav aria-label={how.contents}>
      <ul className={styles['contents']}>
        {parts.map((part) => (
          <li key={part}>
            <a href={`#${part}`}>{how[part].title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
