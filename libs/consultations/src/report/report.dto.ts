import { MayBeAbsent, Text } from '@schakel/platform';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsOptional,
  IsUrl,
  IsUUID,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import type { BuyerRecord, BuyerReport } from './buyer-record.js';
import { DOCUMENT_FORMATS, type DocumentFormat } from '../document-pdf/document-file.js';
import type { ReadReport } from './published-reports.js';
import {
  type Change,
  type CodedAnswer,
  type Decision,
  DECISIONS,
  type PublishedReport,
  type PublishedTheme,
  type Report,
  respondentsOf,
  type Theme,
} from './report.js';
import type { ReportInProgress } from './write-report.js';

export class CodedAnswerDto implements CodedAnswer {
  @IsUUID()
  firmId: string;

  @Matches(/^[a-z0-9-]{1,40}$/, { message: 'questionId must be the id of a question', context: { code: 'questionId' } })
  questionId: string;
}

/** What changes because of a theme. */
export class ThemeChangeDto implements Change {
  /** What changes: the requirement as it becomes. */
  @Text()
  @MaxLength(2000)
  text: string;

  /** Where it can be read; null = nowhere yet. */
  @IsOptional()
  @IsUrl({ protocols: ['http', 'https'], require_protocol: true })
  @MaxLength(500)
  href: string | null = null;
}

export class ThemeDto implements Theme {
  /** Chosen by the page: small letters, digits and hyphens. */
  @Matches(/^[a-z0-9-]{1,40}$/, { message: 'id must hold small letters, digits and hyphens only' })
  id: string;

  @Text()
  @MaxLength(200)
  title: string;

  /** What firms said, in your own words. */
  @Text()
  @MaxLength(5000)
  said: string;

  /** What you do with it; null = not decided yet. */
  @IsOptional()
  @IsIn(DECISIONS)
  decision: Decision | null = null;

  /** Why. */
  @Text()
  @MaxLength(5000)
  reason: string;

  @IsOptional()
  @ValidateNested()
  @Type(() => ThemeChangeDto)
  change: ThemeChangeDto | null = null;

  /** The answers that make up the theme: only their number is published, never of fewer than three firms. */
  @IsArray()
  @ArrayMaxSize(5000)
  @ValidateNested({ each: true })
  @Type(() => CodedAnswerDto)
  answers: CodedAnswerDto[];
}

/** The whole report as it is to be. */
export class WriteReportDto implements Report {
  @Text()
  @MaxLength(10000)
  introduction: string;

  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => ThemeDto)
  themes: ThemeDto[];

  @Text()
  @MaxLength(5000)
  nextSteps: string;
}

export class ReportWarningDto {
  pointer: string;
  nl: string;
  en: string;
}

/** A theme as the buyer sees it. */
export class ThemeInProgressDto extends ThemeDto {
  /** How many firms are behind it. */
  respondents: number;
}

export class SortedAnswersDto {
  given: number;
  /** Part of a theme. */
  sorted: number;
}

export class EditionDto {
  edition: number;
  publishedAt: string;

  static from(this: void, { edition, publishedAt }: PublishedReport): EditionDto {
    return { edition, publishedAt };
  }
}

/** The report as the buyer works on it. */
export class ReportDto {
  introduction: string;
  themes: ThemeInProgressDto[];
  nextSteps: string;
  /** 0 = nothing was saved yet. */
  version: number;
  /** What to think about before publishing: names of firms. */
  warnings: ReportWarningDto[];
  answers: SortedAnswersDto;
  /** What was published, the latest first. */
  editions: EditionDto[];

  static from(this: void, { report, version, warnings, answers, editions }: ReportInProgress): ReportDto {
    const themes = report.themes.map((theme) => ({ ...theme, respondents: respondentsOf(theme) }));
    return { ...report, themes, version, warnings, answers, editions: editions.map(EditionDto.from) };
  }
}

export class PublishedThemeDto implements PublishedTheme {
  id: string;
  title: string;
  said: string;
  /** How many firms said it; null = fewer than three. */
  respondents: number | null;
  decision: Decision;
  reason: string;
  change: ThemeChangeDto | null;
}

/** A need that came of the consultation. */
export class LaterNeedDto {
  id: string;
  title: string;
  status: string;
}

/** The report as everyone reads it. */
export class PublishedReportDto implements PublishedReport {
  consultationId: string;
  title: string;
  buyer: string;
  edition: number;
  publishedAt: string;
  introduction: string;
  /** How many firms answered; null = fewer than three. */
  respondents: number | null;
  themes: PublishedThemeDto[];
  nextSteps: string;
  /** The needs that carry this consultation as their reference, as they are now. */
  needs: LaterNeedDto[];
  /** What was published before; each stands in the ledger. */
  earlier: EditionDto[];

  static from(this: void, { report, opportunity, earlier, needs }: ReadReport): PublishedReportDto {
    return {
      consultationId: opportunity.id,
      title: opportunity.title,
      buyer: opportunity.buyerName,
      ...report,
      needs: needs.map(({ id, title, status }) => ({ id, title, status })),
      earlier: earlier.map(EditionDto.from),
    };
  }
}

export class ReportDocumentQueryDto {
  /** A page unless said. */
  @MayBeAbsent()
  @IsIn(DOCUMENT_FORMATS)
  format?: DocumentFormat;

  /** Dutch unless said. */
  @MayBeAbsent()
  @IsIn(['nl', 'en'])
  language?: 'nl' | 'en';
}

/** What a buyer made of its consultations. */
export class BuyerRecordDto implements BuyerRecord {
  /** Consultations that were over. */
  closed: number;
  /** With a published report. */
  reported: number;
  /** Without one, less than 90 days after the deadline. */
  waiting: number;
  /** Reported as a share of those that are not waiting, 0 to 1; null when there is none yet. */
  rate: number | null;
}

/** A published report in the list of those of a buyer. */
export class BuyerReportDto implements BuyerReport {
  consultationId: string;
  title: string;
  /** Of the title, ISO 639-1. */
  language: string;
  /** The latest. */
  edition: number;
  publishedAt: string;
}

export class BuyerReportsDto {
  items: BuyerReportDto[];
}
