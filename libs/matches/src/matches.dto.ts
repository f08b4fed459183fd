import { FirmDto } from '@schakel/firms';
import { OpportunityDto } from '@schakel/opportunities';
import { QueryNumber } from '@schakel/platform';
import { IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';

export class MatchesQueryDto {
  /** Language of the reasons; that of the viewer unless said. */
  @IsOptional()
  @IsIn(['nl', 'en'])
  language?: 'nl' | 'en';

  /** How many, best first; 20 unless said. */
  @IsOptional()
  @QueryNumber()
  @IsInt()
  @Min(1)
  @Max(100)
  limit?: number;
}

/** A part of a side of the match. */
export class MatchPartDto {
  code: string;
  /** What it is called. */
  label: string;
  verdict: 'fits' | 'partly' | 'doesNotFit' | 'unknown';
  weight: number;
  /** On the scale of the part; `full` is what a firm made for the opportunity would get. */
  value: number;
  full: number;
  /** What it adds to the score of its side; the contributions add up to it. */
  contribution: number;
  /** What it would add with the full value. */
  possible: number;
}

/** One side: how well the firm answers the buyer, or how well the opportunity suits the firm. */
export class MatchSideDto {
  /** 0 to 1. */
  score: number;
  parts: MatchPartDto[];
}

/** One reason, for people and for programs. */
export class ReasonDto {
  code: string;
  part: string;
  verdict: 'fits' | 'partly' | 'doesNotFit' | 'unknown';
  /** In the language asked for. */
  text: string;
  /** What it states: codes, words with the sentences they stand in, distances in km, amounts in cents, dates. */
  facts: object;
}

/** The smallest change that would raise or admit this match, found by judging again. */
export class ImprovementDto {
  /** What would change in the profile; more than one only where each is needed. */
  changes: object[];
  text: string;
  /** The score after the change. */
  score: number;
  /** Does the change admit a firm that a hard requirement excludes now? */
  admits: boolean;
}

export class MatchDto {
  /** From 1. */
  rank: number;
  /** 0 to 1: the harmonic mean of both sides, or the fit alone where the firm stated no wishes. */
  score: number;
  fit: MatchSideDto;
  interest: MatchSideDto | null;
  /** Why, strongest first. */
  reasons: ReasonDto[];
  /** What is not known and would be asked. */
  unknowns: ReasonDto[];
  /** Hard requirements that are not met; empty for a match that is admitted. */
  unmet: ReasonDto[];
  improvements: ImprovementDto[];
}

export class FirmMatchDto extends MatchDto {
  firm: FirmDto;
}

export class OpportunityMatchDto extends MatchDto {
  opportunity: OpportunityDto;
}

/** What one hard requirement does to the choice. */
export class RequirementDto {
  text: string;
  /** How many firms do not meet it. */
  excludes: number;
  /** How many of those meet every other requirement. */
  alone: number;
}

export class FirmMatchesDto {
  opportunityId: string;
  /** How many firms were judged: all of them. */
  judged: number;
  /** Version of the weights. */
  weights: string;
  items: FirmMatchDto[];
  /** Firms that a hard requirement excludes, best first, with what they lack. */
  excluded: FirmMatchDto[];
  requirements: RequirementDto[];
}

export class OpportunityMatchesDto {
  firmId: string;
  /** How many opportunities were judged. */
  judged: number;
  weights: string;
  items: OpportunityMatchDto[];
  /** Opportunities with a hard requirement that the firm does not meet. */
  excluded: OpportunityMatchDto[];
}
