import { Radio, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { RegionField } from '../../../forms/region-field.js';
import { useWords } from '../../../words/area.js';
import { profileWords } from '../../../words/firm-profile.js';
import type { TypedArea } from './-area.js';

interface AreaFieldProps {
  form: {
    values: () => { area: TypedArea };
    key: (path: string) => string;
    field: (path: string) => { id: string; error?: ReactNode };
  };
  put: (path: string, value: unknown) => void;
}

const KINDS = ['radius', 'nuts', 'none'] as const;

/** Where something is offered: round a place, in regions or the whole country, or not known yet. */
export function AreaField({ form, put }: AreaFieldProps) {
  const { fields, areas: words } = useWords(profileWords);
  const { area } = form.values();
  const [kind, setKind] = useState(area.kind);
  return (
    <div className="stack">
      <Radio.Group
        id={form.field('area').id}
        label={fields.area.label}
        value={kind}
        onChange={(value) => {
          setKind(value as TypedArea['kind']);
          put('area.kind', value);
        }}
      >
        <div className="stack-s">
          {KINDS.map((one) => (
            <Radio key={one} value={one} label={words[one]} />
          ))}
        </div>
      </Radio.Group>
      {kind === 'radius' && (
        <>
          <TextInput key={form.key('area.place')} {...form.field('area.place')} label={fields.place.label} />
          <TextInput key={form.key('area.km')} {...form.field('area.km')} label={fields.km.label} inputMode="numeric" />
        </>
      )}
      {kind === 'nuts' && (
        <RegionField
          field={form.field('area.codes')}
          legend={fields.nuts.label}
          description={words.hint}
          initial={area.codes}
          onChange={(codes) => put('area.codes', codes)}
        />
      )}
      {kind === 'none' && <p className="note note-unknown small">{words.unknown}</p>}
    </div>
  );
}
