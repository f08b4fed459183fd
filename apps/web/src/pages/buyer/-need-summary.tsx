import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { vocabularyQuery } from '../../api/codes.js';
import { useCpvLabels, useRegionNames } from '../../forms/code-labels.js';
import { fieldId } from '../../forms/form-problems.js';
import { useFormats } from '../../formats/use-formats.js';
import { useWords } from '../../words/area.js';
import { editorWords } from '../../words/buyer-editor.js';
import type { Plan } from './consultations/-queries.js';
import type { Need } from './-needs.js';
import type { Draft } from './-part-state.js';
import { type Part, partsOf } from './-parts.js';
import { questionsOf } from './-questionnaire.js';
import { EDIT } from './-use-part.js';
import styles from './-summary.module.css';

function useCodes(name: 'certificates' | 'target-groups', codes: readonly string[]): string[] {
  const { data } = useQuery({ ...vocabularyQuery(name), throwOnError: false });
  return codes.map((code) => data?.items.find((item) => item.code === code)?.label ?? code);
}

/** One line of what stands in a part. */
export function useAbout({ need, plan }: Draft): (part: Part) => string {
  const { about, reserved } = useWords(editorWords);
  const { longMoment, money, list } = useFormats();
  const cpv = useCpvLabels(need.cpv.slice(0, 1));
  const regions = useRegionNames(need.nuts.slice(0, 2));
  const certificates = useCodes('certificates', need.requiredCertificates);
  const groups = useCodes('target-groups', need.targetGroups);
  const lines: Readonly<Record<Part, () => string>> = {
    what: () => (cpv[0] ? about.cpv(cpv[0], need.cpv[0] ?? '') : about.what),
    where: () => {
      if (need.nuts.length === 0) return plan ? about.whereOnly : about.where;
      if (plan) return list(regions);
      return need.deadline ? about.until(list(regions), longMoment(need.deadline)) : about.noDeadline(list(regions));
    },
    size: () => {
      if (need.value === null) return need.lots.length > 0 ? about.lots(need.lots.length) : about.size;
      return need.lots.length > 0 ? about.valueAndLots(money(need.value), need.lots.length) : money(need.value);
    },
    requirements: () => {
      const all = [...certificates, ...groups];
      return all.length > 0 ? list(all) : (need.socialCriteria ?? about.requirements);
    },
    reserved: () => (need.reserved === 'none' ? about.reserved : reserved.choices[need.reserved].label),
    respond: () => need.howToRespond ?? about.respond,
    questions: () => {
      const count = plan ? questionsOf(plan.questionnaire).length : 0;
      return count > 0 ? about.asked(count) : about.questions;
    },
    periods: () => (need.deadline ? about.answersUntil(longMoment(need.deadline)) : about.periods),
    access: () => (plan?.invitedOnlyReason ? about.invitedOnly : about.access),
  };
  return (part) => {
    const line = lines[part]();
    return line.length > 120 ? `${line.slice(0, 117)}…` : line;
  };
}

interface NeedSummaryProps {
  draft: Draft;
  editable: boolean;
  /** Of the headings of the parts. */
  level: 2 | 3;
}

/** Everything that stands in a draft, part by part, each with the way to change it. */
export function NeedSummary({ draft, editable, level }: NeedSummaryProps) {
  const { need } = draft;
  const Heading = level === 2 ? 'h2' : 'h3';
  const words = useWords(editorWords);
  const rows = useRows(draft);
  return (
    <>
      {partsOf(need.kind).map((part) => (
        <section key={part} className="card" aria-labelledby={`part-${part}`}>
          <div className="spread">
            <Heading id={`part-${part}`}>{words.parts[part].title}</Heading>
            {editable && (
              <Link id={fieldId(part)} to={EDIT[need.kind]} params={{ id: need.id, part }}>
                {words.change}
                <span className="vh">: {words.parts[part].title}</span>
              </Link>
            )}
          </div>
          <dl className="pairs top-3">
            {rows[part].map(([term, text]) => (
              <div key={term} className={styles['pair']}>
                <dt>{term}</dt>
                <dd className={styles['text']}>{text ?? <span className="muted">{words.notGiven}</span>}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </>
  );
}

type Row = readonly [term: string, text: ReactNode];

function useRows({ need, plan }: Draft): Readonly<Record<Part, readonly Row[]>> {
  const { fields, reserved, lots: lotWords } = useWords(editorWords);
  const { longMoment, shortDay, money, list } = useFormats();
  const cpv = useCpvLabels(need.cpv);
  const regions = useRegionNames(need.nuts);
  const certificates = useCodes('certificates', need.requiredCertificates);
  const groups = useCodes('target-groups', need.targetGroups);
  const given = (labels: readonly string[]) => (labels.length > 0 ? list(labels) : null);
  const hows = usePlanRows(need, plan);
  const foreign = (text: string | null) => (text ? <span lang={need.language}>{text}</span> : null);
  return {
    what: [
      [fields.title.label, foreign(need.title)],
      [fields.description.label, foreign(need.description)],
      [fields.cpv.label, given(cpv.map((label, at) => `${label} (${need.cpv[at]})`))],
    ],
    where: [
      [fields.nuts.label, given(regions)],
      ...(plan ? [] : [[fields.deadline.label, need.deadline && longMoment(need.deadline)] as const]),
      [fields.startsOn.label, need.startsOn && shortDay(need.startsOn)],
    ],
    size: [
      [fields.value.label, need.value === null ? null : money(need.value)],
      [fields.lots.label, need.lots.length > 0 ? list(need.lots.map(({ title }) => title)) : lotWords.none],
    ],
    requirements: [
      [fields.requiredCertificates.label, given(certificates)],
      [fields.targetGroups.label, given(groups)],
      [fields.socialCriteria.label, foreign(need.socialCriteria)],
    ],
    reserved: [
      [fields.reserved.label, reserved.choices[need.reserved].label],
      [fields.reservationRationale.label, foreign(need.reservationRationale)],
    ],
    respond: [[fields.howToRespond.label, foreign(need.howToRespond)]],
    ...hows,
  };
}

function usePlanRows(
  { deadline, language }: Need,
  plan: Plan | undefined,
): Readonly<Record<'questions' | 'periods' | 'access', readonly Row[]>> {
  const { plan: words } = useWords(editorWords);
  const { longMoment } = useFormats();
  if (!plan) return { questions: [], periods: [], access: [] };
  return {
    questions: plan.questionnaire.sections.map(({ title, questions }) => [
      title || words.untitledSection,
      <ol key="questions" lang={language}>
        {questions.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ol>,
    ]),
    periods: [
      [words.fields.questionsUntil.label, plan.questionsUntil && longMoment(plan.questionsUntil)],
      [words.fields.deadline.label, deadline && longMoment(deadline)],
      [words.fields.openingMembers.label, words.openers[plan.openingMembers]],
    ],
    access: [[words.fields.invitedOnlyReason.legend, plan.invitedOnlyReason ?? words.access.everyone.label]],
  };
}
