import type { Need } from './-needs.js';

/** The parts of writing a need, in the order one goes through them. */
export const PARTS = ['what', 'where', 'size', 'requirements', 'reserved', 'respond'] as const;
export type Part = (typeof PARTS)[number];

export type PartState = 'done' | 'busy' | 'todo' | 'optional';

/** How far a part is, by what a publication asks of it; what may stay empty says so. */
export function partState(part: Part, need: Need): PartState {
  const some = (...filled: readonly boolean[]): PartState =>
    filled.every(Boolean) ? 'done' : filled.some(Boolean) ? 'busy' : 'todo';
  const may = (isFilled: boolean): PartState => (isFilled ? 'done' : 'optional');
  switch (part) {
    case 'what':
      return some(need.title.length >= 5, need.description.length >= 20, need.cpv.length > 0);
    case 'where':
      return some(need.nuts.length > 0, need.deadline !== null);
    case 'size':
      return may(need.value !== null || need.lots.length > 0);
    case 'requirements':
      return may(need.requiredCertificates.length + need.targetGroups.length > 0 || need.socialCriteria !== null);
    case 'reserved':
      return may(need.reserved !== 'none');
    case 'respond':
      return may(need.howToRespond !== null);
  }
}

/** The part after another one; undefined = all are through. */
export const partAfter = (part: Part): Part | undefined => PARTS[PARTS.indexOf(part) + 1];

/** The part to go on with: the first that is missing something. */
export const nextPart = (need: Need): Part | undefined =>
  PARTS.find((part) => ['busy', 'todo'].includes(partState(part, need)));
