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
  /** What a colleague made of it meanwhile; undefined where it is no longer to be answered here. */
  const readAgain = async () => {
    const params = { path: { id: consultationId } };
    const list = await value(buyerApi.GET('/v1/consultations/{id}/questions', { params }));
    const now = list.items.find(({ id }) => id === question.id);
    if (now?.state !== known.current.state) return undefined;
    const base = draftOf(known.current);
    known.current = now;
    queries.setQueryData(questionsQuery(consultationId).queryKey, list);
    return { base, theirs: draftOf(now) };
  };
  return { known, save, readAgain };
}

interface Conflict {
  base: QuestionDraft;
  mine: QuestionDraft;
  theirs: QuestionDraft;
}

/** What stands between what was typed and its saving: both changed the same, or a colleague has done with the question. */
interface Clash {
  conflict?: Conflict;
  overtaken?: QuestionDraft;
}

/** What comes of what both made of it; without a clash, what is saved instead. */
function meeting(
  again: Omit<Conflict, 'mine'> | undefined,
  mine: QuestionDraft,
): { clash?: Clash; merged: QuestionDraft } {
  if (!again) return { clash: { overtaken: mine }, merged: mine };
  const { base, theirs } = again;
  const { merged, conflicts } = threeWay(base, mine, theirs);
  const clash = conflicts.length > 0 && { clash: { conflict: { base, mine, theirs } } };
  return { ...clash, merged: merged as QuestionDraft };
}

/** One question in hand: it saves itself; where a colleague changed the same, the reader chooses. */
export function useQuestion(consultationId: string, question: FirmQuestion) {
  const { known, save, readAgain } = useSaving(consultationId, question);
  const [draft, setDraft] = useState(() => draftOf(question));
  const [clash, setClash] = useState<Clash>({});
  const met = useRef<Promise<void>>(undefined);
  const meet = async ({ code }: Problem, mine: QuestionDraft) => {
    if (code !== 'stale') return code === 'illegal-transition' ? setClash({ overtaken: mine }) : undefined;
    const { clash: found, merged } = meeting(await readAgain(), mine);
    if (found) return setClash(found);
    put(merged);
    await saving.flush();
  };
  const onRefused = (problem: Problem, mine: QuestionDraft) => void (met.current = meet(problem, mine));
  const saving = useAutosave<QuestionDraft>({ save, onRefused });
  const put = (next: QuestionDraft) => {
    setClash({});
    setDraft(next);
    saving.change(next);
  };
  return {
    ...clash,
    draft,
    change: (changed: Partial<QuestionDraft>) => put({ ...draft, ...changed } as QuestionDraft),
    saving,
    /** Saves what was typed. @returns whether it is safe; not where the reader has something to choose first */
    settle: async () => {
      await saving.flush();
      await met.current;
      return !saving.isUnsaved();
    },
    giveUp: saving.stop,
    resolve: put,
    later: () => setClash({}),
    etag: () => `"${known.current.version}"`,
  };
}
