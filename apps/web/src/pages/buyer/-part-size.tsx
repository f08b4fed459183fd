import { Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { FieldGroup } from '../../forms/field-group.js';
import { MoneyField } from '../../forms/money-field.js';
import { parseMoney, typedMoney } from '../../formats/parse-money.js';
import { Button } from '../../patterns/button.js';
import { useWords } from '../../words/area.js';
import { editorWords } from '../../words/buyer-editor.js';
import { formsWords } from '../../words/forms.js';
import styles from './-editor.module.css';
import type { Need } from './-needs.js';
import { PartForm, type PartProps } from './-part-form.js';
import { usePart } from './-use-part.js';

type Lot = Need['lots'][number];

/** How large it is, and whether it is one contract or several that smaller firms can take on. */
export function SizePart({ subject, again }: PartProps) {
  const { fields } = useWords(editorWords);
  const { money } = useWords(formsWords);
  const hand = usePart({
    subject,
    part: 'size',
    fields: { value: fields.value, lots: fields.lots },
    values: ({ value, lots }) => ({ value: value === null ? '' : typedMoney(value), lots }),
    content: ({ value, lots }) => ({
      ...(value.trim() ? withCents(value) : { value: null }),
      ...(lots.every(({ title }) => title.trim()) ? { lots } : {}),
    }),
    validate: ({ value, lots }) => ({
      value: value.trim() && parseMoney(value) === undefined ? money.wrong : undefined,
      lots: lots.every(({ title }) => title.trim()) ? undefined : fields.lots.wrong,
    }),
  });
  const { form, need } = hand;
  return (
    <PartForm hand={hand} again={again}>
      <MoneyField
        key={form.key('value')}
        {...form.field('value')}
        label={fields.value.label}
        description={fields.value.hint}
      />
      <LotsField
        field={form.field('lots')}
        initial={need.lots}
        cpv={need.cpv}
        onChange={(lots) => hand.put('lots', lots)}
      />
    </PartForm>
  );
}

function withCents(text: string): { value?: number } {
  const value = parseMoney(text);
  return value === undefined ? {} : { value };
}

interface LotsFieldProps {
  field: Parameters<typeof FieldGroup>[0]['field'];
  initial: readonly Lot[];
  /** The codes of the whole, for a new lot. */
  cpv: string[];
  onChange: (lots: Lot[]) => void;
}

function LotsField({ field, initial, cpv, onChange }: LotsFieldProps) {
  const words = useWords(editorWords).lots;
  const [lots, setLots] = useState(() => initial.map((lot, key) => ({ key, lot })));
  const [made, setMade] = useState(initial.length);
  const become = (next: typeof lots) => {
    setLots(next);
    onChange(next.map(({ lot }) => lot));
  };
  const change = (at: number, part: Partial<Lot>) =>
    become(lots.map((one, other) => (other === at ? { ...one, lot: { ...one.lot, ...part } } : one)));
  const add = () => {
    become([...lots, { key: made, lot: { title: '', description: '', cpv } }]);
    setMade(made + 1);
  };
  return (
    <FieldGroup field={field} legend={words.legend} description={words.hint}>
      {lots.map(({ key, lot }, at) => (
        <div key={key} className={`${styles['lot']} stack`} role="group" aria-label={words.lot(at + 1)}>
          <TextInput
            label={words.title(at + 1)}
            value={lot.title}
            maxLength={500}
            onChange={(event) => change(at, { title: event.currentTarget.value })}
          />
          <Textarea
            label={words.description(at + 1)}
            value={lot.description}
            autosize
            minRows={2}
            onChange={(event) => change(at, { description: event.currentTarget.value })}
          />
          <MoneyField
            label={words.value(at + 1)}
            defaultValue={lot.value === null || lot.value === undefined ? '' : typedMoney(lot.value)}
            onChange={(text) => change(at, { value: parseMoney(text) ?? null })}
          />
          <Button size="small" look="quiet" onClick={() => become(lots.toSpliced(at, 1))}>
            {words.remove(at + 1)}
          </Button>
        </div>
      ))}
      <Button onClick={add}>{words.add}</Button>
    </FieldGroup>
  );
}
