import { Confidential } from '../../../patterns/sealed.js';
import { Fold } from '../../../patterns/fold.js';
import { useWords } from '../../../words/area.js';
import { answerWords } from '../../../words/consultation-answers.js';
import { AnswerValue } from './-answer-value.js';
import { Chart } from './-chart.js';
import type { SideBySide } from './-queries.js';
import styles from './-room.module.css';

type Props = { id: string; item: SideBySide['items'][number] };

/** One question with what every firm answered, side by side, and how choices spread. */
export function AnswersToQuestion({ id, item: { question, answers, distribution } }: Props) {
  const { answers: words } = useWords(answerWords);
  const heading = `answers-${question.id}`;
  const list = (
    <ul className={styles['answers']}>
      {answers.map((answer) => (
        <li key={answer.firmId} className={styles['line']}>
          <p>
            <b>{answer.firmName}</b>
          </p>
          {answer.confidential ? (
            <Confidential>
              <AnswerValue id={id} question={question} answer={answer} />
              <p className="small muted">{words.confidentialBecause(answer.confidentialReason ?? '')}</p>
            </Confidential>
          ) : (
            <AnswerValue id={id} question={question} answer={answer} />
          )}
        </li>
      ))}
    </ul>
  );
  return (
    <section className="card stack" aria-labelledby={heading}>
      <div>
        <h3 id={heading}>{question.text}</h3>
        <p className="small muted">{words.given(answers.length)}</p>
      </div>
      {distribution && distribution.firms > 0 && <Chart question={question} distribution={distribution} />}
      {answers.length > 0 && (distribution ? <Fold summary={words.perFirm}>{list}</Fold> : list)}
    </section>
  );
}
