import { useEffect, useState } from 'react';
import { asProblem, type Problem } from '../api/problem.js';
import { serverNow } from '../api/server-clock.js';
import { Autosave, type SaveState } from './autosave.js';

interface Draft<T> {
  /** Sends the whole draft, or what changed of it; throws a Problem. */
  save: (value: T) => Promise<unknown>;
  /** Someone else changed it (`stale`), or the API refuses it: resolve, then save again. */
  onRefused: (problem: Problem, value: T) => void;
}

const OPTIONS = { isPassing: (error: unknown) => asProblem(error).isPassing, now: serverNow };

/**
 * Saves a draft while one types: `const draft = useAutosave({ save, onRefused })`, `draft.change(values)` at every change,
 * `<Saved state={draft.state} retry={draft.flush} />` beside the title. For drafts only; what is published is never saved
 * by itself.
 */
export function useAutosave<T>({ save, onRefused }: Draft<T>) {
  const [state, setState] = useState<SaveState>({ status: 'idle' });
  const saving = { save, onRefused: (error: unknown, value: T) => onRefused(asProblem(error), value) };
  const [draft] = useState(() => new Autosave<T>(saving, { ...OPTIONS, onState: setState }));
  useEffect(() => {
    draft.use(saving);
  });
  useEffect(() => {
    const flush = () => void draft.flush();
    const flushWhenHidden = () => document.visibilityState === 'hidden' && flush();
    const warn = (event: BeforeUnloadEvent) => draft.isUnsaved && event.preventDefault();
    document.addEventListener('visibilitychange', flushWhenHidden);
    addEventListener('online', flush);
    addEventListener('beforeunload', warn);
    return () => {
      document.removeEventListener('visibilitychange', flushWhenHidden);
      removeEventListener('online', flush);
      removeEventListener('beforeunload', warn);
      flush();
    };
  }, [draft]);
  return {
    state,
    change: (value: T) => draft.change(value),
    flush: () => draft.flush(),
    stop: () => draft.stop(),
    isUnsaved: () => draft.isUnsaved,
  };
}
