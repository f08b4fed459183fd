import { useForm } from '@mantine/form';
import { type FormEvent, useState } from 'react';
import { asProblem } from '../api/problem.js';
import { useWords } from '../words/area.js';
import { formsWords } from '../words/forms.js';
import { shellWords } from '../words/shell.js';
import { fieldId, type Fields, formProblems, type FormProblem, ownProblems } from './form-problems.js';

interface PageFormOptions<T> {
  initialValues: T;
  fields: Fields;
  /** Faults by path, found before anything is sent. */
  validate?: (values: T) => Record<string, string | undefined>;
  submit: (values: T) => Promise<void>;
  /** Told at each change, with everything that stands there now. */
  onChange?: (values: T) => void;
}

/** What is wrong in a form, and whether it is being sent. */
function useSending<T>({ fields, validate, submit }: Omit<PageFormOptions<T>, 'initialValues' | 'onChange'>) {
  const { problems: general } = useWords(shellWords);
  const { faults } = useWords(formsWords);
  const [problems, setProblems] = useState<readonly FormProblem[]>([]);
  const [busy, setBusy] = useState(false);
  const send = async (values: T): Promise<readonly FormProblem[]> => {
    const own = ownProblems(validate?.(values) ?? {}, fields);
    if (own.length > 0) return own;
    setBusy(true);
    try {
      await submit(values);
      return [];
    } catch (error) {
      const problem = asProblem(error);
      return formProblems(problem, fields, { general: general[problem.code], faults });
    } finally {
      setBusy(false);
    }
  };
  return { problems, setProblems, busy, send };
}

/**
 * A form as all of them are: checked when it is sent in, not while one types; what is wrong stands in a summary that
 * takes the focus and at the field, whether the form or the API found it; nothing that was typed is lost.
 *
 * `<form noValidate onSubmit={form.onSubmit}>`, `<ErrorSummary problems={form.problems} />`,
 * `<TextInput key={form.key('email')} {...form.field('email')} label={…} />`, `<Button type="submit" busy={form.busy}>`.
 */
export function usePageForm<T extends Record<string, unknown>>({
  initialValues,
  onChange,
  ...options
}: PageFormOptions<T>) {
  const form = useForm<T>({ mode: 'uncontrolled', initialValues, ...(onChange && { onValuesChange: onChange }) });
  const { problems, setProblems, busy, send } = useSending<T>(options);
  const submit = async () => {
    const values = form.getValues();
    const found = await send(values);
    form.setErrors(Object.fromEntries(found.flatMap(({ path, text }) => (path ? [[path, text]] : []))));
    setProblems(found);
    if (found.length === 0) form.resetDirty(values);
  };
  return {
    values: () => form.getValues(),
    set: form.setFieldValue,
    isDirty: () => form.isDirty(),
    key: form.key,
    field: (path: string, type?: 'checkbox') => ({
      ...form.getInputProps(path, type ? { type } : {}),
      id: fieldId(path),
    }),
    onSubmit: (event: FormEvent) => {
      event.preventDefault();
      if (!busy) void submit();
    },
    problems,
    failed: problems.length > 0,
    busy,
  };
}
