import { Radio, TextInput } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import { useState } from 'react';
import { vocabularyQuery } from '../../../api/codes.js';
import { FieldGroup } from '../../../forms/field-group.js';
import styles from '../../../forms/field-group.module.css';
import { useDraftForm } from '../../../forms/use-draft-form.js';
import { parseNumber } from '../../../formats/parse-number.js';
import { useFormats } from '../../../formats/use-formats.js';
import { useWords, withWords } from '../../../words/area.js';
import { findWords } from '../../../words/find.js';
import { profileWords } from '../../../words/firm-profile.js';
import { formsWords } from '../../../words/forms.js';
import { Eligibility } from '../../(public)/firms/-evidence.js';
import { standingQuery } from '../-firm-queries.js';
import { isDraft, useFirmSaving } from './-use-saving.js';
import { OnlyEditors } from './-only-editors.js';
import { type Firm, type FirmContent, ownFirmQuery } from './-profile.js';
import { ProfileForm } from './-profile-form.js';

export const Route = createFileRoute('/firm/profile/people')({
  loader: ({ context: { queries } }) =>
    Promise.all([
      queries.ensureQueryData(ownFirmQuery),
      queries.ensureQueryData(standingQuery),
      queries.ensureQueryData(vocabularyQuery('target-groups')),
      withWords(profileWords, findWords, formsWords),
    ]),
  component: People,
  staticData: { wide: true },
});

function People() {
  const { parts } = useWords(profileWords);
  const [round, setRound] = useState(0);
  return (
    <OnlyEditors title={parts.people.title}>
      <PeopleForm key={round} again={() => setRound(round + 1)} />
    </OnlyEditors>
  );
}

type Answer = Firm['mainAim'];

interface Typed extends Record<string, unknown> {
  employees: string;
  /** By code, as typed. */
  targetGroups: Record<string, string>;
  mainAim: Answer;
  publicServiceMission: Answer;
}

function isCount(text: string): boolean {
  const count = parseNumber(text);
  return Number.isInteger(count) && Number(count) >= 0;
}

const typedCounts = (typed: Record<string, string>) => Object.entries(typed).filter(([, text]) => text.trim());

/** How many people work there and for whom, and the two statements on which reserved contracts rest. */
function PeopleForm({ again }: { again: () => void }) {
  const words = useWords(profileWords);
  const { fields } = words;
  const { employees, targetGroups, mainAim, publicServiceMission } = fields;
  const navigate = Route.useNavigate();
  const hand = useDraftForm(useFirmSaving(), {
    isDraft,
    fields: { employees, targetGroups, mainAim, publicServiceMission },
    values: (firm): Typed => ({
      employees: firm.employees === null ? '' : String(firm.employees),
      targetGroups: Object.fromEntries(Object.entries(firm.targetGroups).map(([code, count]) => [code, String(count)])),
      mainAim: firm.mainAim,
      publicServiceMission: firm.publicServiceMission,
    }),
    content,
    validate: (typed) => ({
      employees: typed.employees.trim() && !isCount(typed.employees) ? employees.wrong : undefined,
      targetGroups: typedCounts(typed.targetGroups).every(([, text]) => isCount(text)) ? undefined : targetGroups.wrong,
    }),
    goOn: (wasDraft) => navigate({ to: wasDraft ? '/firm/certificates' : '/firm/profile' }),
  });
  const { form, known: record } = hand;
  return (
    <ProfileForm
      hand={hand}
      again={again}
      title={words.parts.people.title}
      lead={words.parts.people.lead}
      action={words.next(words.parts.certificates.title)}
      beside={
        <div className="stack">
          <Eligibility eligibility={record.eligibility} />
          <Verified firm={record} />
        </div>
      }
    >
      <TextInput key={form.key('employees')} {...form.field('employees')} label={employees.label} inputMode="numeric" />
      <Counts
        field={form.field('targetGroups')}
        initial={form.values().targetGroups}
        onChange={(counts) => hand.put('targetGroups', counts)}
      />
      <Statement name="mainAim" initial={record.mainAim} onChange={(answer) => hand.put('mainAim', answer)} />
      <Statement
        name="publicServiceMission"
        initial={record.publicServiceMission}
        onChange={(answer) => hand.put('publicServiceMission', answer)}
      />
    </ProfileForm>
  );
}

/** What can be saved of what stands there. */
function content({ employees, targetGroups, mainAim, publicServiceMission }: Typed): FirmContent {
  const counts = typedCounts(targetGroups);
  return {
    ...(!employees.trim()
      ? { employees: null }
      : isCount(employees)
        ? { employees: parseNumber(employees) ?? null }
        : {}),
    ...(counts.every(([, text]) => isCount(text))
      ? { targetGroups: Object.fromEntries(counts.map(([code, text]) => [code, parseNumber(text) ?? 0])) }
      : {}),
    mainAim,
    publicServiceMission,
  };
}

interface CountsProps {
  field: Parameters<typeof FieldGroup>[0]['field'];
  initial: Record<string, string>;
  onChange: (counts: Record<string, string>) => void;
}

function Counts({ field, initial, onChange }: CountsProps) {
  const { targetGroups: words } = useWords(profileWords).fields;
  const { items } = useSuspenseQuery(vocabularyQuery('target-groups')).data;
  const [counts, setCounts] = useState(initial);
  return (
    <FieldGroup field={field} legend={words.label} description={words.hint}>
      <div className={styles['level']}>
        {items.map(({ code, label }) => (
          <TextInput
            key={code}
            label={label}
            inputMode="numeric"
            value={counts[code] ?? ''}
            onChange={({ currentTarget: { value } }) => {
              const next = { ...counts, [code]: value };
              setCounts(next);
              onChange(next);
            }}
          />
        ))}
      </div>
    </FieldGroup>
  );
}

interface StatementProps {
  name: 'mainAim' | 'publicServiceMission';
  initial: Answer;
  onChange: (answer: Answer) => void;
}

const ANSWERS = ['yes', 'no', 'unknown'] as const;

function Statement({ name, initial, onChange }: StatementProps) {
  const { fields, answers } = useWords(profileWords);
  const [answer, setAnswer] = useState(initial);
  return (
    <Radio.Group
      label={fields[name].label}
      value={answer}
      onChange={(value) => {
        setAnswer(value as Answer);
        onChange(value as Answer);
      }}
    >
      <div className="stack-s">
        {ANSWERS.map((one) => (
          <Radio key={one} value={one} label={answers[one]} />
        ))}
      </div>
    </Radio.Group>
  );
}

/** Did an account manager establish the two statements? */
function Verified({ firm: { verifiedAt, verifier } }: { firm: Firm }) {
  const words = useWords(profileWords);
  const { longDay } = useFormats();
  return verifiedAt && verifier ? (
    <p className="note small">{words.verified(verifier, longDay(verifiedAt))}</p>
  ) : (
    <p className="note note-unknown small">{words.notVerified}</p>
  );
}
