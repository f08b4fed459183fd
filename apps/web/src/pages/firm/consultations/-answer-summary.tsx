import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { fieldId } from '../../../forms/form-problems.js';
import { Status } from '../../../patterns/status.js';
import { useWords } from '../../../words/area.js';
import { firmAnswerWords } from '../../../words/firm-answer.js';
import styles from './-answer.module.css';
import { filesQuery } from './-queries.js';
import { isBlank, type Question, type Questionnaire, type Typed, typedFor } from './-typed.js';

interface AnswerSummaryProps {
  id: string;
  questionnaire: Questionnaire;
  typed: Typed;
  language: string;
  /** Can it still be changed? Then each answer has a way back to the form. */
  editable?: boolean;
}

/** All questions with what my firm answers, to read once more. */
export function AnswerSummary({ questionnaire, ...rest }: AnswerSummaryProps) {
  return questionnaire.sections.map((section, at) => (
    <section key={at} className="stack-s" aria-labelledby={`section-${at}`}>
      <h2 id={`section-${at}`} lang={rest.language}>
        {section.title}
      </h2>
      <ul className="rows">
        {section.questions.map((question) => (
          <Row key={question.id} question={question} {...rest} />
        ))}
      </ul>
    </section>
  ));
}

type RowProps = Omit<AnswerSummaryProps, 'questionnaire'> & { question: Question };

function Row({ id, question, typed, language, editable }: RowProps) {
  const { check: words, files } = useWords(firmAnswerWords);
  const { confidential, reason } = typedFor(question, typed);
  return (
    <li className="stack-s">
      <div className={styles['asked']}>
        <h3 lang={language}>{question.text}</h3>
        {editable && (
          <Link
            to="/firm/consultations/$id/answer"
            params={{ id }}
            hash={fieldId(`${question.id}.value`)}
            className="small"
          >
            {words.change}
            <span className="vh">: {question.text}</span>
          </Link>
        )}
      </div>
      <Value id={id} question={question} typed={typed} />
      {confidential && (
        <p className="row small">
          <Status state="sealed">{files.confidential}</Status>
          {reason && <span className="muted">{reason}</span>}
        </p>
      )}
    </li>
  );
}

function Value({ id, question, typed }: Pick<RowProps, 'id' | 'question' | 'typed'>) {
  const { check: words, files: fileWords } = useWords(firmAnswerWords);
  const { items } = useSuspenseQuery(filesQuery(id)).data;
  const { text, list } = typedFor(question, typed);
  if (isBlank(question, typed)) return <p className="muted">{words.blank}</p>;
  if (question.type === 'file')
    return (
      <ul>
        {items
          .filter((file) => list.includes(file.id))
          .map((file) => (
            <li key={file.id} className="row">
              {file.fileName}
              {file.confidential && <Status state="sealed">{fileWords.confidential}</Status>}
            </li>
          ))}
      </ul>
    );
  if (question.type === 'multiple-choice') return <p>{list.join(' · ')}</p>;
  const unit = question.type === 'number' && question.unit ? ` ${question.unit}` : '';
  const of = question.type === 'scale' ? words.of(question.steps ?? 0) : '';
  return <p className={styles['said']}>{`${text}${unit}${of}`}</p>;
}
