import { Checkbox, Textarea } from '@mantine/core';
import { useState } from 'react';
import { ifMatch, value } from '../../../api/answer.js';
import { supplierApi } from '../../../api/clients.js';
import { asProblem } from '../../../api/problem.js';
import { ErrorSummary } from '../../../forms/error-summary.js';
import { useIdempotencyKey } from '../../../forms/use-idempotency-key.js';
import { usePageForm } from '../../../forms/use-page-form.js';
import { Button } from '../../../patterns/button.js';
import { toast } from '../../../patterns/toasts.js';
import { useWords } from '../../../words/area.js';
import { firmAnswerWords } from '../../../words/firm-answer.js';
import type { AskedQuestion } from './-queries.js';
import { useRefresh } from './-use-hand-in.js';

interface AskFormProps {
  id: string;
  /** One that came back, to put differently; absent for a new one. */
  question?: AskedQuestion;
  onDone: () => void;
}

/** The fewest characters of a question. */
const LEAST = 10;

function useAsking({ id, question, onDone }: AskFormProps) {
  const { questions: words } = useWords(firmAnswerWords);
  const key = useIdempotencyKey();
  const refresh = useRefresh(id);
  /** Did the API see something that tells who asks? Then one can say that it does not. */
  const [tells, setTells] = useState(false);
  const form = usePageForm({
    initialValues: { text: question?.text ?? '', certain: false },
    fields: { text: words.text },
    validate: ({ text }) => ({ text: text.trim().length < LEAST ? words.text.short : undefined }),
    submit: async ({ text, certain }) => {
      const body = { text: text.trim(), ...(certain ? { certain } : {}) };
      try {
        await value(
          question
            ? supplierApi.PUT('/v1/consultations/{id}/my-questions/{questionId}', {
                params: { path: { id, questionId: question.id }, header: ifMatch(`"${question.version}"`) },
                body,
              })
            : supplierApi.POST('/v1/consultations/{id}/questions', {
                params: { path: { id }, header: key.header() },
                body,
              }),
        );
      } catch (error) {
        const problem = asProblem(error);
        // After a refusal another text, or the same with the tick, is another question.
        if (!problem.isPassing) key.renew();
        if (problem.errors.some(({ code }) => code === 'tellsWhoAsks')) setTells(true);
        throw error;
      }
      toast(words.asked);
      await refresh();
      onDone();
    },
  });
  return { form, tells };
}

/** Asks the buyer something; the answer goes to everyone, and nobody there learns who asked. */
export function AskForm(props: AskFormProps) {
  const { questions: words } = useWords(firmAnswerWords);
  const { form, tells } = useAsking(props);
  return (
    <form noValidate onSubmit={form.onSubmit} className="stack">
      <ErrorSummary problems={form.problems} />
      <Textarea
        key={form.key('text')}
        {...form.field('text')}
        label={words.text.label}
        description={words.text.hint}
        autosize
        minRows={3}
        maxLength={5_000}
      />
      {tells && (
        <Checkbox
          key={form.key('certain')}
          {...form.field('certain', 'checkbox')}
          label={words.certain}
          description={words.certainHint}
        />
      )}
      <div className="row">
        <Button type="submit" busy={form.busy}>
          {words.send}
        </Button>
      </div>
    </form>
  );
}
