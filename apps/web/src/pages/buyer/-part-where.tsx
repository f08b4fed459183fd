import { TextInput } from '@mantine/core';
import { serverNow } from '../../api/server-clock.js';
import { DateField } from '../../forms/date-field.js';
import { RegionField } from '../../forms/region-field.js';
import { parseDutchDate, typedDay } from '../../formats/parse-dutch-date.js';
import { useWords } from '../../words/area.js';
import { editorWords } from '../../words/buyer-editor.js';
import { formsWords } from '../../words/forms.js';
import { dutchDay, dutchParts, isTime, momentOf } from './-dutch-moment.js';
import styles from './-editor.module.css';
import { PartForm, type PartProps } from './-part-form.js';
import { usePart } from './-use-part.js';

/** Where the work is, until when firms can respond, when it starts. */
export function WherePart({ subject, again }: PartProps) {
  const { fields, zone, regions } = useWords(editorWords);
  const { date } = useWords(formsWords);
  const isPast = (day: string) => (day < dutchDay(serverNow().toISOString()) ? fields.deadline.past : undefined);
  const hand = usePart({
    subject,
    part: 'where',
    fields: { nuts: fields.nuts, deadline: fields.deadline, time: fields.time, startsOn: fields.startsOn },
    values: ({ nuts, deadline, startsOn }) => {
      const { day, time } = dutchParts(deadline);
      return { nuts, deadline: day, time: time || '12:00', startsOn: startsOn ? typedDay(startsOn) : '' };
    },
    content: ({ nuts, deadline, time, startsOn }) => ({
      nuts,
      // Of a consultation it is one of the periods.
      ...(subject.kind === 'need' ? momentOf('deadline', deadline, time) : {}),
      ...startOf(startsOn),
    }),
    validate: ({ nuts, deadline, time, startsOn }) => {
      const [until, start] = [parseDutchDate(deadline), parseDutchDate(startsOn)];
      return {
        nuts: nuts.length === 0 ? fields.nuts.wrong : undefined,
        deadline: !deadline ? undefined : 'fault' in until ? date[until.fault] : isPast(until.day),
        time: isTime(time) ? undefined : fields.time.wrong,
        startsOn: startsOn && 'fault' in start ? date[start.fault] : undefined,
      };
    },
  });
  const { form } = hand;
  return (
    <PartForm hand={hand} again={again}>
      <RegionField
        field={form.field('nuts')}
        legend={regions.legend}
        description={regions.hint}
        initial={hand.need.nuts}
        onChange={(codes) => hand.put('nuts', codes)}
      />
      {subject.kind === 'need' && (
        <div className={styles['when']}>
          <DateField
            key={form.key('deadline')}
            {...form.field('deadline')}
            label={fields.deadline.label}
            check={isPast}
          />
          <TextInput key={form.key('time')} {...form.field('time')} label={fields.time.label} description={zone} />
        </div>
      )}
      <DateField key={form.key('startsOn')} {...form.field('startsOn')} label={fields.startsOn.label} />
    </PartForm>
  );
}

function startOf(text: string): { startsOn?: string | null } {
  if (!text.trim()) return { startsOn: null };
  const read = parseDutchDate(text);
  return 'day' in read ? { startsOn: read.day } : {};
}
