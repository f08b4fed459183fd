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
import { type Periods, periodFaults } from './-periods.js';
import { usePlanPart } from './-use-part.js';

/** Until when firms ask and answer, and how many of us open the answers: never shorter once it is public. */
export function PeriodsPart({ subject, again }: PartProps) {
  const { fields: common, plan } = useWords(editorWords);
  const { date } = useWords(formsWords);
  const { longDay } = useFormats();
  const { fields } = plan;
  const { earliest, questionWorkingDays, answerWorkingDays, openingMembers } = useSuspenseQuery(policyQuery).data;
  const refused = useRefused();
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
      ...momentsOf(typed),
      openingMembers: Number(typed.openingMembers),
    }),
    validate: (typed) => ({
      ...refused(typed),
      ...faultOf('questionsUntil', typed.questionsUntil, date),
      questionsTime: isTime(typed.questionsTime) ? undefined : common.time.wrong,
      ...faultOf('deadline', typed.deadline, date),
      deadlineTime: isTime(typed.deadlineTime) ? undefined : common.time.wrong,
    }),
  });
  const { form } = hand;
  const now = refused(form.values());
  const [openers, setOpeners] = useState(form.values().openingMembers);
  return (
    <PartForm hand={hand} again={again}>
      <Moment
        form={form}
        day="questionsUntil"
        time="questionsTime"
        label={fields.questionsUntil.label}
        fault={now.questionsUntil}
      >
        {plan.earliest(questionWorkingDays, longDay(earliest.questionsUntil))}
      </Moment>
      <Moment form={form} day="deadline" time="deadlineTime" label={fields.deadline.label} fault={now.deadline}>
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

/** What publishing would refuse of what stands there, in words. */
function useRefused() {
  const { fields } = useWords(editorWords).plan;
  const { faults } = useWords(formsWords);
  const { earliest, questionWorkingDays, answerWorkingDays } = useSuspenseQuery(policyQuery).data;
  return (typed: Typed): Partial<Record<keyof Periods, string>> => {
    const { questionsUntil: asking, deadline: answering } = periodFaults(momentsOf(typed), earliest);
    return {
      ...(asking && { questionsUntil: faults[asking](fields.questionsUntil.label, { min: questionWorkingDays }) }),
      ...(answering && { deadline: faults[answering](fields.deadline.label, { min: answerWorkingDays }) }),
    };
  };
}

interface MomentProps {
  form: Pick<ReturnType<typeof usePageForm>, 'field'> & { key: (path: string) => string };
  /** The fields of the day and the time. */
  day: string;
  time: string;
  label: string;
  /** What is wrong with what stands there now. */
  fault: string | undefined;
  /** The first day that is possible. */
  children: ReactNode;
}

/** A day and a time of it, in the Netherlands. */
function Moment({ form, day, time, label, fault, children }: MomentProps) {
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
      <div aria-live="polite">
        {fault && !form.field(day).error && <p className="note note-attention small">{fault}</p>}
      </div>
      <p className="small muted">{children}</p>
    </div>
  );
}

const NOON = '12:00';

type Typed = Readonly<Record<'questionsUntil' | 'questionsTime' | 'deadline' | 'deadlineTime', string>>;

const momentsOf = (typed: Typed): Periods => ({
  ...momentOf('questionsUntil', typed.questionsUntil, typed.questionsTime),
  ...momentOf('deadline', typed.deadline, typed.deadlineTime),
});

function faultOf(field: string, text: string, words: Readonly<Record<string, unknown>>): Record<string, string> {
  const read = parseDutchDate(text);
  return text && 'fault' in read ? { [field]: String(words[read.fault]) } : {};
}
