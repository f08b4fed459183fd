import { TextInput } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import { useState } from 'react';
import { regionsQuery } from '../../../../../api/codes.js';
import { DateField } from '../../../../../forms/date-field.js';
import styles from '../../../../../forms/field-group.module.css';
import { MoneyField } from '../../../../../forms/money-field.js';
import { useDraftForm } from '../../../../../forms/use-draft-form.js';
import { parseDutchDate, typedDay } from '../../../../../formats/parse-dutch-date.js';
import { parseMoney, typedMoney } from '../../../../../formats/parse-money.js';
import { parseNumber, typedNumber } from '../../../../../formats/parse-number.js';
import { Crumb } from '../../../../../patterns/page-title.js';
import { useWords, withWords } from '../../../../../words/area.js';
import { findWords } from '../../../../../words/find.js';
import { profileWords } from '../../../../../words/firm-profile.js';
import { formsWords } from '../../../../../words/forms.js';
import { standingQuery } from '../../../-firm-queries.js';
import { advisedArea, advisedSize, isAdvised } from '../../-advice.js';
import { type Advice, useAdvice } from '../../-advice-search.js';
import { readArea, readKm, shownArea, type TypedArea, typedArea } from '../../-area.js';
import { AreaField } from '../../-area-field.js';
import { capabilityOf } from '../../-capability.js';
import { CapabilityPreview } from '../../-capability-preview.js';
import { OfCapability } from '../../-of-capability.js';
import { type Capability, type CapabilityContent, ownFirmQuery } from '../../-profile.js';
import { ProfileForm } from '../../-profile-form.js';
import { isDraft, useCapabilitySaving } from '../../-use-saving.js';

export const Route = createFileRoute('/firm/profile/capabilities/$id/where')({
  loader: ({ context: { queries } }) =>
    Promise.all([
      queries.ensureQueryData(ownFirmQuery),
      queries.ensureQueryData(standingQuery),
      queries.ensureQueryData(regionsQuery),
      withWords(profileWords, findWords, formsWords),
    ]),
  component: Where,
  staticData: { wide: true },
});

function Where() {
  const { id } = Route.useParams();
  const [round, setRound] = useState(0);
  return (
    <OfCapability id={id}>
      <WhereForm key={`${id} ${round}`} id={id} again={() => setRound(round + 1)} />
    </OfCapability>
  );
}

interface Typed extends Record<string, unknown> {
  area: TypedArea;
  valueFrom: string;
  valueTo: string;
  fte: string;
  earliestStart: string;
}

const money = (cents: number | null): string => (cents === null ? '' : typedMoney(cents));

function typedOf({ area, valueFrom, valueTo, fte, earliestStart }: Capability, advice: Advice): Typed {
  const size = {
    valueFrom: money(valueFrom),
    valueTo: money(valueTo),
    earliestStart: earliestStart ? typedDay(earliestStart) : '',
  };
  return {
    area: advisedArea(typedArea(area), advice),
    fte: fte === null ? '' : typedNumber(fte),
    ...advisedSize(size, advice),
  };
}

/** Null where nothing stands there, undefined where it cannot be read yet. */
function read<T>(text: string, parse: (text: string) => T | undefined): T | null | undefined {
  return text.trim() ? parse(text) : null;
}

function dayOf(text: string): string | undefined {
  const parsed = parseDutchDate(text);
  return 'day' in parsed ? parsed.day : undefined;
}

/** What can be saved of what stands there. */
function content({ area, valueFrom, valueTo, fte, earliestStart }: Typed): CapabilityContent {
  const all = {
    area: readArea(area),
    valueFrom: read(valueFrom, parseMoney),
    valueTo: read(valueTo, parseMoney),
    fte: read(fte, parseNumber),
    earliestStart: read(earliestStart, dayOf),
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

/** Where a capability is offered, and how much of it: what is not known stays empty. */
function WhereForm({ id, again }: { id: string; again: () => void }) {
  const words = useWords(profileWords);
  const { date, money: moneyWords } = useWords(formsWords);
  const { area, place, km, nuts, valueFrom, valueTo, fte, earliestStart } = words.fields;
  const navigate = Route.useNavigate();
  const before = useSuspenseQuery(ownFirmQuery).data.value;
  const [saved] = useState(() => capabilityOf(before, id) as Capability);
  const advice = useAdvice();
  const hand = useDraftForm(useCapabilitySaving(id), {
    isDraft,
    fields: { area, 'area.place': place, 'area.km': km, 'area.codes': nuts, valueFrom, valueTo, fte, earliestStart },
    values: () => typedOf(saved, advice),
    content,
    validate: (typed) => {
      const day = parseDutchDate(typed.earliestStart);
      const [from, to] = [parseMoney(typed.valueFrom), parseMoney(typed.valueTo)];
      const { kind, codes } = typed.area;
      return {
        'area.place': kind === 'radius' && typed.area.place.trim().length < 2 ? place.wrong : undefined,
        'area.km': kind === 'radius' && readKm(typed.area.km) === undefined ? km.wrong : undefined,
        'area.codes': kind === 'nuts' && codes.length === 0 ? nuts.wrong : undefined,
        valueFrom: typed.valueFrom.trim() && from === undefined ? moneyWords.wrong : undefined,
        valueTo:
          typed.valueTo.trim() && to === undefined
            ? moneyWords.wrong
            : from !== undefined && to !== undefined && from > to
              ? valueTo.wrong
              : undefined,
        fte: typed.fte.trim() && parseNumber(typed.fte) === undefined ? fte.wrong : undefined,
        earliestStart: typed.earliestStart.trim() && 'fault' in day ? date[day.fault] : undefined,
      };
    },
    goOn: () => navigate({ to: '/firm/profile/capabilities' }),
  });
  const { form } = hand;
  const now = content(form.values());
  return (
    <ProfileForm
      hand={hand}
      again={again}
      title={saved.title}
      lead={words.parts.where.lead}
      crumb={<Crumb to="/firm/profile/capabilities">{words.capabilities.toList}</Crumb>}
      action={words.capabilities.done}
      beside={
        <CapabilityPreview
          capability={{
            ...saved,
            area: shownArea(now.area),
            valueFrom: now.valueFrom ?? null,
            valueTo: now.valueTo ?? null,
            fte: now.fte ?? null,
            earliestStart: now.earliestStart ?? null,
          }}
        />
      }
    >
      {isAdvised(advice) && <p className="note note-attention small">{words.advised}</p>}
      <AreaField form={form} put={hand.put} />
      <div className={styles['level']}>
        <MoneyField key={form.key('valueFrom')} {...form.field('valueFrom')} label={valueFrom.label} />
        <MoneyField key={form.key('valueTo')} {...form.field('valueTo')} label={valueTo.label} />
      </div>
      <TextInput
        key={form.key('fte')}
        {...form.field('fte')}
        label={fte.label}
        description={fte.hint}
        inputMode="decimal"
      />
      <DateField key={form.key('earliestStart')} {...form.field('earliestStart')} label={earliestStart.label} />
    </ProfileForm>
  );
}
