import { TextInput, type TextInputProps } from '@mantine/core';
import { useState } from 'react';
import { parseDutchDate } from '../formats/parse-dutch-date.js';
import { useFormats } from '../formats/use-formats.js';
import { useWords } from '../words/area.js';
import { formsWords } from '../words/forms.js';

interface DateFieldProps extends Omit<TextInputProps, 'onChange' | 'type'> {
  onChange?: (text: string) => void;
  defaultValue?: string;
}

/**
 * A date that one types as one is used to. What was typed stays as it is; what was understood stands below it. The value
 * is the text: read it with `parseDutchDate` when the form is sent in.
 */
export function DateField({ onChange, defaultValue = '', ...props }: DateFieldProps) {
  const { date } = useWords(formsWords);
  const { longDay } = useFormats();
  const [text, setText] = useState(defaultValue);
  const read = parseDutchDate(text);
  return (
    <div>
      <TextInput
        description={date.hint}
        inputMode="text"
        autoComplete="off"
        {...props}
        defaultValue={defaultValue}
        onChange={(event) => {
          setText(event.currentTarget.value);
          onChange?.(event.currentTarget.value);
        }}
      />
      <p className="small muted" aria-live="polite">
        {'day' in read ? date.reads(longDay(read.day)) : '\u00a0'}
      </p>
    </div>
  );
}
