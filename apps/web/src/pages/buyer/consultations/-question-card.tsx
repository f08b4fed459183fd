import { Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { ifMatch, value } from '../../../api/answer.js';
import { buyerApi } from '../../../api/clients.js';
import { ConflictDialog } from '../../../forms/conflict-dialog.js';
import { useFormats } from '../../../formats/use-formats.js';
import { Button } from '../../../patterns/button.js';
import { Fold } from '../../../patterns/fold.js';
import { Saved } from '../../../patterns/saved.js';
import { toast } from '../../../patterns/toasts.js';
import { useWords } from '../../../words/area.js';
import { roomWords } from '../../../words/consultations.js';
import { type FirmQuestion, membersQuery } from './-queries.js';
import { ReasonDialog } from './-reason-dialog.js';
import styles from './-room.module.css';
import { useMeanwhile, useRefresh } from './-use-act.js';
import { OvertakenDialog } from './-overtaken-dialog.js';
import { useQuestion } from './-use-question.js';

export interface QuestionCardProps {
  id: string;
  question: FirmQuestion;
  /** Others that this one can be merged into. */
  others: readonly FirmQuestion[];
  /** Those that are answered by this one. */
  merged: readonly FirmQuestion[];
  chosen: boolean;
  choose: (isChosen: boolean) => void;
  /** Takes how to make safe what is typed here, until it is taken back. */
  register: (settle: () => Promise<boolean>) => () => void;
}

/** A question that waits: draft the answer, give it to a colleague, group it, merge it, or send it back. */
export function QuestionCard({ id, question, others, merged, chosen, choose, register }: QuestionCardProps) {
  const { questions: words } = useWords(roomWords);
  const { longMoment } = useFormats();
  const hand = useQuestion(id, question);
  const { draft, change, settle } = hand;
  useEffect(() => register(settle));
  const heading = `question-${question.id}`;
  return (
    <article className="card stack" aria-labelledby={heading}>
      <div className="stack-s">
        <p className="small muted">
          {words.askedBy(question.askedBy)}, {longMoment(question.askedAt)}
        </p>
        <h3 id={heading}>{question.text}</h3>
        {merged.map((other) => (
          <MergedQuestion key={other.id} id={id} question={other} />
        ))}
      </div>
      <Textarea
        label={words.answer.label}
        description={words.answer.hint}
        value={draft.answer}
        onChange={(event) => change({ answer: event.currentTarget.value })}
        autosize
        minRows={3}
        maxLength={10_000}
      />
      <Sorting hand={hand} others={others} canMerge={merged.length === 0} />
      <div className="spread">
        <Checkbox
          checked={chosen}
          disabled={draft.answer.trim() === ''}
          onChange={(event) => choose(event.currentTarget.checked)}
          label={words.choose}
        />
        <Saved state={hand.saving.state} retry={() => void settle()} />
      </div>
      {merged.length === 0 && <SendBack id={id} questionId={question.id} hand={hand} />}
      {hand.overtaken && <Overtaken id={id} hand={hand} text={hand.overtaken.answer} />}
      {hand.conflict && (
        <ConflictDialog
          {...hand.conflict}
          fields={{ answer: words.answer, topic: words.topic, assignedTo: words.assign, mergedInto: words.merge }}
          onResolved={hand.resolve}
          onLater={hand.later}
        />
      )}
    </article>
  );
}

type Hand = ReturnType<typeof useQuestion>;

interface SortingProps {
  hand: Hand;
  others: readonly FirmQuestion[];
  canMerge: boolean;
}

function Sorting({ hand: { draft, change }, others, canMerge }: SortingProps) {
  const { questions: words } = useWords(roomWords);
  const members = useSuspenseQuery(membersQuery).data.items;
  return (
    <Fold summary={words.sort}>
      <div className={styles['fields']}>
        <NativeSelect
          label={words.assign.label}
          description={words.assign.hint}
          value={draft.assignedTo}
          onChange={(event) => change({ assignedTo: event.currentTarget.value })}
          data={[
            { value: '', label: words.assign.nobody },
            ...members.map(({ personId, name }) => ({ value: personId, label: name })),
          ]}
        />
        <TextInput
          label={words.topic.label}
          description={words.topic.hint}
          value={draft.topic}
          maxLength={200}
          onChange={(event) => change({ topic: event.currentTarget.value })}
        />
        {canMerge && others.length > 0 && (
          <NativeSelect
            label={words.merge.label}
            description={words.merge.hint}
            value={draft.mergedInto}
            onChange={(event) => change({ mergedInto: event.currentTarget.value })}
            data={[
              { value: '', label: words.merge.none },
              ...others.map(({ id, text, askedBy }) => ({
                value: id,
                label: `${words.askedBy(askedBy)}: ${(text ?? '').slice(0, 80)}`,
              })),
            ]}
          />
        )}
      </div>
    </Fold>
  );
}

/** A question that gets its answer from another one, with the way to take it out again. */
function MergedQuestion({ id, question }: { id: string; question: FirmQuestion }) {
  const { questions: words } = useWords(roomWords);
  const hand = useQuestion(id, question);
  const takeOut = async () => {
    hand.change({ mergedInto: '' });
    await hand.saving.flush();
    toast(words.takenOut);
  };
  return (
    <div className="row small">
      <p>
        {words.alsoAsked(question.askedBy)} {question.text}
      </p>
      <Button size="small" look="quiet" onClick={() => void takeOut()}>
        {words.takeOut}
        <span className="vh">: {question.text}</span>
      </Button>
    </div>
  );
}

/** What was typed here cannot be saved any more: it is shown once, and then the page as it stands now. */
function Overtaken({ id, hand, text }: { id: string; hand: Hand; text: string }) {
  const refresh = useRefresh(id);
  const leave = () => {
    hand.giveUp();
    hand.later();
    void refresh();
  };
  return <OvertakenDialog text={text} onClose={leave} />;
}

function SendBack({ id, questionId, hand }: { id: string; questionId: string; hand: Hand }) {
  const { sendBack: words } = useWords(roomWords);
  const [asking, setAsking] = useState(false);
  const refresh = useRefresh(id);
  const meanwhile = useMeanwhile(id);
  return (
    <div>
      <Button size="small" look="quiet" onClick={() => setAsking(true)}>
        {words.action}
      </Button>
      {asking && (
        <ReasonDialog
          title={words.title}
          text={words.text}
          action={words.action}
          reason={words.reason}
          onClose={() => setAsking(false)}
          save={async (reason) => {
            await hand.saving.flush();
            const params = { path: { id, questionId }, header: ifMatch(hand.etag()) };
            const body = { reason };
            await meanwhile(() =>
              value(buyerApi.POST('/v1/consultations/{id}/questions/{questionId}/return', { params, body })),
            );
            setAsking(false);
            await refresh();
            toast(words.done);
          }}
        />
      )}
    </div>
  );
}
