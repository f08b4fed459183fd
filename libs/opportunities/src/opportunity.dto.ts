import type { FieldChange } from './changes.js';
import { AwardedDto, LotDto } from './lot.dto.js';
import type { OpportunityChange } from './opportunity-change.entity.js';
import type { Opportunity } from './opportunity.entity.js';
import type { OpportunityKind, OpportunityStatus, Reserved } from './opportunity.js';
import { type ReservationIntent, reservationIntent } from './reservation-intent.js';

/** A deadline that a demonstration moved, so that the notice can be tried. */
export class MovedDeadlineDto {
  /** As published; null = without one. */
  from: string | null;
  to: string;
}

/** Where an imported opportunity comes from. */
export class SourceDto {
  name: string;
  id: string;
  version: string;
  url?: string;
  licence: string;
  /** What was changed or could not be read. */
  remarks: string[];
  /** Null = the deadline is as published. */
  movedDeadline: MovedDeadlineDto | null;
  value?: { amount: number; currency: string };
}

export class OpportunityDto {
  id: string;
  kind: OpportunityKind;
  status: OpportunityStatus;
  buyer: string;
  /** The buyer here, whose look its pages have; null for a notice from elsewhere. */
  buyerId: string | null;
  title: string;
  description: string;
  background: string | null;
  language: string;
  cpv: string[];
  nuts: string[];
  country: string | null;
  /** Cents, EUR ex VAT; null = not said. */
  value: number | null;
  deadline: string | null;
  startsOn: string | null;
  reserved: Reserved;
  /** Does the buyer consider or intend to reserve? Null = this is no question here, or the buyer did not say. */
  reservationIntent: ReservationIntent | null;
  /** Why. */
  reservationRationale: string | null;
  requiredCertificates: string[];
  targetGroups: string[];
  socialCriteria: string | null;
  /** Where and how firms respond; for a notice from elsewhere see its source. */
  howToRespond: string | null;
  /** The market consultation that came before this need. */
  consultationId: string | null;
  lots: LotDto[];
  awards: AwardedDto[];
  withdrawalReason: string | null;
  /** Only those who were invited can see it. */
  invitedOnly: boolean;
  source: SourceDto | null;
  publishedAt: string | null;
  updatedAt: string;
  version: number;

  static from(this: void, opportunity: Opportunity): OpportunityDto {
    const { id, kind, status, title, description, background, language, cpv, nuts, country, value, deadline } =
      opportunity;
    const { startsOn, reserved, reservationRationale, requiredCertificates, targetGroups, socialCriteria } =
      opportunity;
    const { howToRespond, lots, awards, invitedOnly } = opportunity;
    return {
      id,
      kind,
      status,
      buyer: opportunity.buyerName,
      buyerId: opportunity.buyerId,
      title,
      description,
      background,
      language,
      cpv,
      nuts,
      country,
      value,
      deadline,
      startsOn,
      reserved,
      reservationIntent: reservationIntent(opportunity),
      reservationRationale,
      requiredCertificates,
      targetGroups,
      socialCriteria,
      howToRespond,
      consultationId: opportunity.consultationId,
      lots: lots as LotDto[],
      awards: awards as AwardedDto[],
      withdrawalReason: opportunity.withdrawalReason,
      invitedOnly,
      source: sourceOf(opportunity),
      publishedAt: opportunity.publishedAt,
      updatedAt: opportunity.updatedAt,
      version: opportunity.version,
    };
  }
}

function sourceOf({ source, sourceName }: Opportunity): SourceDto | null {
  if (!source || sourceName === null) return null;
  const { id, version, url, licence, remarks, movedDeadline = null, value } = source;
  return {
    name: sourceName,
    id,
    version,
    licence,
    remarks,
    movedDeadline,
    ...(url ? { url } : {}),
    ...(value ? { value } : {}),
  };
}

export class FieldChangeDto implements FieldChange {
  field: string;
  before: unknown;
  after: unknown;
}

/** One change after publication. Who made it at the buyer is not shown. */
export class ChangeDto {
  version: number;
  at: string;
  fields: FieldChangeDto[];

  static from(this: void, change: OpportunityChange): ChangeDto {
    return { version: change.version, at: change.at, fields: change.fields };
  }
}

/** Every change since publication, newest first. */
export class ChangesDto {
  items: ChangeDto[];

  static from(this: void, changes: readonly OpportunityChange[]): ChangesDto {
    return { items: changes.map(ChangeDto.from) };
  }
}
