import { TextInput, type TextInputProps } from '@mantine/core';
import { useState } from 'react';
import { parseMoney } from '../formats/parse-money.js';
import { useFormats } from '../formats/use-formats.js';
import { useWords } from '../words/area.js';
import { formsWords } from '../words/forms.js';

interface MoneyFieldProps extends Omit<TextInputProps, 'onChange' | 'type'> {
  onChange?: (text: string) => void;
  defaultValue?: string;
}

/** An amount in euros, as one types it, with the reading below it. The value is the text: read it with `parseMoney`. */
export function MoneyField({ onChange, defaultValue = '', ...props }: MoneyFieldProps) {
  const { money: words } = useWords(formsWords);
  const { money } = useFormats();
  const [text, setText] = useState(defaultValue);
  const cents = parseMoney(text);
  return (
    <div>
      <TextInput
        description={words.hint}
        inputMode="decimal"
        autoComplete="off"
        {...props}
        defaultValue={defaultValue}
        onChange={(event) => {
          setText(event.currentTarget.value);
          onChange?.(event.currentTarget.value);
        }}
      />
      <p className="small muted" aria-live="polite">
        {cents === undefined ? '\u00a0' : words.reads(money(cents))}
      </p>
    </div>
  );
}
