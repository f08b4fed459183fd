import type { Kind } from './-needs.js';
import type { Part } from './-parts.js';

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
