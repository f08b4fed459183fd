import { createFileRoute } from '@tanstack/react-router';
import { PageTitle } from '../patterns/page-title.js';
import { Mark } from '../patterns/mark.js';
import { withWords } from '../words/area.js';
import { formsWords } from '../words/forms.js';
import { FormPatterns } from './-patterns-forms.js';
import { ListPatterns } from './-patterns-lists.js';
import styles from './-patterns.module.css';
import { StatePatterns } from './-patterns-states.js';

/** Every building block on one sheet, for who builds pages and for the tests. In Dutch only; no menu leads here. */
export const Route = createFileRoute('/patronen')({
  loader: () => withWords(formsWords),
  component: Patterns,
  staticData: { wide: true },
});

function Patterns() {
  return (
    <>
      <PageTitle lead="Alle onderdelen bij elkaar, voor wie ze bouwt.">Patronen</PageTitle>
      <div className={styles['sheet']}>
        <section className="card stack">
          <h2>Teken</h2>
          <div className="row">
            <Mark size={96} />
            <Mark size={40} />
            <Mark size={16} />
          </div>
          <p className="small muted">Twee haken die in elkaar grijpen: wie vraagt en wie biedt. Samen een S.</p>
        </section>
        <StatePatterns />
        <FormPatterns />
        <ListPatterns />
      </div>
    </>
  );
}
