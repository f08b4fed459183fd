import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { value } from '../../../api/answer.js';
import { supplierApi } from '../../../api/clients.js';
import { asProblem, type Problem } from '../../../api/problem.js';
import { serverNow } from '../../../api/server-clock.js';
import { fieldId } from '../../../forms/form-problems.js';
import { useWords } from '../../../words/area.js';
import { formsWords } from '../../../words/forms.js';
import { type Kept, receiptKey } from './-queries.js';
import { type Question, type QuestionAnswer, questionAt } from './-typed.js';

/** Something that is not right, with the field that it is about where there is one. */
export interface Line {
  field?: string | undefined;
  text: string;
  lang?: 'en';
}

/** Asks everything of a consultation anew, and the lists that it stands in. */
export function useRefresh(id: string) {
  const queries = useQueryClient();
  return () =>
    Promise.all([
      queries.invalidateQueries({
        queryKey: ['firm', 'consultation', id],
        predicate: ({ queryKey }) => queryKey.at(-1) !== 'receipt',
      }),
      queries.invalidateQueries({ queryKey: ['firm', 'consultations'] }),
      queries.invalidateQueries({ queryKey: ['firm', 'tasks'] }),
      queries.invalidateQueries({ queryKey: ['firm', 'match', id] }),
      queries.invalidateQueries({ queryKey: ['firm', 'interests'] }),
    ]);
}

/** Hands an answer in, once, and never before the API says so; then shows the receipt. */
export function useHandIn(id: string, questions: readonly Question[]) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const refresh = useRefresh(id);
  const lineOf = useLine(questions);
  const [busy, setBusy] = useState(false);
  const [lines, setLines] = useState<readonly Line[]>([]);
  const [refusal, setRefusal] = useState<{ problem: Problem; at: string }>();
  const send = async (answers: QuestionAnswer[]) => {
    setBusy(true);
    setLines([]);
    setRefusal(undefined);
    try {
      const receipt = await value(
        supplierApi.POST('/v1/consultations/{id}/answer', { params: { path: { id } }, body: { answers } }),
      );
      queries.setQueryData(receiptKey(id), { receipt, answers } satisfies Kept);
      await refresh();
      await navigate({ to: '/firm/consultations/$id/answer/receipt', params: { id } });
    } catch (error) {
      const problem = asProblem(error);
      if (problem.code === 'invalid-input') setLines(problem.errors.map((fault) => lineOf(fault, answers)));
      else setRefusal({ problem, at: serverNow().toISOString() });
      // Whether it arrived after all is told by the API, not by us.
      await refresh().catch(() => undefined);
    } finally {
      setBusy(false);
    }
  };
  return { busy, lines, refusal, send };
}

function useLine(questions: readonly Question[]) {
  const { faults } = useWords(formsWords);
  return ({ pointer, code, params, message }: Problem['errors'][number], sent: readonly QuestionAnswer[]): Line => {
    const question = questions.find(({ id }) => id === questionAt(pointer, sent));
    if (!question) return { text: message, lang: 'en' };
    return { field: fieldId(`${question.id}.value`), text: faults[code](question.text, params ?? {}) };
  };
}
