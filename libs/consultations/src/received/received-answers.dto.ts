import { ApiProperty } from '@nestjs/swagger';
import { InputErrors, QueryList } from '@schakel/platform';
import { assertCertificate, assertNuts, sizeBands } from '@schakel/taxonomy';
import { ArrayMaxSize, IsArray, IsOptional, IsString, MaxLength } from 'class-validator';
import { ANSWER_VALUE, AnsweredFileDto } from '../answers/answer.dto.js';
import { QuestionDto } from '../consultation.dto.js';
import type { Bar, Distribution, Summary } from './distribution.js';
import type { OpenedAnswers, ReceivedAnswer } from './received-answers.js';
import type { Respondent, RespondentFilter } from './respondent.js';

/** Which firms' answers to look at. Lists are repeated: `?sizes=micro&sizes=small`. */
export class AnswersQueryDto {
  /** Size bands by code, any of them. */
  @IsOptional()
  @QueryList()
  @IsArray()
  @ArrayMaxSize(10)
  @IsString({ each: true })
  @MaxLength(20, { each: true })
  sizes?: string[];

  /** NUTS codes of where firms work, any of them. */
  @IsOptional()
  @QueryList()
  @IsArray()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  @MaxLength(8, { each: true })
  nuts?: string[];

  /** Certificates by code that are valid today, all of them. */
  @IsOptional()
  @QueryList()
  @IsArray()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  @MaxLength(60, { each: true })
  certificates?: string[];
}

/** @throws DomainError `invalid-input` that names every unknown code */
export function respondentFilterOf({ sizes = [], nuts = [], certificates = [] }: AnswersQueryDto): RespondentFilter {
  const errors = new InputErrors();
  const filter = {
    sizes: errors.checkAll(sizes, (code) => sizeBands.assert(code, '/sizes')),
    nuts: errors.checkAll(nuts, (code) => assertNuts(code, '/nuts')),
    certificates: errors.checkAll(certificates, (code) => assertCertificate(code, '/certificates')),
  };
  errors.throwAny('The filter is not right.');
  return filter;
}

export class RespondentDto implements Respondent {
  firmId: string;
  firmName: string;
  /** Null when its profile does not say. */
  sizeBand: string | null;
  nuts: string[] | null;
  /** Those that are valid today. */
  certificates: string[] | null;
}

export class ReceivedAnswerDto implements ReceivedAnswer {
  firmId: string;
  firmName: string;
  @ApiProperty(ANSWER_VALUE)
  value: string | number | string[];
  /** Not to be disclosed (art. 2.57 Aanbestedingswet 2012): it is left out of every export and report. */
  confidential: boolean;
  confidentialReason: string | null;
  /** What the ids in `value` stand for, in an answer to a question for files; each may be confidential by itself. */
  files: AnsweredFileDto[];
}

export class BarDto implements Bar {
  /** The option as asked, the step, a range of numbers, or a month. */
  label: string;
  firms: number;
}

export class SummaryDto implements Summary {
  min: number;
  max: number;
  mean: number;
  median: number;
}

export class DistributionDto implements Distribution {
  firms: number;
  bars: BarDto[];
  summary: SummaryDto | null;
}

export class QuestionAnswersDto {
  question: QuestionDto;
  answers: ReceivedAnswerDto[];
  /** For a chart; null where answers cannot be counted. */
  distribution: DistributionDto | null;
}

/** How many firms answered, pass the filter, and could not be judged because their profile does not say. */
export class RespondentCountsDto {
  all: number;
  shown: number;
  unknown: number;
}

/** The answers side by side. */
export class SideBySideDto {
  firms: RespondentCountsDto;
  respondents: RespondentDto[];
  items: QuestionAnswersDto[];

  static from(this: void, { firms, respondents, questions }: OpenedAnswers): SideBySideDto {
    return { firms, respondents, items: questions as QuestionAnswersDto[] };
  }
}
