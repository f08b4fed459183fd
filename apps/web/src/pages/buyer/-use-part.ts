import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { ifMatch, versioned } from '../../api/answer.js';
import { buyerApi } from '../../api/clients.js';
import { asProblem } from '../../api/problem.js';
import type { Fields } from '../../forms/form-problems.js';
import { threeWay } from '../../forms/three-way.js';
import { useAutosave } from '../../forms/use-autosave.js';
import { usePageForm } from '../../forms/use-page-form.js';
import { type Need, type NeedContent, needQuery } from './-needs.js';
import { type Part, partAfter } from './-parts.js';

type Content = Record<string, unknown>;

export interface PartOptions<V> {
  id: string;
  part: Part;
  fields: Fields;
  /** What stands in the form, of a need. */
  values: (need: Need) => V;
  /** What is saved, of what stands in the form; what cannot be read yet is left out. */
  content: (values: V) => NeedContent;
  validate: (values: V) => Record<string, string | undefined>;
}

export interface Conflict {
  base: Content;
  mine: Content;
  theirs: Content;
}

const of = (need: Need, keys: readonly string[]): Content =>
  Object.fromEntries(keys.map((key) => [key, need[key as keyof Need]]));

/** Saves with the version that the page knows; only what changed is sent. */
function useSaving(id: string) {
  const queries = useQueryClient();
  const { queryKey, queryFn } = needQuery(id);
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const known = useRef(useSuspenseQuery(needQuery(id)).data);
  const send = async (content: NeedContent) => {
    const before = known.current.value as unknown as Content;
    const changed = Object.entries(content).filter(([key, now]) => JSON.stringify(before[key]) !== JSON.stringify(now));
    if (changed.length === 0) return;
    const params = { path: { id }, header: ifMatch(known.current.etag) };
    known.current = await versioned(
      buyerApi.PATCH('/v1/needs/{id}', { params, body: Object.fromEntries(changed) as NeedContent }),
    );
    queries.setQueryData(queryKey, known.current);
  };
  // One after the other: the second sends the version that the first one made.
  const save = (content: NeedContent): Promise<void> => {
    const sent = last.current.then(() => send(content));
    last.current = sent.catch(() => undefined);
    return sent;
  };
  const readAgain = async () => {
    const before = known.current.value;
    known.current = await queries.fetchQuery({
      queryKey,
      queryFn: queryFn as () => Promise<typeof known.current>,
      staleTime: 0,
    });
    return { before, now: known.current.value };
  };
  return { known, save, readAgain };
}

/** The version that the page knows may be older than what is there: merges, or asks the reader. */
function useMerging(saving: ReturnType<typeof useSaving>) {
  const [conflict, setConflict] = useState<Conflict>();
  const { save, readAgain } = saving;
  /** @returns whether it was saved */
  const merge = async (mine: NeedContent): Promise<boolean> => {
    const { before, now } = await readAgain();
    const keys = Object.keys(mine);
    const sides = { base: of(before, keys), mine: mine as Content, theirs: of(now, keys) };
    const { merged, fromThem, conflicts } = threeWay(sides.base, sides.mine, sides.theirs);
    if (conflicts.length + fromThem.length > 0) {
      setConflict(sides);
      return false;
    }
    await save(merged as NeedContent);
    return true;
  };
  return { conflict, setConflict, merge };
}

/**
 * One part of a need as a form. A draft saves itself; what someone else saved meanwhile is merged, and where both changed
 * the same the reader chooses. What is published is saved with a button only.
 */
export function usePart<V extends Record<string, unknown>>({ values, content, ...options }: PartOptions<V>) {
  const { id, part, fields } = options;
  const saving = useSaving(id);
  const { conflict, setConflict, merge } = useMerging(saving);
  const goOn = useGoOn(id, part);
  const need = saving.known.current.value;
  const isDraft = need.status === 'draft';
  const { draft, written, take } = useDraft(content, saving.save, merge);
  const form = usePageForm<V>({
    initialValues: values(need),
    fields,
    validate: options.validate,
    submit: async (typed) => {
      await draft.flush();
      if (await saveOrMerge(content(typed), saving.save, merge)) await goOn(isDraft);
    },
  });
  const changed = () => take(form.values(), isDraft);
  const put = (path: keyof V & string, value: unknown) => {
    form.set(path, value as never);
    changed();
  };
  const resolve = (resolved: Content) => {
    draft.stop();
    return saving.save(resolved as NeedContent).then(() => setConflict(undefined));
  };
  const about = { id, part, need, isDraft, fields, written };
  return {
    ...about,
    form,
    draft,
    changed,
    put,
    conflict,
    resolve,
    later: () => setConflict(undefined),
  };
}

function useDraft<V>(
  content: (values: V) => NeedContent,
  save: (content: NeedContent) => Promise<void>,
  merge: (content: NeedContent) => Promise<boolean>,
) {
  const draft = useAutosave<V>({
    save: (typed) => save(content(typed)),
    onRefused: ({ code }, typed) => {
      if (code !== 'stale') return;
      void merge(content(typed)).then((isSaved) => (isSaved ? draft.flush() : undefined));
    },
  });
  const [written, setWritten] = useState<NeedContent>({});
  /** What stands in the form now, saved or not. */
  const take = (typed: V, isDraft: boolean) => {
    setWritten(content(typed));
    if (isDraft) draft.change(typed);
  };
  return { draft, written, take };
}

async function saveOrMerge(
  content: NeedContent,
  save: (content: NeedContent) => Promise<void>,
  merge: (content: NeedContent) => Promise<boolean>,
): Promise<boolean> {
  try {
    await save(content);
    return true;
  } catch (error) {
    if (asProblem(error).code !== 'stale') throw error;
    return merge(content);
  }
}

/** To the next part of a draft, or back to the need. */
function useGoOn(id: string, part: Part) {
  const navigate = useNavigate();
  return (isDraft: boolean) => {
    const next = partAfter(part);
    if (!isDraft) return navigate({ to: '/buyer/needs/$id', params: { id } });
    if (!next) return navigate({ to: '/buyer/needs/$id/check', params: { id } });
    return navigate({ to: '/buyer/needs/$id/edit/$part', params: { id, part: next } });
  };
}

/** What the page around a part needs of it, whatever its fields are. */
export type PartInHand = Pick<
  ReturnType<typeof usePart>,
  'id' | 'part' | 'need' | 'isDraft' | 'fields' | 'written' | 'changed' | 'conflict' | 'resolve' | 'later'
> & {
  draft: Pick<ReturnType<typeof usePart>['draft'], 'state' | 'flush'>;
  form: Pick<ReturnType<typeof usePart>['form'], 'onSubmit' | 'problems' | 'failed' | 'busy' | 'isDirty'>;
};
