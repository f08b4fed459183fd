import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { asProblem } from '../../api/problem.js';
import type { Fields } from '../../forms/form-problems.js';
import { threeWay } from '../../forms/three-way.js';
import { useAutosave } from '../../forms/use-autosave.js';
import { usePageForm } from '../../forms/use-page-form.js';
import type { Plan } from './consultations/-queries.js';
import type { Need, NeedContent, Subject } from './-needs.js';
import { type Part, partAfter } from './-parts.js';
import { type Content, type Saving, useConsultationSaving, useContentSaving } from './-saving.js';

interface PartOptions<V, T> {
  subject: Subject;
  part: Part;
  fields: Fields;
  /** What stands in the form, of what is known. */
  values: (known: T) => V;
  /** What is saved, of what stands in the form; what cannot be read yet is left out. */
  content: (values: V) => Partial<Record<keyof (NeedContent & Plan), unknown>>;
  validate: (values: V) => Record<string, string | undefined>;
}

interface Conflict {
  base: Content;
  mine: Content;
  theirs: Content;
}

/** One part of what is written of a need or a consultation. */
export function usePart<V extends Record<string, unknown>>(options: PartOptions<V, Need>) {
  return usePartOf(useContentSaving(options.subject), options);
}

/** One part of how a consultation goes. */
export function usePlanPart<V extends Record<string, unknown>>(options: PartOptions<V, Need & Plan>) {
  return usePartOf(useConsultationSaving(options.subject.id), options);
}

const of = (all: Need, keys: readonly string[]): Content =>
  Object.fromEntries(keys.map((key) => [key, all[key as keyof Need]]));

/** The version that the page knows may be older than what is there: merges, or asks the reader. */
function useMerging<T extends Need>({ save, readAgain }: Saving<T>) {
  const [conflict, setConflict] = useState<Conflict>();
  /** @returns whether it was saved */
  const merge = async (mine: Content): Promise<boolean> => {
    const { before, now } = await readAgain();
    const keys = Object.keys(mine);
    const sides = { base: of(before, keys), mine, theirs: of(now, keys) };
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
 * One part of a draft as a form. A draft saves itself; what someone else saved meanwhile is merged, and where both
 * changed the same the reader chooses. What is published is saved with a button only.
 */
function usePartOf<V extends Record<string, unknown>, T extends Need>(
  saving: Saving<T>,
  { values, content, ...options }: PartOptions<V, T>,
) {
  const { subject, part, fields } = options;
  const { conflict, setConflict, merge } = useMerging(saving);
  const goOn = useGoOn(subject, part);
  const need = saving.known();
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
    return saving.save(resolved).then(() => setConflict(undefined));
  };
  const about = { subject, part, need, isDraft, fields, written };
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
  content: (values: V) => Content,
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
  const [written, setWritten] = useState<NeedContent>({});
  /** What stands in the form now, saved or not. */
  const take = (typed: V, isDraft: boolean) => {
    setWritten(content(typed) as NeedContent);
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

/** To the next part of a draft, or back to the whole. */
function useGoOn({ kind, id }: Subject, part: Part) {
  const navigate = useNavigate();
  return (isDraft: boolean) => {
    const next = partAfter(kind, part);
    if (!isDraft) return navigate({ to: WHOLE[kind], params: { id } });
    if (!next) return navigate({ to: CHECK[kind], params: { id } });
    return navigate({ to: EDIT[kind], params: { id, part: next } });
  };
}

/** Where the whole, one part and the check of a draft are. */
export const WHOLE = { need: '/buyer/needs/$id', consultation: '/buyer/consultations/$id' } as const;
export const EDIT = {
  need: '/buyer/needs/$id/edit/$part',
  consultation: '/buyer/consultations/$id/edit/$part',
} as const;
export const CHECK = { need: '/buyer/needs/$id/check', consultation: '/buyer/consultations/$id/check' } as const;

/** What the page around a part needs of it, whatever its fields are. */
export type PartInHand = Pick<
  ReturnType<typeof usePart>,
  'subject' | 'part' | 'need' | 'isDraft' | 'fields' | 'written' | 'changed' | 'conflict' | 'resolve' | 'later'
> & {
  draft: Pick<ReturnType<typeof usePart>['draft'], 'state' | 'flush'>;
  form: Pick<ReturnType<typeof usePart>['form'], 'onSubmit' | 'problems' | 'failed' | 'busy' | 'isDirty'>;
};
