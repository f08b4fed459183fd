import { OpportunityDto } from '@schakel/opportunities';
import { MayBeAbsent, Moment, Text } from '@schakel/platform';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import type { WholeConsultation } from './consultations.js';
import { DeclineFiguresDto } from './invitations/invitation.dto.js';
import type { Mover, NextStep, Phase } from './phase.js';
import {
  type Question,
  QUESTION_TYPES,
  type Questionnaire,
  type QuestionType,
  type Section,
  warningsOf,
} from './questionnaire/questionnaire.js';

export class QuestionDto implements Question {
  /** Unique in the questionnaire. */
  @Matches(/^[a-z0-9-]{1,40}$/, {
    message: 'id must hold small letters, digits and hyphens only',
    context: { code: 'questionId' },
  })
  id: string;

  @IsIn(QUESTION_TYPES)
  type: QuestionType;

  @Text()
  @MaxLength(1000)
  text: string;

  /** What a good answer holds. */
  @MayBeAbsent()
  @Text()
  @MaxLength(2000)
  guidance?: string;

  @IsBoolean()
  required: boolean;

  /** For text: at most so many words. */
  @MayBeAbsent()
  @IsInt()
  @Min(1)
  @Max(5000)
  maxWords?: number;

  /** For choices. */
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(30)
  @IsString({ each: true })
  @MaxLength(300, { each: true })
  options?: string[];

  /** For numbers. */
  @MayBeAbsent()
  @Text()
  @MaxLength(30)
  unit?: string;

  /** For scales: 1 up to this. */
  @MayBeAbsent()
  @IsInt()
  steps?: number;

  /** For files: at most so many, one unless said. */
  @MayBeAbsent()
  @IsInt()
  @Min(1)
  @Max(10)
  maxFiles?: number;
}

export class SectionDto implements Section {
  @Text()
  @MaxLength(300)
  title: string;

  @IsArray()
  @ArrayMaxSize(60)
  @ValidateNested({ each: true })
  @Type(() => QuestionDto)
  questions: QuestionDto[];
}

export class QuestionnaireDto implements Questionnaire {
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => SectionDto)
  sections: SectionDto[];
}

/** How a consultation goes; what is absent stays. Once published only `questionsUntil` can change, and only become later. */
export class PlanDto {
  @MayBeAbsent()
  @ValidateNested()
  @Type(() => QuestionnaireDto)
  questionnaire?: QuestionnaireDto;

  /** Until when firms can ask questions. */
  @IsOptional()
  @Moment()
  questionsUntil?: string | null;

  /** How many members open the answers: 2 different ones, or 1 after the deadline where the installation allows it. */
  @MayBeAbsent()
  @IsIn([1, 2])
  openingMembers?: 1 | 2;
}

/** What comes next in the life of a consultation. */
export class NextStepDto implements NextStep {
  phase: Phase;
  /** When the clock brings it, or from when the buyer can; null = any moment. */
  at: string | null;
  by: Mover;
}

export class WarningDto {
  pointer: string;
  nl: string;
  en: string;
}

export class ConsultationPlanDto {
  id: string;
  phase: Phase;
  next: NextStepDto | null;
  questionnaire: QuestionnaireDto;
  questionsUntil: string | null;
  /** Why it is for invited firms only; null = for everyone. */
  invitedOnlyReason: string | null;
  openingMembers: 1 | 2;
  openedAt: string | null;
  reportPublishedAt: string | null;
  archivedAt: string | null;
  /** What to think about before publishing: questions for prices or confidential data. */
  warnings: WarningDto[];
  version: number;

  static from(this: void, { consultation, phase, next }: WholeConsultation): ConsultationPlanDto {
    const { id, questionnaire, questionsUntil, invitedOnlyReason, openingMembers, openedAt, version } = consultation;
    return {
      id,
      phase,
      next,
      questionnaire: questionnaire as QuestionnaireDto,
      questionsUntil,
      invitedOnlyReason,
      openingMembers,
      openedAt,
      reportPublishedAt: consultation.reportPublishedAt,
      archivedAt: consultation.archivedAt,
      warnings: warningsOf(questionnaire),
      version,
    };
  }
}

/** A consultation as everyone may read it. */
export class PublicConsultationDto {
  opportunity: OpportunityDto;
  phase: Phase;
  next: NextStepDto | null;
  questionnaire: QuestionnaireDto;
  questionsUntil: string | null;
  /** Why only invited firms can see it; null = everyone can. */
  invitedOnlyReason: string | null;
  openedAt: string | null;
  reportPublishedAt: string | null;
  archivedAt: string | null;

  static from(this: void, { opportunity, consultation, phase, next }: WholeConsultation): PublicConsultationDto {
    const { questionnaire, questionsUntil, invitedOnlyReason, openedAt, reportPublishedAt, archivedAt } = consultation;
    return {
      opportunity: OpportunityDto.from(opportunity),
      phase,
      next,
      questionnaire: questionnaire as QuestionnaireDto,
      questionsUntil,
      invitedOnlyReason,
      openedAt,
      reportPublishedAt,
      archivedAt,
    };
  }
}

/** Numbers only: what a buyer may know while answers come in. */
export class ProgressDto {
  invited: number;
  drafts: number;
  submitted: number;
  declined: DeclineFiguresDto;
}
