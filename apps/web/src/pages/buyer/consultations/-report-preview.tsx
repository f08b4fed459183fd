import { useSuspenseQuery } from '@tanstack/react-query';
import { Status, type State } from '../../../patterns/status.js';
import { useWords } from '../../../words/area.js';
import { reportWords } from '../../../words/consultation-report.js';
import { type Report, reportQuery } from './-queries.js';
import styles from './-room.module.css';

type Theme = Report['themes'][number];
type Decision = NonNullable<Theme['decision']>;

const STATES: Readonly<Record<Decision, State>> = { adopted: 'yes', partly: 'busy', 'not-adopted': 'blocked' };

/** Fewer firms would tell who they are. */
const FEWEST = 3;

/** The report as everyone will read it: numbers below three are left out. */
export function ReportPreview({ id }: { id: string }) {
  const { preview: words } = useWords(reportWords);
  const { introduction, themes, nextSteps } = useSuspenseQuery(reportQuery(id)).data.value;
  return (
    <article className="card stack-l" aria-label={words.title}>
      <p className={styles['said']}>{introduction || words.missing}</p>
      {themes.map((theme) => (
        <ThemePreview key={theme.id} theme={theme} />
      ))}
      {nextSteps && (
        <section className="stack-s" aria-labelledby="next-steps">
          <h2 id="next-steps">{words.nextSteps}</h2>
          <p className={styles['said']}>{nextSteps}</p>
        </section>
      )}
    </article>
  );
}

function ThemePreview({ theme }: { theme: Theme }) {
  const { preview: words, theme: themeWords } = useWords(reportWords);
  const { title, said, decision, reason, change, respondents, id } = theme;
  return (
    <section className="stack-s" aria-labelledby={`preview-${id}`}>
      <h2 id={`preview-${id}`}>{title || words.missing}</h2>
      <dl className="pairs">
        <dt>{words.said}</dt>
        <dd>
          <p className={styles['said']}>{said || words.missing}</p>
          <p className="small muted">{respondents >= FEWEST ? themeWords.firms(respondents) : words.few}</p>
        </dd>
        <dt>{words.did}</dt>
        <dd className="stack-s">
          {decision ? (
            <Status state={STATES[decision]}>{themeWords.decisions[decision]}</Status>
          ) : (
            <Status state="todo">{words.undecided}</Status>
          )}
          <p className={styles['said']}>{reason || words.missing}</p>
        </dd>
        {change && (
          <>
            <dt>{words.changes}</dt>
            <dd>{change.href ? <a href={change.href}>{change.text}</a> : change.text}</dd>
          </>
        )}
      </dl>
    </section>
  );
}
