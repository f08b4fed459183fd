import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useLocation, useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { ConflictDialog } from '../../../forms/conflict-dialog.js';
import { UnsavedGuard } from '../../../forms/unsaved-guard.js';
import { Button } from '../../../patterns/button.js';
import { Saved } from '../../../patterns/saved.js';
import { useWords } from '../../../words/area.js';
import { firmAnswerWords } from '../../../words/firm-answer.js';
import styles from './-answer.module.css';
import { AnswerHead } from './-answer-head.js';
import { consultationQuery } from '../-firm-queries.js';
import { draftQuery, standingAnswerQuery } from './-queries.js';
import { QuestionField } from './-question-field.js';
import { QuestionList } from './-question-list.js';
import { SaveRefusal } from './-save-refusal.js';
import { questionsOf, type Questionnaire } from './-typed.js';
import { type AnswerInHand, useAnswer } from './-use-answer.js';

/** The questions with what my firm answers so far. It saves itself; handing it in is on the next page. */
export function AnswerForm({ id }: { id: string }) {
  const { form: words } = useWords(firmAnswerWords);
  const queries = useQueryClient();
  const { questionnaire, opportunity } = useSuspenseQuery(consultationQuery(id)).data;
  const { submittedAt } = useSuspenseQuery(standingAnswerQuery(id)).data;
  const [draft] = useState(() => queries.getQueryData(draftQuery(id).queryKey) ?? null);
  const hand = useAnswer(id, questionsOf(questionnaire), draft);
  useFocusOnHash();
  return (
    <>
      <AnswerHead id={id} lead={submittedAt ? words.leadReplace : words.lead} onClosed={() => void hand.flush()} />
      <div className={`${styles['columns']} top-5`}>
        <div className="stack-l">
          <Sections id={id} questionnaire={questionnaire} language={opportunity.language} hand={hand} />
          <SaveBar id={id} hand={hand} />
          <GoOn id={id} hand={hand} />
        </div>
        <QuestionList questionnaire={questionnaire} typed={hand.typed} language={opportunity.language} />
      </div>
      <UnsavedGuard isUnsaved={hand.isUnsaved} save={hand.flush} />
      <Conflicts hand={hand} questionnaire={questionnaire} />
    </>
  );
}

interface SectionsProps {
  id: string;
  questionnaire: Questionnaire;
  language: string;
  hand: AnswerInHand;
}

function Sections({ id, questionnaire, language, hand }: SectionsProps) {
  let number = 0;
  return questionnaire.sections.map((section, at) => (
    <section key={at} className="stack" aria-labelledby={`section-${at}`}>
      <h2 id={`section-${at}`} lang={language}>
        {section.title}
      </h2>
      {section.questions.map((question) => (
        <div key={question.id} className={styles['question']}>
          <QuestionField id={id} language={language} number={(number += 1)} question={question} hand={hand} />
        </div>
      ))}
    </section>
  ));
}

/** Whether all is safe: always in sight, and so small that it leaves room to write. */
function SaveBar({ id, hand }: { id: string; hand: AnswerInHand }) {
  const { form: words } = useWords(firmAnswerWords);
  const isFresh = hand.state.status === 'idle' && !hand.state.savedAt;
  return (
    <div className={styles['bar']}>
      {hand.refusal && <SaveRefusal id={id} refusal={hand.refusal} />}
      {isFresh && <p className="small muted">{words.savesItself}</p>}
      <Saved state={hand.state} retry={() => void hand.flush()} />
    </div>
  );
}

/** To the page where one checks everything and hands in. */
function GoOn({ id, hand }: { id: string; hand: AnswerInHand }) {
  const { form: words } = useWords(firmAnswerWords);
  const navigate = useNavigate();
  const [busy, setBusy] = useState(false);
  const goOn = async () => {
    setBusy(true);
    await hand.flush();
    setBusy(false);
    // What could not be saved stays here, where it can be read and saved again.
    if (!hand.isUnsaved()) await navigate({ to: '/firm/consultations/$id/answer/check', params: { id } });
  };
  return (
    <Button look="forward" busy={busy} onClick={() => void goOn()}>
      {words.toCheck}
    </Button>
  );
}

function Conflicts({ hand, questionnaire }: { hand: AnswerInHand; questionnaire: Questionnaire }) {
  const { form: words, confidential } = useWords(firmAnswerWords);
  if (!hand.conflict) return null;
  const fields = Object.fromEntries(
    questionsOf(questionnaire).flatMap(({ id, text }) => [
      [`${id}.value`, { label: text }],
      [`${id}.confidential`, { label: `${confidential.tick}: ${text}` }],
      [`${id}.reason`, { label: `${confidential.why}: ${text}` }],
    ]),
  );
  const show = (_: string, value: unknown) =>
    typeof value === 'boolean'
      ? value
        ? words.yes
        : words.no
      : Array.isArray(value)
        ? value.join(', ')
        : String(value);
  return (
    <ConflictDialog
      {...hand.conflict}
      who={words.colleague}
      fields={fields}
      show={show}
      onLater={hand.later}
      onResolved={(resolved) => void hand.resolve(resolved)}
    />
  );
}

/** From the page where one checks everything, to the very question. */
function useFocusOnHash() {
  const { hash } = useLocation();
  useEffect(() => {
    const field = hash ? document.getElementById(hash) : null;
    const control = field?.matches('input, textarea')
      ? field
      : field?.querySelector<HTMLElement>('input, textarea, button');
    control?.focus();
    control?.scrollIntoView({ block: 'center' });
  }, [hash]);
}
