import { Checkbox, Textarea } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { vocabularyQuery } from '../../api/codes.js';
import { FieldGroup } from '../../forms/field-group.js';
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

function Codes({ name, field, words, initial, onChange }: CodesProps) {
  const { items } = useSuspenseQuery(vocabularyQuery(name)).data;
  const [chosen, setChosen] = useState<readonly string[]>(initial);
  const toggle = (code: string, isOn: boolean) => {
    const next = isOn ? [...chosen, code] : chosen.filter((other) => other !== code);
    setChosen(next);
    onChange(next);
  };
  return (
    <FieldGroup field={field} legend={words.label} description={words.hint}>
      <div className={styles['two']}>
        {items.map(({ code, label }) => (
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
