import { Radio, Textarea } from '@mantine/core';
import { useState } from 'react';
import { Fold } from '../../patterns/fold.js';
import { useWords } from '../../words/area.js';
import { editorWords } from '../../words/buyer-editor.js';
import type { Need } from './-needs.js';
import { PartForm, type PartProps } from './-part-form.js';
import { usePart } from './-use-part.js';

const CHOICES = ['none', 'considering', 'art20', 'art77'] as const;

/** Is it only for social firms? In plain words, with the law behind one click. */
export function ReservedPart({ subject, again }: PartProps) {
  const { fields: common, reserved: words, plan } = useWords(editorWords);
  // What a buyer intends is asked in a consultation, so firms are told why.
  const fields = subject.kind === 'consultation' ? { ...common, ...plan.intent } : common;
  const hand = usePart<{ reserved: Need['reserved']; reservationRationale: string }>({
    subject,
    part: 'reserved',
    fields: { reserved: fields.reserved, reservationRationale: fields.reservationRationale },
    values: ({ reserved, reservationRationale }) => ({ reserved, reservationRationale: reservationRationale ?? '' }),
    content: ({ reserved, reservationRationale }) => ({
      reserved,
      reservationRationale: reservationRationale.trim() || null,
    }),
    validate: ({ reserved, reservationRationale }) => ({
      reservationRationale:
        subject.kind === 'consultation' && reserved !== 'none' && !reservationRationale.trim()
          ? plan.intent.reservationRationale.wrong
          : undefined,
    }),
  });
  const { form, need } = hand;
  const [reserved, setReserved] = useState(need.reserved);
  return (
    <PartForm hand={hand} again={again}>
      <Radio.Group
        id={form.field('reserved').id}
        label={fields.reserved.label}
        value={reserved}
        onChange={(value) => {
          setReserved(value as Need['reserved']);
          hand.put('reserved', value);
        }}
      >
        <div className="stack">
          {CHOICES.map((choice) => (
            <Radio
              key={choice}
              value={choice}
              label={words.choices[choice].label}
              description={words.choices[choice].text}
            />
          ))}
        </div>
      </Radio.Group>
      <Fold summary={words.law.title}>
        <div className="prose small">
          {words.law.text.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      </Fold>
      <Textarea
        key={form.key('reservationRationale')}
        {...form.field('reservationRationale')}
        label={fields.reservationRationale.label}
        description={fields.reservationRationale.hint}
        autosize
        minRows={3}
        maxLength={5_000}
      />
    </PartForm>
  );
}
