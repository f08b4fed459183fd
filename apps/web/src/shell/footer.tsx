import { Link } from '@tanstack/react-router';
import { useWords } from '../words/area.js';
import { shellWords } from '../words/shell.js';
import styles from './shell.module.css';

/** Help, at the same place on every page, and what every page has at its foot. */
export function Footer() {
  const words = useWords(shellWords);
  return (
    <>
      <aside className={styles['help']} aria-label={words.help.title}>
        <div className="wrap">
          <b>{words.help.title}</b>
          <Link to="/help">{words.help.text}</Link>
        </div>
      </aside>
      <footer className={styles['foot']}>
        <div className="wrap">
          <span>{words.footer.open}</span>
          <Link to="/how-it-works">{words.footer.how}</Link>
          <Link to="/open-data">{words.footer.data}</Link>
          <a href="/v1/docs">{words.footer.api}</a>
          <Link to="/toegankelijkheid">{words.footer.accessibility}</Link>
        </div>
      </footer>
    </>
  );
}
