import { Link } from '@tanstack/react-router';
import { useWords } from '../../words/area.js';
import { publicWords } from '../../words/public.js';
import styles from './-home.module.css';

/** Two doors whose hooks catch each other: who asks, and who offers. */
export function Doors() {
  const { home } = useWords(publicWords);
  return (
    <section className={styles['doors']} aria-label={home.doors}>
      <div className={`${styles['door']} ${styles['buy']}`}>
        <div>
          <h2>{home.buy.title}</h2>
          <p>{home.buy.text}</p>
          <Link className={styles['enter']} to="/buyer">
            {home.buy.action}
          </Link>
        </div>
      </div>
      <div className={`${styles['door']} ${styles['sell']}`}>
        <div>
          <h2>{home.sell.title}</h2>
          <p>{home.sell.text}</p>
          <Link className={styles['enter']} to="/firm">
            {home.sell.action}
          </Link>
        </div>
      </div>
      <svg className={styles['hooks']} viewBox="0 0 32 32" aria-hidden="true">
        <path d="M16 5H12a7 7 0 0 0 0 14h4" />
        <path d="M16 27h4a7 7 0 0 0 0-14h-4" />
      </svg>
    </section>
  );
}
