import { TextInput, type TextInputProps } from '@mantine/core';
import { useState } from 'react';
import { parseDutchDate } from '../formats/parse-dutch-date.js';
import { useFormats } from '../formats/use-formats.js';
import { useWords } from '../words/area.js';
import { formsWords } from '../words/forms.js';

interface DateFieldProps extends Omit<TextInputProps, 'onChange' | 'type'> {
  onChange?: (text: string) => void;
  defaultValue?: string;
  /** What is wrong with a day, for this field. @param day ISO */
  check?: (day: string) => string | undefined;
}

/**
 * A date that one types as one is used to. What was typed stays as it is; what was understood stands below it, and what is
 * wrong with it as soon as one goes on. The value is the text: read it with `parseDutchDate` when the form is sent in.
 */
export function DateField({ onChange, defaultValue = '', check, error, onBlur, ...props }: DateFieldProps) {
  const { date } = useWords(formsWords);
  const { longDay } = useFormats();
  const [text, setText] = useState(defaultValue);
  const [hasLeft, setLeft] = useState(defaultValue !== '');
  const read = parseDutchDate(text);
  const fault = text.trim() === '' ? undefined : 'fault' in read ? date[read.fault] : check?.(read.day);
  return (
    <div>
      <TextInput
        description={date.hint}
        inputMode="text"
        autoComplete="off"
        {...props}
        defaultValue={defaultValue}
        error={error ?? (hasLeft && fault)}
        onBlur={(event) => {
          setLeft(true);
          onBlur?.(event);
        }}
        onChange={(event) => {
          setLeft(false);
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
