import { Textarea } from '@mantine/core';
import { useWords } from '../../words/area.js';
import { editorWords } from '../../words/buyer-editor.js';
import { PartForm, type PartProps } from './-part-form.js';
import { usePart } from './-use-part.js';

/** Where and how firms respond. */
export function RespondPart({ subject, again }: PartProps) {
  const { fields } = useWords(editorWords);
  const hand = usePart({
    subject,
    part: 'respond',
    fields: { howToRespond: fields.howToRespond },
    values: ({ howToRespond }) => ({ howToRespond: howToRespond ?? '' }),
    content: ({ howToRespond }) => ({ howToRespond: howToRespond.trim() || null }),
    validate: () => ({}),
  });
  return (
    <PartForm hand={hand} again={again}>
      <Textarea
        key={hand.form.key('howToRespond')}
        {...hand.form.field('howToRespond')}
        label={fields.howToRespond.label}
        description={fields.howToRespond.hint}
        autosize
        minRows={4}
        maxLength={2_000}
      />
    </PartForm>
  );
}
