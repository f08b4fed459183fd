import { useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { fieldId } from '../../../../../forms/form-problems.js';
import { useFormats } from '../../../../../formats/use-formats.js';
import { Button, ButtonLink } from '../../../../../patterns/button.js';
import { ConfirmDialog } from '../../../../../patterns/dialog.js';
import { useWords, withWords } from '../../../../../words/area.js';
import { firmAnswerWords } from '../../../../../words/firm-answer.js';
import { formsWords } from '../../../../../words/forms.js';
import { consultationQuery, standingQuery } from '../../../-firm-queries.js';
import { AnswerHead } from '../../-answer-head.js';
import { AnswerSummary } from '../../-answer-summary.js';
import { takesAnswers } from '../../../../-phases.js';
import { draftQuery, filesQuery, standingAnswerQuery } from '../../-queries.js';
import { SaveRefusal } from '../../-save-refusal.js';
import { gapsOf, handedInOf, questionsOf, typedOf } from '../../-typed.js';
import { type Line, useHandIn } from '../../-use-hand-in.js';

export const Route = createFileRoute('/firm/consultations/$id/answer/check')({
  loader: ({ context: { queries }, params: { id } }) =>
    Promise.all([
      queries.ensureQueryData(consultationQuery(id)),
      queries.fetchQuery(draftQuery(id)),
      queries.ensureQueryData(filesQuery(id)),
      queries.ensureQueryData(standingAnswerQuery(id)),
      queries.ensureQueryData(standingQuery),
      withWords(firmAnswerWords, formsWords),
    ]),
  component: Check,
});

/** Everything once more, what is missing with the way to it, and then handing it in. */
function Check() {
  const { id } = Route.useParams();
  const { check: words, late } = useWords(firmAnswerWords);
  const { longMoment } = useFormats();
  const { questionnaire, opportunity, phase } = useSuspenseQuery(consultationQuery(id)).data;
  const { data: draft } = useSuspenseQuery(draftQuery(id));
  const { submittedAt } = useSuspenseQuery(standingAnswerQuery(id)).data;
  const { mayEdit } = useSuspenseQuery(standingQuery).data;
  const questions = questionsOf(questionnaire);
  const typed = typedOf(questions, draft?.answers ?? []);
  const handIn = useHandIn(id, questions);
  const open = takesAnswers(phase) && mayEdit;
  const missing = questions.flatMap((question) =>
    gapsOf(question, typed).map((gap) => ({
      field: fieldId(`${question.id}.value`),
      text: words.gaps[gap](question.text),
    })),
  );
  return (
    <>
      <AnswerHead id={id} title={words.title} lead={words.lead} failed={handIn.lines.length > 0} />
      <div className="stack-l top-5 form">
        {handIn.refusal && <SaveRefusal id={id} refusal={handIn.refusal} />}
        {handIn.lines.length > 0 && <Lines id={id} title={words.wrong} lines={handIn.lines} />}
        {open && missing.length > 0 && <Lines id={id} title={words.missing(missing.length)} lines={missing} />}
        {!open && <p className="note note-attention">{late.over}</p>}
        {submittedAt && open && <p className="note">{words.replaces(longMoment(submittedAt))}</p>}
        <AnswerSummary
          id={id}
          questionnaire={questionnaire}
          typed={typed}
          language={opportunity.language}
          editable={open}
        />
        {open && (
          <div className="row">
            {missing.length === 0 && (
              <HandIn
                busy={handIn.busy}
                replaces={submittedAt !== null}
                send={() => handIn.send(handedInOf(questions, typed))}
              />
            )}
            <ButtonLink look="quiet" to="/firm/consultations/$id/answer" params={{ id }}>
              {words.back}
            </ButtonLink>
          </div>
        )}
      </div>
    </>
  );
}

function Lines({ id, title, lines }: { id: string; title: string; lines: readonly Line[] }) {
  return (
    <section className="note note-attention stack-s" aria-labelledby="missing">
      <h2 id="missing">{title}</h2>
      <ul>
        {lines.map(({ field, text, lang }) => (
          <li key={`${field} ${text}`} lang={lang}>
            {field ? (
              <Link to="/firm/consultations/$id/answer" params={{ id }} hash={field}>
                {text}
              </Link>
            ) : (
              text
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface HandInProps {
  busy: boolean;
  /** Is an answer handed in already? */
  replaces: boolean;
  send: () => Promise<void>;
}

function HandIn({ busy, replaces, send }: HandInProps) {
  const { check: words } = useWords(firmAnswerWords);
  const [asking, setAsking] = useState(false);
  const action = replaces ? words.replace : words.handIn;
  return (
    <>
      <Button look="forward" onClick={() => setAsking(true)}>
        {action}
      </Button>
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        title={words.sure}
        confirm={action}
        busy={busy}
        onConfirm={() => void send().finally(() => setAsking(false))}
      >
        <p>{words.sealed}</p>
        <p>{words.untilThen}</p>
      </ConfirmDialog>
    </>
  );
}
