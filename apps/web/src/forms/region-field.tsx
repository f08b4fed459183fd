import { Checkbox, NativeSelect } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { byName } from '../formats/numbers.js';
import { Button } from '../patterns/button.js';
import { useWords } from '../words/area.js';
import { formsWords } from '../words/forms.js';
import styles from './field-group.module.css';
import { FieldGroup } from './field-group.js';
import { useRegionNames } from './code-labels.js';
import { regionsQuery } from '../api/codes.js';

interface RegionFieldProps {
  field: { id: string; error?: ReactNode };
  legend: string;
  description: string;
  initial: readonly string[];
  onChange: (codes: string[]) => void;
}

const COUNTRY = 'NL';

/** Regions on a list: the whole country, provinces, or smaller regions in them. */
export function RegionField({ field, legend, description, initial, onChange }: RegionFieldProps) {
  const words = useWords(formsWords).regions;
  const { provinces, small } = useSuspenseQuery(regionsQuery).data;
  const [chosen, setChosen] = useState<readonly string[]>(initial);
  const [province, setProvince] = useState('');
  const names = useRegionNames(chosen);
  const choose = (next: readonly string[]) => {
    setChosen(next);
    onChange([...next]);
  };
  // What includes another region stands for it: both together would say the same twice.
  const toggle = (code: string, isOn: boolean) =>
    choose(
      isOn
        ? [...chosen.filter((other) => !other.startsWith(code) && !code.startsWith(other)), code]
        : chosen.filter((other) => other !== code),
    );
  const box = (code: string, label: string) => (
    <Checkbox
      key={code}
      label={label}
      checked={chosen.includes(code)}
      onChange={(event) => toggle(code, event.currentTarget.checked)}
    />
  );
  const sorted = provinces.toSorted((one, other) => byName(one.label, other.label));
  const name = provinces.find(({ code }) => code === province)?.label ?? '';
  return (
    <FieldGroup field={field} legend={legend} description={description}>
      {chosen.length > 0 && (
        <ul className={styles['chosen']} aria-label={words.chosen}>
          {chosen.map((code, at) => (
            <li key={code}>
              <b>{names[at]}</b>
              <Button size="small" look="quiet" onClick={() => toggle(code, false)}>
                {words.remove}
                <span className="vh">: {names[at]}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
      {box(COUNTRY, words.country)}
      <div onChange={(event) => event.stopPropagation()}>
        <NativeSelect
          label={words.province}
          description={words.thenTick}
          value={province}
          onChange={(event) => setProvince(event.currentTarget.value)}
          data={[
            { value: '', label: words.chooseProvince },
            ...sorted.map(({ code, label }) => ({ value: code, label })),
          ]}
        />
      </div>
      {province && (
        <div className={styles['two']}>
          {box(province, words.whole(name))}
          {small
            .filter(({ code }) => code.startsWith(province))
            .toSorted((one, other) => byName(one.label, other.label))
            .map(({ code, label }) => box(code, label))}
        </div>
      )}
    </FieldGroup>
  );
}
