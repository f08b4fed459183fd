import { useEffect, useRef, useState } from 'react';
import { asProblem } from '../api/problem.js';
import type { Fields } from './form-problems.js';
import { threeWay } from './three-way.js';
import { useAutosave } from './use-autosave.js';
import { usePageForm } from './use-page-form.js';
import type { Content, Saving } from './use-stored.js';

export interface DraftFormOptions<T, C extends Content, V> {
  fields: Fields;
  /** What stands in the form, of what is known. */
  values: (known: T) => V;
  /** What is saved, of what stands in the form; what cannot be read yet is left out. */
  content: (values: V) => C;
  validate: (values: V) => Record<string, string | undefined>;
  /** Does nobody else see it yet? Only then it saves itself. */
  isDraft: (known: T) => boolean;
  /** Where to go when all is saved. */
  goOn: (isDraft: boolean) => Promise<unknown>;
}

interface Conflict {
  base: Content;
  mine: Content;
  theirs: Content;
}

const of = (content: Content, keys: readonly string[]): Content =>
  Object.fromEntries(keys.map((key) => [key, content[key]]));

/** The version that the page knows may be older than what is there: merges, or asks the reader. */
function useMerging<T>({ save, readAgain, contentOf }: Saving<T>) {
  const [conflict, setConflict] = useState<Conflict>();
  /** @returns whether it was saved */
  const merge = async (mine: Content): Promise<boolean> => {
    const { before, now } = await readAgain();
    const keys = Object.keys(mine);
    const sides = { base: of(contentOf(before), keys), mine, theirs: of(contentOf(now), keys) };
    const { merged, fromThem, conflicts } = threeWay(sides.base, sides.mine, sides.theirs);
    if (conflicts.length + fromThem.length > 0) {
      setConflict(sides);
      return false;
    }
    await save(merged);
    return true;
  };
  return { conflict, setConflict, merge };
}

/**
 * A record, or one part of it, as a form. A draft saves itself; what someone else saved meanwhile is merged, and where
 * both changed the same the reader chooses. What is published is saved with a button only.
 */
export function useDraftForm<T, C extends Content, V extends Record<string, unknown>>(
  saving: Saving<T>,
  { values, content, goOn, ...options }: DraftFormOptions<T, C, V>,
) {
  const { fields } = options;
  const { conflict, setConflict, merge } = useMerging(saving);
  const known = saving.known();
  const isDraft = options.isDraft(known);
  const stays = useStays();
  const { draft, written, take } = useDraft(content, saving.save, merge);
  const form = usePageForm<V>({
    initialValues: values(known),
    fields,
    validate: options.validate,
    submit: async (typed) => {
      await draft.flush();
      if ((await saveOrMerge(content(typed), saving.save, merge)) && stays.current) await goOn(isDraft);
    },
  });
  const changed = () => take(form.values(), isDraft);
  const put = (path: string, value: unknown) => {
    form.set(path as keyof V & string, value as never);
    changed();
  };
  const resolve = (resolved: Content) => {
    draft.stop();
    return saving.save(resolved).then(() => setConflict(undefined));
  };
  const later = () => setConflict(undefined);
  return { known, isDraft, fields, written, form, draft, changed, put, conflict, resolve, later };
}

/** Whether the page still stands: who went elsewhere while it was being saved is not taken along. */
function useStays() {
  const stays = useRef(true);
  useEffect(() => {
    stays.current = true;
    return () => {
      stays.current = false;
    };
  }, []);
  return stays;
}

function useDraft<V, C extends Content>(
  content: (values: V) => C,
  save: (content: Content) => Promise<void>,
  merge: (content: Content) => Promise<boolean>,
) {
  const draft = useAutosave<V>({
    save: (typed) => save(content(typed)),
    onRefused: ({ code }, typed) => {
      if (code !== 'stale') return;
      void merge(content(typed)).then((isSaved) => (isSaved ? draft.flush() : undefined));
    },
  });
  const [written, setWritten] = useState<C>();
  /** What stands in the form now, saved or not. */
  const take = (typed: V, isDraft: boolean) => {
    setWritten(content(typed));
    if (isDraft) draft.change(typed);
  };
  return { draft, written, take };
}

async function saveOrMerge(
  content: Content,
  save: (content: Content) => Promise<void>,
  merge: (content: Content) => Promise<boolean>,
): Promise<boolean> {
  try {
    await save(content);
    return true;
  } catch (error) {
    if (asProblem(error).code !== 'stale') throw error;
    return merge(content);
  }
}

type Hand = ReturnType<typeof useDraftForm>;

/** What the page around a form needs of it, whatever its fields are. */
export type DraftInHand = Pick<Hand, 'isDraft' | 'fields' | 'changed' | 'conflict' | 'resolve' | 'later'> & {
  draft: Pick<Hand['draft'], 'state' | 'flush'>;
  form: Pick<Hand['form'], 'onSubmit' | 'problems' | 'failed' | 'busy' | 'isDirty'>;
};
