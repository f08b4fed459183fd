import { fieldId } from '../../../forms/form-problems.js';
import { StateShape } from '../../../patterns/status.js';
import { useWords } from '../../../words/area.js';
import { firmAnswerWords } from '../../../words/firm-answer.js';
import styles from './-answer.module.css';
import { gapsOf, isBlank, type Question, questionsOf, type Questionnaire, type Typed } from './-typed.js';

interface QuestionListProps {
  questionnaire: Questionnaire;
  typed: Typed;
  language: string;
}

/** The questions beside the form: which are answered, which are not. */
export function QuestionList({ questionnaire, typed, language }: QuestionListProps) {
  const { form: words } = useWords(firmAnswerWords);
  const questions = questionsOf(questionnaire);
  const done = questions.filter((question) => stateOf(question, typed) === 'done').length;
  return (
    <nav className={`${styles['list']} only-wide stack-s`} aria-labelledby="questions">
      <h2 id="questions">{words.questions}</h2>
      <p className="small muted">{words.done(done, questions.length)}</p>
      <ol>
        {questions.map((question, at) => {
          const state = stateOf(question, typed);
          return (
            <li key={question.id}>
              <StateShape state={state} />
              <a href={`#${fieldId(`${question.id}.value`)}`} lang={language}>
                {`${at + 1}. ${question.text}`}
              </a>
              <span className="vh">, {words.states[state]}</span>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

function stateOf(question: Question, typed: Typed): 'done' | 'busy' | 'todo' {
  if (isBlank(question, typed)) return 'todo';
  return gapsOf(question, typed).length > 0 ? 'busy' : 'done';
}
