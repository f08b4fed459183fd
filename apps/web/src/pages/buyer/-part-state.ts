import type { Plan } from './consultations/-queries.js';
import type { Need } from './-needs.js';
import { type Part, partsOf } from './-parts.js';
import { type Periods, periodFaults } from './-periods.js';
import { isFinished, questionsOf } from './-questionnaire.js';

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

/** What still misses something. */
export const partsLeft = (draft: Draft): Part[] =>
  partsOf(draft.need.kind).filter((part) => ['busy', 'todo'].includes(partState(part, draft)));

/** The part to go on with: the first that is missing something. */
export const nextPart = (draft: Draft): Part | undefined => partsLeft(draft)[0];
