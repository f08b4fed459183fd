import { Checkbox, Textarea, TextInput } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { vocabularyQuery } from '../../api/codes.js';
import { FieldGroup } from '../../forms/field-group.js';
import { meetsAll } from '../../forms/meets-all.js';
import { useWords } from '../../words/area.js';
import { editorWords } from '../../words/buyer-editor.js';
import styles from './-editor.module.css';
import { PartForm, type PartProps } from './-part-form.js';
import { usePart } from './-use-part.js';

/** What a firm must have, and what one asks for beside the price. */
export function RequirementsPart({ subject, again }: PartProps) {
  const { fields } = useWords(editorWords);
  const hand = usePart({
    subject,
    part: 'requirements',
    fields: {
      requiredCertificates: fields.requiredCertificates,
      targetGroups: fields.targetGroups,
      socialCriteria: fields.socialCriteria,
    },
    values: ({ requiredCertificates, targetGroups, socialCriteria }) => ({
      requiredCertificates,
      targetGroups,
      socialCriteria: socialCriteria ?? '',
    }),
    content: ({ socialCriteria, ...lists }) => ({ ...lists, socialCriteria: socialCriteria.trim() || null }),
    validate: () => ({}),
  });
  const { form, need } = hand;
  return (
    <PartForm hand={hand} again={again}>
      <Codes
        name="certificates"
        field={form.field('requiredCertificates')}
        words={fields.requiredCertificates}
        initial={need.requiredCertificates}
        onChange={(codes) => hand.put('requiredCertificates', codes)}
      />
      <Codes
        name="target-groups"
        field={form.field('targetGroups')}
        words={fields.targetGroups}
        initial={need.targetGroups}
        onChange={(codes) => hand.put('targetGroups', codes)}
      />
      <Textarea
        key={form.key('socialCriteria')}
        {...form.field('socialCriteria')}
        label={fields.socialCriteria.label}
        description={fields.socialCriteria.hint}
        autosize
        minRows={4}
        maxLength={10_000}
      />
    </PartForm>
  );
}

interface CodesProps {
  name: 'certificates' | 'target-groups';
  field: { id: string; error?: ReactNode };
  words: { label: string; hint: string };
  initial: readonly string[];
  onChange: (codes: string[]) => void;
}

/** A list to tick, which can be narrowed by a word; what is ticked stays in sight. */
function Codes({ name, field, words, initial, onChange }: CodesProps) {
  const { narrow } = useWords(editorWords);
  const { items } = useSuspenseQuery(vocabularyQuery(name)).data;
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<readonly string[]>(initial);
  const toggle = (code: string, isOn: boolean) => {
    const next = isOn ? [...chosen, code] : chosen.filter((other) => other !== code);
    setChosen(next);
    onChange(next);
  };
  const found = items.filter(({ label }) => meetsAll(text, label));
  const shown = items.filter((item) => chosen.includes(item.code) || found.includes(item));
  return (
    <FieldGroup field={field} legend={words.label} description={words.hint}>
      <div className="stack-s" onChange={(event) => event.stopPropagation()}>
        <TextInput
          type="search"
          label={narrow.label(words.label)}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
        />
        <p className="vh" aria-live="polite">
          {text && narrow.found(found.length)}
        </p>
      </div>
      {found.length === 0 && <p className="small muted">{narrow.found(0)}</p>}
      <div className={styles['two']}>
        {shown.map(({ code, label }) => (
          <Checkbox
            key={code}
            label={label}
            checked={chosen.includes(code)}
            onChange={(event) => toggle(code, event.currentTarget.checked)}
          />
        ))}
      </div>
    </FieldGroup>
  );
}
