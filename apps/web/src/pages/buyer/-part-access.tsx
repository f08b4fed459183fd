import { Radio, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../../words/area.js';
import { editorWords } from '../../words/buyer-editor.js';
import { PartForm, type PartProps } from './-part-form.js';
import { usePlanPart } from './-use-part.js';

const LEAST_REASON = 20;

/** Who can read the consultation and answer it: everyone, or, for a reason, who was invited. */
export function AccessPart({ subject, again }: PartProps) {
  const { fields, access: words } = useWords(editorWords).plan;
  const hand = usePlanPart({
    subject,
    part: 'access',
    fields: { invitedOnlyReason: fields.invitedOnlyReason },
    values: ({ invitedOnlyReason }) => ({
      invitedOnly: invitedOnlyReason !== null,
      invitedOnlyReason: invitedOnlyReason ?? '',
    }),
    content: ({ invitedOnly, invitedOnlyReason }) => {
      if (!invitedOnly) return { invitedOnlyReason: null };
      // Without a reason it stays open to everyone.
      return invitedOnlyReason.trim().length < LEAST_REASON ? {} : { invitedOnlyReason: invitedOnlyReason.trim() };
    },
    validate: ({ invitedOnly, invitedOnlyReason }) => ({
      invitedOnlyReason:
        invitedOnly && invitedOnlyReason.trim().length < LEAST_REASON ? fields.invitedOnlyReason.wrong : undefined,
    }),
  });
  const { form } = hand;
  const [invitedOnly, setInvitedOnly] = useState(form.values().invitedOnly);
  return (
    <PartForm hand={hand} again={again}>
      <Radio.Group
        label={fields.invitedOnlyReason.legend}
        value={invitedOnly ? 'invited' : 'everyone'}
        onChange={(value) => {
          setInvitedOnly(value === 'invited');
          hand.put('invitedOnly', value === 'invited');
        }}
      >
        <div className="stack">
          {(['everyone', 'invited'] as const).map((choice) => (
            <Radio key={choice} value={choice} label={words[choice].label} description={words[choice].text} />
          ))}
        </div>
      </Radio.Group>
      {invitedOnly && (
        <Textarea
          key={form.key('invitedOnlyReason')}
          {...form.field('invitedOnlyReason')}
          label={fields.invitedOnlyReason.label}
          description={fields.invitedOnlyReason.hint}
          autosize
          minRows={3}
          maxLength={2_000}
        />
      )}
    </PartForm>
  );
}
