import { TextInput, type TextInputProps } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { policyQuery } from '../api/codes.js';
import { useFormats } from '../formats/use-formats.js';
import { useWords } from '../words/area.js';
import { formsWords } from '../words/forms.js';
import { fileFault } from './file-fault.js';

interface FileFieldProps extends Pick<TextInputProps, 'label' | 'error' | 'id'> {
  onChange: (file: File | null) => void;
}

/** One file, with what may come in; check what was chosen with `useFileFault` before it is sent. */
export function FileField({ onChange, ...props }: FileFieldProps) {
  const { file: words } = useWords(formsWords);
  const { fileSize, list } = useFormats();
  const { maxBytes, extensions } = useSuspenseQuery(policyQuery).data.files;
  return (
    <TextInput
      {...props}
      type="file"
      description={words.limits(list(extensions), fileSize(maxBytes))}
      accept={extensions.map((extension) => `.${extension}`).join(',')}
      onChange={(event) => onChange(event.currentTarget.files?.[0] ?? null)}
    />
  );
}

/** What is wrong with a file, in words, before it is sent. */
export function useFileFault(): (file: File) => string | undefined {
  const { file: words } = useWords(formsWords);
  const { fileSize, list } = useFormats();
  const { files } = useSuspenseQuery(policyQuery).data;
  return (file) => {
    const fault = fileFault(file, files);
    return fault && words.faults[fault](list(files.extensions), fileSize(files.maxBytes));
  };
}
