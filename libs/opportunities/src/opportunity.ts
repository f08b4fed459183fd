import { DomainError, type FieldError, fieldError, InputErrors } from '@schakel/platform';

export const OPPORTUNITY_KINDS = ['need', 'consultation'] as const;
export type OpportunityKind = (typeof OPPORTUNITY_KINDS)[number];

export const OPPORTUNITY_STATUSES = ['draft', 'planned', 'open', 'closed', 'awarded', 'withdrawn'] as const;
export type OpportunityStatus = (typeof OPPORTUNITY_STATUSES)[number];

/** Reserved under art. 20 (Aw 2.82) or art. 77 of Directive 2014/24/EU, or considered by the buyer. */
export const RESERVED = ['none', 'art20', 'art77', 'considering'] as const;
export type Reserved = (typeof RESERVED)[number];

/** A part of a need that is awarded on its own. */
export interface Lot {
  title: string;
  description: string;
  cpv: string[];
  /** NUTS codes, where they differ from the whole. */
  nuts?: string[] | undefined;
  /** Cents EUR ex VAT. */
  value?: number | null | undefined;
  reserved?: Reserved | undefined;
}

/** Who won, as published. */
export interface Award {
  winners: string[];
  lot?: string | undefined;
  /** Cents EUR ex VAT. */
  value?: number | null | undefined;
  /** ISO date. */
  date?: string | undefined;
}

/** Where an imported opportunity comes from. */
export interface Source {
  /** The identifier at the source, and the version of it that was read. */
  id: string;
  version: string;
  url?: string | undefined;
  publishedAt?: string | undefined;
  licence: string;
  /** What was changed or could not be read, for people. */
  remarks: string[];
  /** Where a demonstration moved the deadline: as it was published, null for none, and as it is here. */
  movedDeadline?: { from: string | null; to: string } | undefined;
  /** The estimated value as published, where it is not in euros. */
  value?: { amount: number; currency: string } | undefined;
}

/** Which state may follow which; nothing else ever happens. */
export const TRANSITIONS: Readonly<Record<OpportunityStatus, readonly OpportunityStatus[]>> = {
  draft: ['planned', 'open'],
  planned: ['open', 'closed', 'withdrawn'],
  open: ['closed', 'withdrawn'],
  closed: ['awarded', 'withdrawn'],
  awarded: [],
  withdrawn: [],
};

/** States in which firms can find it and respond or prepare. */
export const CURRENT: readonly OpportunityStatus[] = ['planned', 'open'];

/** What may be written of an opportunity; absent = not said yet. */
export interface OpportunityContent {
  title: string;
  description: string;
  background: string | null;
  language: string;
  cpv: string[];
  nuts: string[];
  value: number | null;
  deadline: string | null;
  startsOn: string | null;
  reserved: Reserved;
  reservationRationale: string | null;
  requiredCertificates: string[];
  targetGroups: string[];
  socialCriteria: string | null;
  howToRespond: string | null;
  /** For a need: the market consultation that came before it. */
  consultationId: string | null;
  lots: Lot[];
}

interface Publishable extends OpportunityContent {
  kind: OpportunityKind;
  status: OpportunityStatus;
}

/** A moment in the one way it is kept, so that the same moment is never taken for another: ISO 8601 in UTC. */
export function instant(moment: string | null): string | null {
  return moment === null ? null : new Date(moment).toISOString();
}

/** @throws DomainError `illegal-transition` that names both states */
export function assertTransition(from: OpportunityStatus, to: OpportunityStatus): void {
  if (TRANSITIONS[from].includes(to)) return;
  const possible = TRANSITIONS[from];
  throw new DomainError(
    'illegal-transition',
    `It is ${from}, so it cannot become ${to}. ${possible.length > 0 ? `Possible now: ${possible.join(', ')}.` : 'This is its last state.'}`,
  );
}

/**
 * An award names who won what, and lies in the past. That nobody won is no award: then the need stays closed.
 * @throws DomainError `invalid-input` with everything that is not right
 */
export function assertAwards(awards: readonly Award[], lots: readonly Lot[], now: Date): void {
  const errors = new InputErrors();
  const titles = lots.map(({ title }) => title);
  errors.refuse(
    awards.length === 0,
    '/awards',
    'Say who won. If nobody did, leave it closed or withdraw it with the reason.',
    'required',
  );
  for (const [at, { winners, lot, date }] of awards.entries()) {
    const named = winners.length > 0 && winners.every((winner) => winner.trim() !== '');
    errors.refuse(!named, `/awards/${at}/winners`, 'Name at least one winner.', 'required');
    errors.refuse(
      lot !== undefined && titles.length > 0 && !titles.includes(lot),
      `/awards/${at}/lot`,
      `There is no such lot. The lots are: ${titles.join('; ')}.`,
      'isIn',
      { values: titles },
    );
    errors.refuse(
      date !== undefined && date > now.toISOString().slice(0, 10),
      `/awards/${at}/date`,
      'The day of the award has not come yet.',
      'dateInFuture',
    );
  }
  errors.throwAny('This award is not right.');
}

/** Can the world see it? Everything that was ever published stays readable, so that nothing silently disappears. */
export function isPublic(status: OpportunityStatus): boolean {
  return status !== 'draft';
}

/**
 * May an organisation see it? What is public is for everyone; what is for invited only, for its buyer and the invited.
 * For anyone else it does not exist.
 * @param organisationId undefined = someone who did not sign in
 */
export function isVisibleTo(
  { status, invitedOnly, buyerId, admitted }: Visibility,
  organisationId: string | undefined,
): boolean {
  if (!isPublic(status)) return false;
  if (!invitedOnly) return true;
  return organisationId !== undefined && (buyerId === organisationId || admitted.includes(organisationId));
}

interface Visibility {
  status: OpportunityStatus;
  invitedOnly: boolean;
  buyerId: string | null;
  admitted: readonly string[];
}

/** Can firms still respond or prepare at this moment? A deadline that has passed ends it, whatever the status says. */
export function isCurrent(opportunity: { status: OpportunityStatus; deadline: string | null }, now: Date): boolean {
  return (
    CURRENT.includes(opportunity.status) && (opportunity.deadline === null || new Date(opportunity.deadline) > now)
  );
}

/**
 * What is missing before it can be published in a state: planned needs no deadline yet, open does.
 * Value, social criteria and lots may stay open: absent is not excluded.
 */
export function missingForPublication(opportunity: Publishable, to: 'planned' | 'open', now: Date): FieldError[] {
  const errors = new InputErrors();
  const { title, description, cpv, nuts, deadline } = opportunity;
  errors.refuse(title.length < 5, '/title', 'Give a title of at least 5 characters.', 'minLength', { min: 5 });
  errors.refuse(
    description.length < 20,
    '/description',
    'Describe what is needed in at least 20 characters.',
    'minLength',
    { min: 20 },
  );
  errors.refuse(cpv.length === 0, '/cpv', 'Choose at least one CPV code, the main one first.', 'arrayMinSize', {
    min: 1,
  });
  errors.refuse(
    nuts.length === 0,
    '/nuts',
    'Say where it is performed with at least one NUTS code; NL is the whole country.',
    'arrayMinSize',
    { min: 1 },
  );
  refuseUnreasonedReservation(errors, opportunity);
  errors.refuse(
    to === 'open' && deadline === null,
    '/deadline',
    'Give the moment until which firms can respond.',
    'required',
  );
  errors.refuse(
    deadline !== null && new Date(deadline) <= now,
    '/deadline',
    'The deadline has passed. Choose a later moment.',
    'deadlinePassed',
  );
  return errors.found;
}

function refuseUnreasonedReservation(errors: InputErrors, { kind, reserved, reservationRationale }: Publishable): void {
  errors.refuse(
    kind === 'consultation' && reserved !== 'none' && reservationRationale === null,
    '/reservationRationale',
    'Say why you consider or intend to reserve it.',
    'required',
  );
}

/** @throws DomainError with all that is missing, or when the state does not allow it */
export function assertPublishable(opportunity: Publishable, to: 'planned' | 'open', now: Date): void {
  assertTransition(opportunity.status, to);
  const errors = missingForPublication(opportunity, to, now);
  if (errors.length > 0) throw new DomainError('invalid-input', 'It is not complete enough to publish.', { errors });
}

/**
 * An amendment of something published: firms are already working on it, so the deadline may move later only, and once
 * it has passed nothing changes any more, recorded as closed or not.
 * @throws DomainError `invalid-input` or `illegal-transition`
 */
export function assertAmendable(before: Publishable, after: Publishable, now: Date): void {
  if (before.status === 'draft') return;
  if (!isCurrent(before, now)) {
    const state = CURRENT.includes(before.status) ? 'past its deadline' : before.status;
    throw new DomainError('illegal-transition', `It is ${state} and cannot be amended any more.`);
  }
  const errors = missingForPublication(after, before.status === 'open' ? 'open' : 'planned', now);
  if (before.deadline && after.deadline && new Date(after.deadline) < new Date(before.deadline)) {
    errors.push(fieldError('/deadline', 'A published deadline can only move later.', 'onlyLater'));
  }
  if (before.deadline && !after.deadline && before.status === 'planned') {
    errors.push(fieldError('/deadline', 'A published deadline can move later, but not be taken away.', 'onlyLater'));
  }
  if (errors.length > 0) throw new DomainError('invalid-input', 'This amendment is not possible.', { errors });
}
