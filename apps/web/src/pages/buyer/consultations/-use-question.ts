import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { ifMatch, value } from '../../../api/answer.js';
import { type BuyerDto, buyerApi } from '../../../api/clients.js';
import type { Problem } from '../../../api/problem.js';
import { threeWay } from '../../../forms/three-way.js';
import { useAutosave } from '../../../forms/use-autosave.js';
import { type FirmQuestion, questionsQuery } from './-queries.js';

/** What the buyer writes at a question; empty texts stand for nothing. */
export interface QuestionDraft extends Record<string, string> {
  answer: string;
  topic: string;
  assignedTo: string;
  mergedInto: string;
}

const draftOf = ({ answer, topic, assignedTo, mergedInto }: FirmQuestion): QuestionDraft => ({
  answer: answer ?? '',
  topic: topic ?? '',
  assignedTo: assignedTo ?? '',
  mergedInto: mergedInto ?? '',
});

/** Only what differs from what is known, so that a colleague can do another thing to the same question meanwhile. */
function changesOf(draft: QuestionDraft, known: FirmQuestion): BuyerDto<'EditQuestionDto'> {
  const before = draftOf(known);
  return Object.fromEntries(
    Object.entries(draft)
      .filter(([key, now]) => now !== before[key])
      .map(([key, now]) => [key, now.trim() === '' ? null : now]),
  );
}

/** Saves with the version that the page knows; the list on the page follows. */
function useSaving(consultationId: string, question: FirmQuestion) {
  const queries = useQueryClient();
  const known = useRef(question);
  const save = async (typed: QuestionDraft) => {
    const body = changesOf(typed, known.current);
    if (Object.keys(body).length === 0) return;
    const path = { id: consultationId, questionId: question.id };
    const params = { path, header: ifMatch(`"${known.current.version}"`) };
    const now = await value(buyerApi.PATCH('/v1/consultations/{id}/questions/{questionId}', { params, body }));
    known.current = now;
    queries.setQueryData(
      questionsQuery(consultationId).queryKey,
      (list) => list && { items: list.items.map((one) => (one.id === now.id ? now : one)) },
    );
  };
  /** What a colleague made of it meanwhile. */
  const readAgain = async () => {
    const before = draftOf(known.current);
    const { items } = await queries.fetchQuery({ ...questionsQuery(consultationId), staleTime: 0 });
    known.current = items.find(({ id }) => id === question.id) ?? known.current;
    return { base: before, theirs: draftOf(known.current) };
  };
  return { known, save, readAgain };
}

interface Conflict {
  base: QuestionDraft;
  mine: QuestionDraft;
  theirs: QuestionDraft;
}

/** One question in hand: it saves itself; where a colleague changed the same, the reader chooses. */
export function useQuestion(consultationId: string, question: FirmQuestion) {
  const { known, save, readAgain } = useSaving(consultationId, question);
  const [draft, setDraft] = useState(() => draftOf(question));
  const [conflict, setConflict] = useState<Conflict>();
  const meet = async (mine: QuestionDraft) => {
    const { base, theirs } = await readAgain();
    const { merged, conflicts } = threeWay(base, mine, theirs);
    if (conflicts.length > 0) return setConflict({ base, mine, theirs });
    put(merged as QuestionDraft);
    await saving.flush();
  };
  const onRefused = ({ code }: Problem, mine: QuestionDraft) => void (code === 'stale' && meet(mine));
  const saving = useAutosave<QuestionDraft>({ save, onRefused });
  const put = (next: QuestionDraft) => {
    setDraft(next);
    saving.change(next);
  };
  return {
    draft,
    change: (changed: Partial<QuestionDraft>) => put({ ...draft, ...changed } as QuestionDraft),
    saving,
    conflict,
    resolve: (resolved: QuestionDraft) => {
      setConflict(undefined);
      put(resolved);
    },
    later: () => setConflict(undefined),
    etag: () => `"${known.current.version}"`,
  };
}
