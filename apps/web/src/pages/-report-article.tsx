import { Status, type State } from '../patterns/status.js';
import { useWords } from '../words/area.js';
import { reportArticleWords } from '../words/report-article.js';
import styles from './-report-article.module.css';

/** One theme: what firms said and what the buyer does with it. */
interface ReportTheme {
  id: string;
  title: string;
  said: string;
  /** How many firms said it; null = fewer than three, which would tell who they are. */
  respondents: number | null;
  decision: keyof typeof STATES | null;
  reason: string;
  change: { text: string; href?: string | null | undefined } | null;
}

interface ReportArticleProps {
  introduction: string;
  themes: readonly ReportTheme[];
  nextSteps: string;
  /** The language it was written in. */
  language?: string | undefined;
}

const STATES = { adopted: 'yes', partly: 'busy', 'not-adopted': 'blocked' } satisfies Record<string, State>;

/** The report of a consultation as everyone reads it; what is still missing in a draft says so. */
export function ReportArticle({ introduction, themes, nextSteps, language }: ReportArticleProps) {
  const words = useWords(reportArticleWords);
  return (
    <article className="card stack-l" aria-label={words.title}>
      <p className={styles['said']} lang={language}>
        {introduction || words.missing}
      </p>
      {themes.map((theme) => (
        <Theme key={theme.id} theme={theme} language={language} />
      ))}
      {nextSteps && (
        <section className="stack-s" aria-labelledby="next-steps">
          <h2 id="next-steps">{words.nextSteps}</h2>
          <p className={styles['said']} lang={language}>
            {nextSteps}
          </p>
        </section>
      )}
    </article>
  );
}

function Theme({ theme, language }: { theme: ReportTheme; language: string | undefined }) {
  const words = useWords(reportArticleWords);
  const { id, title, said, decision, reason, change, respondents } = theme;
  return (
    <section className="stack-s" aria-labelledby={`theme-${id}`}>
      <h2 id={`theme-${id}`} lang={language}>
        {title || words.missing}
      </h2>
      <dl className="pairs">
        <dt>{words.said}</dt>
        <dd>
          <p className={styles['said']} lang={language}>
            {said || words.missing}
          </p>
          <p className="small muted">{respondents === null ? words.few : words.firms(respondents)}</p>
        </dd>
        <dt>{words.did}</dt>
        <dd className="stack-s">
          {decision ? (
            <Status state={STATES[decision]}>{words.decisions[decision]}</Status>
          ) : (
            <Status state="todo">{words.undecided}</Status>
          )}
          <p className={styles['said']} lang={language}>
            {reason || words.missing}
          </p>
        </dd>
        {change && (
          <>
            <dt>{words.changes}</dt>
            <dd lang={language}>{change.href ? <a href={change.href}>{change.text}</a> : change.text}</dd>
          </>
        )}
      </dl>
    </section>
  );
}
