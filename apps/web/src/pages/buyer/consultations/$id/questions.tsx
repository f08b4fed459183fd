import { useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { value } from '../../../../api/answer.js';
import { buyerApi } from '../../../../api/clients.js';
import { ErrorSummary } from '../../../../forms/error-summary.js';
import { Button } from '../../../../patterns/button.js';
import { ConfirmDialog } from '../../../../patterns/dialog.js';
import { EmptyState } from '../../../../patterns/empty-state.js';
import { toast } from '../../../../patterns/toasts.js';
import { useWords, withWords } from '../../../../words/area.js';
import { buyerWords } from '../../../../words/buyer.js';
import { roomWords } from '../../../../words/consultations.js';
import { formsWords } from '../../../../words/forms.js';
import { useMayEdit } from '../../-may-edit.js';
import { AnsweredQuestions, ReturnedQuestions } from '../-answered-questions.js';
import { ConsultationHead } from '../-head.js';
import { QuestionCard } from '../-question-card.js';
import { consultationQuery, membersQuery, planQuery, questionsQuery } from '../-queries.js';
import { useAct } from '../-use-act.js';

export const Route = createFileRoute('/buyer/consultations/$id/questions')({
  loader: ({ context: { queries }, params: { id } }) =>
    Promise.all([
      queries.ensureQueryData(consultationQuery(id)),
      queries.ensureQueryData(planQuery(id)),
      queries.ensureQueryData(questionsQuery(id)),
      queries.ensureQueryData(membersQuery),
      withWords(buyerWords, roomWords, formsWords),
    ]),
  component: Questions,
});

/** What firms asked: first what waits for an answer, then what everyone can read. */
function Questions() {
  const { id } = Route.useParams();
  const { tabs, questions: words } = useWords(roomWords);
  const { items } = useSuspenseQuery(questionsQuery(id)).data;
  const { phase } = useSuspenseQuery(planQuery(id)).data.value;
  return (
    <>
      <ConsultationHead id={id} part={tabs.questions} />
      <div className="top-5 stack-l">
        {items.length === 0 && (
          <EmptyState kind="nothing-yet" title={words.none}>
            <p>{phase === 'questions-open' ? words.noneYet : words.noneCame}</p>
          </EmptyState>
        )}
        <Waiting id={id} />
        <AnsweredQuestions id={id} questions={items} />
        <ReturnedQuestions questions={items} />
      </div>
    </>
  );
}

function Waiting({ id }: { id: string }) {
  const { questions: words } = useWords(roomWords);
  const mayEdit = useMayEdit();
  const { items } = useSuspenseQuery(questionsQuery(id)).data;
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const settles = useRef(new Map<string, () => Promise<boolean>>());
  const waiting = items.filter(({ state }) => state === 'waiting');
  if (waiting.length === 0) return null;
  const selected = waiting.filter((question) => chosen.includes(question.id)).map((question) => question.id);
  return (
    <section className="stack" aria-labelledby="waiting">
      <div>
        <h2 id="waiting">{words.waiting(waiting.length)}</h2>
        <p className="small muted">{words.anonymous}</p>
      </div>
      {waiting.map((question) =>
        mayEdit ? (
          <QuestionCard
            key={question.id}
            id={id}
            question={question}
            others={waiting.filter((other) => other.id !== question.id)}
            merged={items.filter(({ mergedInto, state }) => state === 'merged' && mergedInto === question.id)}
            chosen={chosen.includes(question.id)}
            choose={(isOn) => setChosen(isOn ? [...chosen, question.id] : chosen.filter((one) => one !== question.id))}
            register={(settle) => {
              settles.current.set(question.id, settle);
              return () => settles.current.delete(question.id);
            }}
          />
        ) : (
          <article key={question.id} className="card">
            <h3>{question.text}</h3>
          </article>
        ),
      )}
      {mayEdit && (
        <Publish
          id={id}
          chosen={selected}
          settle={async () => (await Promise.all([...settles.current.values()].map((save) => save()))).every(Boolean)}
        />
      )}
    </section>
  );
}

interface PublishProps {
  id: string;
  chosen: readonly string[];
  /** Saves whatever is being typed. @returns whether all of it is safe */
  settle: () => Promise<boolean>;
}

/** Publishes the chosen answers: to everyone at one instant, never before the API said so. */
function Publish({ id, chosen, settle }: PublishProps) {
  const { publishAnswers: words } = useWords(roomWords);
  const [asking, setAsking] = useState(false);
  const { act, problems, busy } = useAct(id);
  const publish = async () => {
    // What a colleague changed meanwhile was not seen here: then nothing goes out before it was.
    if (!(await settle())) return setAsking(false);
    const body = { questionIds: [...chosen] };
    const isDone = await act(() =>
      value(buyerApi.POST('/v1/consultations/{id}/questions/publish', { params: { path: { id } }, body })),
    );
    setAsking(false);
    if (isDone) toast(words.done);
  };
  return (
    <>
      <ErrorSummary problems={problems} />
      {chosen.length === 0 ? (
        <p className="muted">{words.chooseFirst}</p>
      ) : (
        <Button look="forward" onClick={() => setAsking(true)}>
          {words.action(chosen.length)}
        </Button>
      )}
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        title={words.title(chosen.length)}
        confirm={words.action(chosen.length)}
        busy={busy}
        onConfirm={() => void publish()}
      >
        <p>{words.text}</p>
      </ConfirmDialog>
    </>
  );
}
