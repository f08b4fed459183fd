import { OpportunityDto } from '@schakel/opportunities';
import { MayBeAbsent, PageQueryDto, Text } from '@schakel/platform';
import { type DeclineReason, declineReasons } from '@schakel/taxonomy';
import { IsIn, IsOptional, MaxLength } from 'class-validator';
import { INTEREST_ANSWERS, type InterestAnswer } from './interest.entity.js';
import type { InterestSaid } from './interest-said.entity.js';
import type { InterestInput } from './interests.js';
import type { ReasonFigures } from './reason-figures.js';
import type { InterestedFirm, InterestForBroker, InterestForBuyer, UninterestedFirm } from './received-interest.js';

/**
 * Whether an opportunity interests my firm. The buyer sees the name of a firm that is interested; of firms that are not,
 * only how many and why, once there are three. Account managers see both by name. No to a consultation that can be answered
 * declines it: the firm gets no more mail about it.
 */
export class SayInterestDto implements InterestInput {
  @IsIn(INTEREST_ANSWERS)
  answer: InterestAnswer;

  /** Why not; needed with `not-interested`, and only then. */
  @MayBeAbsent()
  @IsIn(declineReasons.codes)
  reason?: DeclineReason;

  /**
   * In your own words; account managers read it, the buyer does not. Only of a consultation, and with the reason `other`, it
   * does, without your name, once at least three firms wrote one: do not write who you are.
   * @example Twee wijkcentra lukt wel, drie niet.
   */
  @MayBeAbsent()
  @Text()
  @MaxLength(1_000)
  note?: string;
}

/** What my firm said of an opportunity. */
export class InterestDto {
  answer: InterestAnswer;
  reason: DeclineReason | null;
  note: string | null;
  answeredAt: string;

  static from(this: void, { answer, reason, note, answeredAt }: InterestSaid): InterestDto {
    return { answer, reason, note, answeredAt };
  }
}

export class OwnInterestDto {
  opportunity: OpportunityDto;
  interest: InterestDto;
}

export class OwnInterestsDto {
  items: OwnInterestDto[];
  next: string | null;
}

export class OwnInterestsQueryDto extends PageQueryDto {
  @IsOptional()
  @IsIn(INTEREST_ANSWERS)
  answer?: InterestAnswer;
}

/** A firm that is interested. */
export class InterestedFirmDto implements InterestedFirm {
  firmId: string;
  firmName: string;
  city: string | null;
  /** Is its profile published now? */
  listed: boolean;
  answeredAt: string;
}

export class ReasonFigureDto {
  reason: DeclineReason;
  firms: number;
}

/** How many firms are not interested, and why; not who, and nothing of fewer than three firms. */
export class NotInterestedDto implements ReasonFigures {
  /** Null = fewer than three. */
  total: number | null;
  /** Most frequent first; a reason of fewer than three firms is left out. */
  reasons: ReasonFigureDto[];
}

/** What firms said of my opportunity. */
export class InterestForBuyerDto implements InterestForBuyer {
  /** Whoever spoke first comes first. */
  interested: InterestedFirmDto[];
  notInterested: NotInterestedDto;
}

/** A firm that is not interested, and why. */
export class UninterestedFirmDto extends InterestedFirmDto implements UninterestedFirm {
  reason: DeclineReason;
  note: string | null;
}

/** What firms said of an opportunity, all of them by name. */
export class InterestForBrokerDto implements InterestForBroker {
  interested: InterestedFirmDto[];
  notInterested: UninterestedFirmDto[];
}
