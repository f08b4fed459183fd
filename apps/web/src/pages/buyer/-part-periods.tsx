import { Radio, TextInput } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { type usePageForm } from '../../forms/use-page-form.js';
import { DateField } from '../../forms/date-field.js';
import { parseDutchDate } from '../../formats/parse-dutch-date.js';
import { useFormats } from '../../formats/use-formats.js';
import { useWords } from '../../words/area.js';
import { editorWords } from '../../words/buyer-editor.js';
import { formsWords } from '../../words/forms.js';
import { policyQuery } from './consultations/-queries.js';
import { dutchParts, isTime, momentOf } from './-dutch-moment.js';
import styles from './-editor.module.css';
import { PartForm, type PartProps } from './-part-form.js';
import { usePlanPart } from './-use-part.js';

/** Until when firms ask and answer, and how many of us open the answers: never shorter once it is public. */
export function PeriodsPart({ subject, again }: PartProps) {
  const { fields: common, plan } = useWords(editorWords);
  const { date } = useWords(formsWords);
  const { longDay } = useFormats();
  const { fields } = plan;
  const { earliest, questionWorkingDays, answerWorkingDays, openingMembers } = useSuspenseQuery(policyQuery).data;
  const hand = usePlanPart({
    subject,
    part: 'periods',
    fields: {
      questionsUntil: fields.questionsUntil,
      questionsTime: common.time,
      deadline: fields.deadline,
      deadlineTime: common.time,
      openingMembers: fields.openingMembers,
    },
    values: (known) => {
      const [asking, answering] = [dutchParts(known.questionsUntil), dutchParts(known.deadline)];
      return {
        questionsUntil: asking.day,
        questionsTime: asking.time || NOON,
        deadline: answering.day,
        deadlineTime: answering.time || NOON,
        openingMembers: String(known.openingMembers),
      };
    },
    content: (typed) => ({
      ...momentOf('questionsUntil', typed.questionsUntil, typed.questionsTime),
      ...momentOf('deadline', typed.deadline, typed.deadlineTime),
      openingMembers: Number(typed.openingMembers),
    }),
    validate: (typed) => ({
      questionsUntil: faultOf(typed.questionsUntil, date),
      questionsTime: isTime(typed.questionsTime) ? undefined : common.time.wrong,
      deadline: faultOf(typed.deadline, date),
      deadlineTime: isTime(typed.deadlineTime) ? undefined : common.time.wrong,
    }),
  });
  const { form } = hand;
  const [openers, setOpeners] = useState(form.values().openingMembers);
  return (
    <PartForm hand={hand} again={again}>
      <Moment form={form} day="questionsUntil" time="questionsTime" label={fields.questionsUntil.label}>
        {plan.earliest(questionWorkingDays, longDay(earliest.questionsUntil))}
      </Moment>
      <Moment form={form} day="deadline" time="deadlineTime" label={fields.deadline.label}>
        {plan.earliest(answerWorkingDays, longDay(earliest.deadline))}
      </Moment>
      <p className="note small">{plan.onlyLonger}</p>
      {openingMembers === 1 && (
        <Radio.Group
          id={form.field('openingMembers').id}
          label={fields.openingMembers.label}
          value={openers}
          onChange={(value) => {
            setOpeners(value);
            hand.put('openingMembers', value);
          }}
        >
          <div className="stack">
            {([2, 1] as const).map((count) => (
              <Radio key={count} value={String(count)} label={plan.openers[count]} />
            ))}
          </div>
        </Radio.Group>
      )}
      {openingMembers === 2 && <p className="small">{plan.twoOpen}</p>}
    </PartForm>
  );
}

interface MomentProps {
  form: Pick<ReturnType<typeof usePageForm>, 'field'> & { key: (path: string) => string };
  /** The fields of the day and the time. */
  day: string;
  time: string;
  label: string;
  /** The first day that is possible. */
  children: ReactNode;
}

/** A day and a time of it, in the Netherlands. */
function Moment({ form, day, time, label, children }: MomentProps) {
  const { zone, fields, plan } = useWords(editorWords);
  return (
    <div className="stack-s">
      <div className={styles['when']}>
        <DateField key={form.key(day)} {...form.field(day)} label={label} />
        <TextInput
          key={form.key(time)}
          {...form.field(time)}
          label={fields.time.label}
          aria-label={plan.timeOf(label)}
          description={zone}
        />
      </div>
      <p className="small muted">{children}</p>
    </div>
  );
}

const NOON = '12:00';

function faultOf(text: string, words: Readonly<Record<string, unknown>>): string | undefined {
  const read = parseDutchDate(text);
  return text && 'fault' in read ? String(words[read.fault]) : undefined;
}
