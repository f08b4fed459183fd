import { OpportunityDto } from '@schakel/opportunities';
import { MayBeAbsent, Text } from '@schakel/platform';
import { type DeclineReason, declineReasons } from '@schakel/taxonomy';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsUUID, Length, MaxLength, ValidateIf } from 'class-validator';
import type { Phase } from '../phase.js';
import type { InvitationRecord, Involvement } from './firm-consultations.js';
import { type Decline, type DeclineFigures, INVITATION_ORIGINS, type InvitationOrigin } from './invitation.js';
import type { InvitationRequest } from './invite-firms.js';

export class InviteFirmsDto implements InvitationRequest {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @IsUUID(undefined, { each: true })
  firmIds: string[];

  /** Why these firms; recorded with each of them. */
  @Text()
  @Length(5, 2000)
  rationale: string;

  /** Where you found them: the list of matches, a search, or otherwise. */
  @IsIn(INVITATION_ORIGINS)
  origin: InvitationOrigin;
}

export class InvitedFirmDto {
  firmId: string;
  firmName: string;
  rationale: string;
  origin: InvitationOrigin;
  invitedAt: string;
}

export class InvitedFirmsDto {
  items: InvitedFirmDto[];
}

/** For whom a consultation is. */
export class AccessDto {
  /**
   * Why only invited firms can see it: an exception, that the invited read. Null = everyone can see it. Once it is
   * published it can only be opened to everyone.
   */
  @ValidateIf((_object, value) => value !== null)
  @Text()
  @Length(20, 2000)
  invitedOnlyReason: string | null;
}

export class DeclineDto {
  @IsIn(declineReasons.codes)
  reason: DeclineReason;

  /**
   * In your own words. The buyer reads it without your name, with `other` as the reason only, and once at least three
   * firms wrote one: do not write who you are. Account managers read it with your name.
   */
  @MayBeAbsent()
  @Text()
  @MaxLength(1000)
  note?: string;
}

export class DeclineReasonFigureDto {
  reason: DeclineReason;
  firms: number;
}

/** Firms that declined, in figures: none of fewer than three firms. */
export class DeclineFiguresDto implements DeclineFigures {
  /** Null = fewer than three. */
  total: number | null;
  /** Most frequent first. A reason that is not here was given by fewer than three firms. */
  reasons: DeclineReasonFigureDto[];
  /** What firms wrote as another reason, without names, once at least three did. */
  notes: string[];
}

export class DeclinedDto implements Decline {
  reason: DeclineReason;
  note: string | null;
  declinedAt: string;
}

/** A consultation that my firm has to do with. */
export class InvolvementDto {
  opportunity: OpportunityDto;
  phase: Phase;
  /** Null = my firm came by itself. */
  invitedAt: string | null;
  draftSavedAt: string | null;
  submittedAt: string | null;
  declined: DeclinedDto | null;

  static from(this: void, { opportunity, ...rest }: Involvement): InvolvementDto {
    return { opportunity: OpportunityDto.from(opportunity), ...rest };
  }
}

/** How my firm dealt with its invitations: a "no" with a reason counts as an answer. Nobody else sees it. */
export class InvitationRecordDto implements InvitationRecord {
  invited: number;
  answered: number;
  declined: number;
}

export class InvolvementsDto {
  items: InvolvementDto[];
  next: string | null;
}
