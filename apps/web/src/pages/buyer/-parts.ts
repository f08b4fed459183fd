import type { Plan } from './consultations/-queries.js';
import type { Kind, Need } from './-needs.js';
import { type Periods, periodFaults } from './-periods.js';
import { isFinished, questionsOf } from './-questionnaire.js';

/** The parts of writing a need or a consultation, in the order one goes through them. */
const PARTS_OF = {
  need: ['what', 'where', 'size', 'requirements', 'reserved', 'respond'],
  consultation: ['what', 'where', 'size', 'requirements', 'reserved', 'questions', 'periods', 'access'],
} as const;

export type Part = (typeof PARTS_OF)[Kind][number];

export const partsOf = (kind: Kind): readonly Part[] => PARTS_OF[kind];

export const isPartOf = (kind: Kind, text: string): text is Part => partsOf(kind).includes(text as Part);

export type PartState = 'done' | 'busy' | 'todo' | 'optional';

/** A draft as far as it is written; of a consultation also how it goes. */
export interface Draft {
  need: Need;
  plan?: Plan | undefined;
  /** The first days on which the periods of a consultation can end, where it has any. */
  earliest?: Readonly<Record<keyof Periods, string>> | undefined;
}

/** How far a part is, by what a publication asks of it; what may stay empty says so. */
export function partState(part: Part, { need, plan, earliest }: Draft): PartState {
  const some = (...filled: readonly boolean[]): PartState =>
    filled.every(Boolean) ? 'done' : filled.some(Boolean) ? 'busy' : 'todo';
  const may = (isFilled: boolean): PartState => (isFilled ? 'done' : 'optional');
  switch (part) {
    case 'what':
      return some(need.title.length >= 5, need.description.length >= 20, need.cpv.length > 0);
    case 'where':
      return plan ? some(need.nuts.length > 0) : some(need.nuts.length > 0, need.deadline !== null);
    case 'size':
      return may(need.value !== null || need.lots.length > 0);
    case 'requirements':
      return may(need.requiredCertificates.length + need.targetGroups.length > 0 || need.socialCriteria !== null);
    case 'reserved':
      if (plan && need.reserved !== 'none' && need.reservationRationale === null) return 'busy';
      return may(need.reserved !== 'none');
    case 'respond':
      return may(need.howToRespond !== null);
    case 'questions':
      return plan && questionsOf(plan.questionnaire).length > 0 ? some(true, isFinished(plan.questionnaire)) : 'todo';
    case 'periods':
      if (earliest && Object.keys(periodFaults({ ...plan, deadline: need.deadline }, earliest)).length > 0)
        return 'busy';
      return some(Boolean(plan?.questionsUntil), need.deadline !== null);
    case 'access':
      return may(Boolean(plan?.invitedOnlyReason));
  }
}

/** The part that holds a field, by the name of the field. */
export function partOfField(kind: Kind, field: string): Part | undefined {
  if (field === 'deadline') return kind === 'need' ? 'where' : 'periods';
  return (Object.keys(FIELDS_OF) as (keyof typeof FIELDS_OF)[]).find((part) =>
    (FIELDS_OF[part] as readonly string[]).includes(field),
  );
}

const FIELDS_OF = {
  what: ['title', 'description', 'cpv'],
  where: ['nuts', 'startsOn'],
  size: ['value', 'lots'],
  requirements: ['requiredCertificates', 'targetGroups', 'socialCriteria'],
  reserved: ['reserved', 'reservationRationale'],
  respond: ['howToRespond'],
  questions: ['questionnaire'],
  periods: ['questionsUntil', 'openingMembers'],
  access: ['invitedOnlyReason'],
} as const satisfies Record<Part, readonly string[]>;

/** The part after another one; undefined = all are through. */
export function partAfter(kind: Kind, part: Part): Part | undefined {
  const parts = partsOf(kind);
  return parts[parts.indexOf(part) + 1];
}

/** What still misses something. */
export const partsLeft = (draft: Draft): Part[] =>
  partsOf(draft.need.kind).filter((part) => ['busy', 'todo'].includes(partState(part, draft)));

/** The part to go on with: the first that is missing something. */
export const nextPart = (draft: Draft): Part | undefined => partsLeft(draft)[0];
