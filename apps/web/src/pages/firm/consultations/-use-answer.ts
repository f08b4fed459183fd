import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { value } from '../../../api/answer.js';
import { supplierApi } from '../../../api/clients.js';
import type { Problem } from '../../../api/problem.js';
import { serverNow } from '../../../api/server-clock.js';
import { threeWay } from '../../../forms/three-way.js';
import { useAutosave } from '../../../forms/use-autosave.js';
import { type Draft, draftQuery, involvementQuery, readDraft } from './-queries.js';
import { draftOf, type Question, type Typed, typedOf } from './-typed.js';

/** What two people typed, and what both started from. */
interface Conflict {
  base: Typed;
  mine: Typed;
  theirs: Typed;
}

/** So much may still be sent while a page is being closed, in characters; browsers stop at 64 KiB. */
const MOST_WHILE_CLOSING = 20_000;

/** Saves with the version that this page knows. */
function useSaving(id: string, questions: readonly Question[], draft: Draft | null) {
  const queries = useQueryClient();
  const known = useRef({ version: draft?.draftVersion ?? 0, typed: typedOf(questions, draft?.answers ?? []) });
  const take = (saved: Draft, typed: Typed) => {
    known.current = { version: saved.draftVersion, typed };
    queries.setQueryData(draftQuery(id).queryKey, saved);
    void queries.invalidateQueries({ queryKey: involvementQuery(id).queryKey });
    void queries.invalidateQueries({ queryKey: ['firm', 'consultations'] });
  };
  const save = async (typed: Typed) => {
    const body = { draftVersion: known.current.version, answers: draftOf(questions, typed) };
    const keepalive = document.visibilityState === 'hidden' && JSON.stringify(body).length < MOST_WHILE_CLOSING;
    const params = { path: { id } };
    take(await value(supplierApi.PUT('/v1/consultations/{id}/draft', { params, body, keepalive })), typed);
  };
  /** What a colleague saved meanwhile, and what both started from. */
  const readAgain = async () => {
    const base = known.current.typed;
    const theirs = await readDraft(id);
    known.current = { version: theirs?.draftVersion ?? 0, typed: typedOf(questions, theirs?.answers ?? []) };
    return { base, theirs: known.current.typed };
  };
  return { save, readAgain };
}

/** What stands in the form. `revision` counts how often it was filled from elsewhere. */
function useForm(first: Typed, changed: (typed: Typed) => void) {
  const [form, setForm] = useState({ typed: first, revision: 0 });
  const typed = useRef(first);
  const put = (next: Typed, filled: 0 | 1) => {
    typed.current = next;
    setForm(({ revision }) => ({ typed: next, revision: revision + filled }));
    changed(next);
  };
  return {
    ...form,
    /** One field was typed in. */
    change: (field: string, value: Typed[string]) => put({ ...typed.current, [field]: value }, 0),
    fill: (next: Typed) => put(next, 1),
  };
}

/**
 * An answer while it is written: saves itself, keeps what could not be saved, merges what a colleague saved meanwhile and
 * asks where both changed the same.
 */
export function useAnswer(id: string, questions: readonly Question[], draft: Draft | null) {
  const { save, readAgain } = useSaving(id, questions, draft);
  const [conflict, setConflict] = useState<Conflict>();
  const [refusal, setRefusal] = useState<{ problem: Problem; at: string }>();
  const saving = useAutosave<Typed>({
    save: (typed) => save(typed).then(() => setRefusal(undefined)),
    onRefused: (problem, typed) => {
      if (problem.code === 'stale') void merge(typed);
      else setRefusal({ problem, at: serverNow().toISOString() });
    },
  });
  const { fill, ...form } = useForm(typedOf(questions, draft?.answers ?? []), saving.change);
  const take = (typed: Typed) => {
    setConflict(undefined);
    fill(typed);
    return saving.flush();
  };
  const merge = async (mine: Typed) => {
    const { base, theirs } = await readAgain();
    const { merged, conflicts } = threeWay(base, mine, theirs);
    if (conflicts.length > 0) setConflict({ base, mine, theirs });
    else await take(merged);
  };
  const { state, flush, isUnsaved } = saving;
  return { ...form, state, flush, isUnsaved, refusal, conflict, later: () => setConflict(undefined), resolve: take };
}

export type AnswerInHand = ReturnType<typeof useAnswer>;
