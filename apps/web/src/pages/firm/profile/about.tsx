import { Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { vocabularyQuery } from '../../../api/codes.js';
import { FieldGroup } from '../../../forms/field-group.js';
import styles from '../../../forms/field-group.module.css';
import { useDraftForm } from '../../../forms/use-draft-form.js';
import { useWords, withWords } from '../../../words/area.js';
import { findWords } from '../../../words/find.js';
import { profileWords } from '../../../words/firm-profile.js';
import { formsWords } from '../../../words/forms.js';
import { OnlyEditors } from './-only-editors.js';
import { type FirmContent, ownFirmQuery } from './-profile.js';
import { ProfileForm } from './-profile-form.js';
import { isDraft, useFirmSaving } from './-use-saving.js';
import { standingQuery } from '../-firm-queries.js';

export const Route = createFileRoute('/firm/profile/about')({
  loader: ({ context: { queries } }) =>
    Promise.all([
      queries.ensureQueryData(ownFirmQuery),
      queries.ensureQueryData(standingQuery),
      queries.ensureQueryData(vocabularyQuery('languages')),
      queries.ensureQueryData(vocabularyQuery('legal-forms')),
      withWords(profileWords, findWords, formsWords),
    ]),
  component: About,
  staticData: { wide: true },
});

function About() {
  const { parts } = useWords(profileWords);
  const [round, setRound] = useState(0);
  return (
    <OnlyEditors title={parts.about.title}>
      <AboutForm key={round} again={() => setRound(round + 1)} />
    </OnlyEditors>
  );
}

const KVK = /^\d{8}$/;
const POSTCODE = /^\d{4}\s?([a-z]{2})?$/i;
const ADDRESS = /^https?:\/\/[^\s.]+\.\S{2,}$/i;

/** People leave out how an address begins. */
const withScheme = (text: string): string => (/^https?:\/\//i.test(text) ? text : `https://${text}`);

interface Typed extends Record<string, unknown> {
  name: string;
  mission: string;
  website: string;
  postcode: string;
  kvkNumber: string;
  legalForm: string;
  languages: string[];
}

/** Who the firm is: its name, what it is for, where it is. */
function AboutForm({ again }: { again: () => void }) {
  const words = useWords(profileWords);
  const { fields } = words;
  const navigate = Route.useNavigate();
  const { name, mission, website, postcode, kvkNumber, legalForm, languages } = fields;
  const hand = useDraftForm(useFirmSaving(), {
    isDraft,
    fields: { name, mission, website, postcode, kvkNumber, legalForm, languages },
    values: (firm): Typed => ({
      name: firm.name,
      mission: firm.mission,
      website: firm.website ?? '',
      postcode: firm.postcode ?? '',
      kvkNumber: firm.kvkNumber ?? '',
      legalForm: firm.legalForm ?? '',
      languages: firm.languages,
    }),
    content,
    validate: (typed) => ({
      name: typed.name.trim().length < 2 ? name.wrong : undefined,
      mission: typed.mission.trim().length < 20 ? mission.wrong : undefined,
      website: typed.website.trim() && !ADDRESS.test(withScheme(typed.website.trim())) ? website.wrong : undefined,
      postcode: typed.postcode.trim() && !POSTCODE.test(typed.postcode.trim()) ? postcode.wrong : undefined,
      kvkNumber: typed.kvkNumber.trim() && !KVK.test(typed.kvkNumber.trim()) ? kvkNumber.wrong : undefined,
    }),
    goOn: (wasDraft) => navigate({ to: wasDraft ? '/firm/profile/capabilities' : '/firm/profile' }),
  });
  const { form, known: record } = hand;
  return (
    <ProfileForm
      hand={hand}
      again={again}
      title={words.parts.about.title}
      lead={words.parts.about.lead}
      action={words.next(words.parts.capabilities.title)}
      beside={<HowItReads name={hand.written?.name ?? record.name} mission={hand.written?.mission ?? record.mission} />}
    >
      <Facts form={form} city={record.city} />
      <Languages
        field={form.field('languages')}
        legend={languages.label}
        initial={record.languages}
        onChange={(codes) => hand.put('languages', codes)}
      />
    </ProfileForm>
  );
}

interface FactsProps {
  form: { key: (path: string) => string; field: (path: string) => { id: string; error?: ReactNode } };
  /** The place that the saved postcode is in. */
  city: string | null;
}

function Facts({ form, city }: FactsProps) {
  const words = useWords(profileWords);
  const { name, mission, website, postcode, kvkNumber, legalForm } = words.fields;
  const legalForms = useSuspenseQuery(vocabularyQuery('legal-forms')).data.items;
  return (
    <div className="stack">
      <TextInput key={form.key('name')} {...form.field('name')} label={name.label} />
      <Textarea
        key={form.key('mission')}
        {...form.field('mission')}
        label={mission.label}
        description={mission.hint}
        autosize
        minRows={4}
        maxLength={10_000}
      />
      <div>
        <TextInput
          key={form.key('postcode')}
          {...form.field('postcode')}
          label={postcode.label}
          description={postcode.hint}
          autoComplete="postal-code"
        />
        <p className="small muted" aria-live="polite">
          {city ? words.isIn(city) : '\u00a0'}
        </p>
      </div>
      <TextInput
        key={form.key('website')}
        {...form.field('website')}
        label={website.label}
        description={website.hint}
        inputMode="url"
        autoComplete="url"
      />
      <TextInput
        key={form.key('kvkNumber')}
        {...form.field('kvkNumber')}
        label={kvkNumber.label}
        description={kvkNumber.hint}
        inputMode="numeric"
      />
      <NativeSelect
        key={form.key('legalForm')}
        {...form.field('legalForm')}
        label={legalForm.label}
        data={[
          { value: '', label: legalForm.choose },
          ...legalForms.map(({ code, label }) => ({ value: code, label })),
        ]}
      />
    </div>
  );
}

/** What can be saved of what stands there. */
function content({ name, mission, website, postcode, kvkNumber, ...chosen }: Typed): FirmContent {
  const address = website.trim() && withScheme(website.trim());
  const [post, kvk] = [postcode.trim(), kvkNumber.trim()];
  return {
    ...(name.trim().length > 1 ? { name: name.trim() } : {}),
    mission: mission.trim(),
    ...(!address ? { website: null } : ADDRESS.test(address) ? { website: address } : {}),
    ...(!post ? { postcode: null } : POSTCODE.test(post) ? { postcode: post } : {}),
    ...(!kvk ? { kvkNumber: null } : KVK.test(kvk) ? { kvkNumber: kvk } : {}),
    legalForm: chosen.legalForm || null,
    languages: chosen.languages,
  };
}

/** The languages most firms work in stand first. */
const OFTEN = ['nl', 'en', 'de', 'fr'];

interface LanguagesProps {
  field: Parameters<typeof FieldGroup>[0]['field'];
  legend: string;
  initial: readonly string[];
  onChange: (codes: string[]) => void;
}

function Languages({ field, legend, initial, onChange }: LanguagesProps) {
  const { items } = useSuspenseQuery(vocabularyQuery('languages')).data;
  const [chosen, setChosen] = useState<readonly string[]>(initial);
  const shown = [...new Set([...OFTEN, ...initial])];
  return (
    <FieldGroup field={field} legend={legend}>
      <div className={styles['two']}>
        {shown.map((code) => (
          <Checkbox
            key={code}
            label={items.find((item) => item.code === code)?.label ?? code}
            checked={chosen.includes(code)}
            onChange={({ currentTarget: { checked } }) => {
              const next = checked ? [...chosen, code] : chosen.filter((other) => other !== code);
              setChosen(next);
              onChange(next);
            }}
          />
        ))}
      </div>
    </FieldGroup>
  );
}

/** The head of the page that buyers see, with what is saved. */
function HowItReads({ name, mission }: { name: string; mission: string }) {
  const { preview } = useWords(profileWords);
  return (
    <section className="card stack-s" aria-labelledby="preview">
      <h2 id="preview">{preview.title}</h2>
      <p>
        <b>{name}</b>
      </p>
      <p className={mission ? undefined : 'muted'}>{mission || preview.nothing}</p>
    </section>
  );
}
