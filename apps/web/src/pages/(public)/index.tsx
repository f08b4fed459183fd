import { createFileRoute, useNavigate } from '@tanstack/react-router';
import { Envelope, Lining } from '../../patterns/sealed.js';
import { useWords, withWords } from '../../words/area.js';
import { findWords } from '../../words/find.js';
import { publicWords } from '../../words/public.js';
import { Closing } from './-closing.js';
import { Counts } from './-counts.js';
import { Doors } from './-doors.js';
import styles from './-home.module.css';
import { SearchForm } from './-search-form.js';
import { homeCounts, closingFirst } from './-home-queries.js';

export const Route = createFileRoute('/(public)/')({
  loader: async ({ context: { queries } }) => {
    void queries.prefetchQuery(homeCounts);
    void queries.prefetchQuery(closingFirst);
    await withWords(publicWords, findWords);
  },
  component: Home,
});

/** What Schakel is, and the way in for who buys and for who supplies. */
function Home() {
  const { home } = useWords(publicWords);
  const { search } = useWords(findWords);
  const navigate = useNavigate();
  return (
    <>
      <title>{`${home.tab} – Schakel`}</title>
      <section className={styles['hero']}>
        <h1 tabIndex={-1}>{home.title}</h1>
        <p className={styles['lead']}>{home.lead}</p>
        <SearchForm
          text={undefined}
          example={search.firmsExample}
          withPlace
          onSearch={(text, near) => void navigate({ to: '/firms', search: { text, near } })}
        />
      </section>
      <Doors />
      <Counts />
      <div className={styles['below']}>
        <Closing />
        <section className={styles['promise']} aria-labelledby="promise">
          <Lining className={styles['ground'] ?? ''}>
            <Envelope />
          </Lining>
          <div className="stack-s">
            <h2 id="promise">{home.promise.title}</h2>
            <p>{home.promise.text}</p>
          </div>
        </section>
      </div>
    </>
  );
}
