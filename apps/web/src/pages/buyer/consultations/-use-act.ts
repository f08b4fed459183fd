import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { asProblem } from '../../../api/problem.js';
import { type Fields, formProblems, type FormProblem } from '../../../forms/form-problems.js';
import { toast } from '../../../patterns/toasts.js';
import { useWords } from '../../../words/area.js';
import { roomWords } from '../../../words/consultations.js';
import { formsWords } from '../../../words/forms.js';
import { shellWords } from '../../../words/shell.js';

/** Asks everything of a consultation anew, and the lists that it stands in. */
export function useRefresh(id: string) {
  const queries = useQueryClient();
  return () =>
    Promise.all([
      queries.invalidateQueries({ queryKey: ['buyer', 'consultation', id] }),
      queries.invalidateQueries({ queryKey: ['buyer', 'list'] }),
      queries.invalidateQueries({ queryKey: ['buyer', 'tasks'] }),
    ]);
}

/**
 * Tells what is so now where a colleague was first, and passes on what the API said: a dialog that is still open can be
 * sent in again, one that has lost its sense is gone.
 */
export function useMeanwhile(id: string) {
  const { changedMeanwhile } = useWords(roomWords);
  const refresh = useRefresh(id);
  return async (doIt: () => Promise<unknown>): Promise<void> => {
    try {
      await doIt();
    } catch (error) {
      const { code } = asProblem(error);
      if (code === 'stale' || code === 'illegal-transition') {
        await refresh();
        toast(changedMeanwhile);
      }
      throw error;
    }
  };
}

/**
 * Something that cannot be undone, done once: the page waits for the API, then shows what is so now, also where it was
 * refused because a colleague was first. @param fields what the API may find wrong, by path; the page itself has no fields
 * to go to
 */
export function useAct(id: string, fields: Fields = {}) {
  const { changedMeanwhile } = useWords(roomWords);
  const { problems: general } = useWords(shellWords);
  const { faults } = useWords(formsWords);
  const refresh = useRefresh(id);
  const [problems, setProblems] = useState<readonly FormProblem[]>([]);
  const [busy, setBusy] = useState(false);
  /** @returns whether it was done */
  const act = async (doIt: () => Promise<unknown>): Promise<boolean> => {
    setBusy(true);
    setProblems([]);
    try {
      await doIt();
      await refresh();
      return true;
    } catch (error) {
      const problem = asProblem(error);
      if (problem.code === 'stale' || problem.code === 'illegal-transition') await refresh();
      const said = problem.code === 'stale' ? changedMeanwhile : general[problem.code];
      const lines = formProblems(problem, fields, { general: said, faults }).map(({ text }) => text);
      setProblems([...new Set(lines)].map((text) => ({ text })));
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { act, problems, busy };
}
