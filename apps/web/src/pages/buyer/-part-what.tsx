import { Textarea, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { CpvField } from '../../forms/cpv-field.js';
import { useWords } from '../../words/area.js';
import { editorWords } from '../../words/buyer-editor.js';
import { PartForm, type PartProps } from './-part-form.js';
import { usePart } from './-use-part.js';

/** What is bought: first in one's own words, then the codes that the words lead to. */
export function WhatPart({ subject, again }: PartProps) {
  const { fields } = useWords(editorWords);
  const hand = usePart({
    subject,
    part: 'what',
    fields: { title: fields.title, description: fields.description, cpv: fields.cpv },
    values: ({ title, description, cpv }) => ({ title, description, cpv }),
    content: (values) => values,
    validate: ({ title, description, cpv }) => ({
      title: title.trim().length < 5 ? fields.title.wrong : undefined,
      description: description.trim().length < 20 ? fields.description.wrong : undefined,
      cpv: cpv.length === 0 ? fields.cpv.wrong : undefined,
    }),
  });
  const { form, need } = hand;
  const [text, setText] = useState({ title: need.title, description: need.description });
  const [settled] = useDebouncedValue(text, 1_000);
  const typed = () => {
    const { title, description } = form.values();
    setText({ title, description });
  };
  return (
    <PartForm hand={hand} again={again}>
      <div className="stack" onChange={typed}>
        <TextInput
          key={form.key('title')}
          {...form.field('title')}
          label={fields.title.label}
          description={fields.title.hint}
        />
        <Textarea
          key={form.key('description')}
          {...form.field('description')}
          label={fields.description.label}
          description={fields.description.hint}
          autosize
          minRows={6}
        />
      </div>
      <CpvField
        field={form.field('cpv')}
        initial={need.cpv}
        text={settled}
        onChange={(codes) => hand.put('cpv', codes)}
      />
    </PartForm>
  );
}
