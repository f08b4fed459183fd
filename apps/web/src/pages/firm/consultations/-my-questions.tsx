import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useFormats } from '../../../formats/use-formats.js';
import { Button } from '../../../patterns/button.js';
import { Status, type State } from '../../../patterns/status.js';
import { useWords } from '../../../words/area.js';
import { firmAnswerWords } from '../../../words/firm-answer.js';
import { consultationQuery, standingQuery } from '../-firm-queries.js';
import { AskForm } from './-ask-form.js';
import { takesAnswers } from '../../-phases.js';
import { type AskedQuestion, myQuestionsQuery } from './-queries.js';

const STATES: Readonly<Record<AskedQuestion['state'], State>> = {
  waiting: 'busy',
  published: 'done',
  returned: 'late',
};

/** What my firm asked and how it stands, and the form to ask as long as that is possible. */
export function MyQuestions({ id }: { id: string }) {
  const { questions: words } = useWords(firmAnswerWords);
  const { longMoment } = useFormats();
  const { items } = useSuspenseQuery(myQuestionsQuery(id)).data;
  const { phase, questionsUntil } = useSuspenseQuery(consultationQuery(id)).data;
  const { mayEdit } = useSuspenseQuery(standingQuery).data;
  const [asked, setAsked] = useState(0);
  const mayAsk = phase === 'questions-open' && mayEdit;
  if (items.length === 0 && !mayAsk) return null;
  return (
    <section className="stack" aria-labelledby="my-questions">
      <h2 id="my-questions">{items.length > 0 ? words.mine(items.length) : words.ask}</h2>
      {items.length > 0 && (
        <ul className="rows">
          {items.map((question) => (
            <AskedRow key={question.id} id={id} question={question} />
          ))}
        </ul>
      )}
      {mayAsk && (
        <div className="card stack-s">
          {items.length > 0 && <h3>{words.ask}</h3>}
          <p className="small muted">{words.pseudonym}</p>
          {questionsUntil && <p className="small muted">{words.until(longMoment(questionsUntil))}</p>}
          <AskForm key={asked} id={id} onDone={() => setAsked(asked + 1)} />
        </div>
      )}
    </section>
  );
}

function AskedRow({ id, question }: { id: string; question: AskedQuestion }) {
  const { questions: words } = useWords(firmAnswerWords);
  const { longMoment } = useFormats();
  const { phase } = useSuspenseQuery(consultationQuery(id)).data;
  const { mayEdit } = useSuspenseQuery(standingQuery).data;
  const [isRewording, setRewording] = useState(false);
  const { text, state, askedAt, answer, returnReason } = question;
  const isBack = state === 'returned' && takesAnswers(phase) && mayEdit;
  return (
    <li className="stack-s">
      <h3>{text}</h3>
      <p className="row small">
        <Status state={STATES[state]}>{words.states[state]}</Status>
        <span className="muted">{words.askedAt(longMoment(askedAt))}</span>
      </p>
      {answer && <p>{answer}</p>}
      {returnReason && (
        <p className="note note-attention small">
          {words.returned} <span>{returnReason}</span>
        </p>
      )}
      {isBack && !isRewording && (
        <Button size="small" onClick={() => setRewording(true)}>
          {words.reword}
          <span className="vh">: {text}</span>
        </Button>
      )}
      {isBack && isRewording && <AskForm id={id} question={question} onDone={() => setRewording(false)} />}
    </li>
  );
}
