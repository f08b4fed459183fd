import { useEffect, useRef } from 'react';
import { useWords } from '../words/area.js';
import { formsWords } from '../words/forms.js';
import styles from './error-summary.module.css';
import { fieldId, type FormProblem } from './form-problems.js';

/** What is wrong in the form, above its title, also for a single fault. It takes the focus; its links lead to the fields. */
export function ErrorSummary({ problems }: { problems: readonly FormProblem[] }) {
  const words = useWords(formsWords);
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problems.length > 0) element.current?.focus();
  }, [problems]);
  if (problems.length === 0) return null;
  return (
    <div ref={element} className={styles['summary']} role="alert" tabIndex={-1}>
      <h2>{words.summary}</h2>
      <ul>
        {problems.map(({ path, text, lang }) => (
          <li key={`${path} ${text}`} lang={lang}>
            {path ? (
              <a
                href={`#${fieldId(path)}`}
                onClick={(event) => {
                  event.preventDefault();
                  focusField(path);
                }}
              >
                {text}
              </a>
            ) : (
              text
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The field itself, the first choice of a group, or the link to where it can be changed. */
function focusField(path: string): void {
  const field = document.getElementById(fieldId(path));
  const isControl = field?.matches('a, input, select, textarea, button');
  const target = isControl ? field : field?.querySelector<HTMLElement>('input, select, textarea, button');
  target?.focus();
  target?.scrollIntoView({ block: 'center' });
}
