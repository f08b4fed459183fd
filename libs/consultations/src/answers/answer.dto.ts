import { MayBeAbsent, Text } from '@schakel/platform';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsInt,
  IsString,
  MaxLength,
  Min,
  ValidateBy,
  ValidateNested,
} from 'class-validator';
import type { AnswerContent, AnsweredFile, QuestionAnswer } from '../questionnaire/answer.js';
import type { Draft, Receipt } from './answers.js';

const LONGEST = 50_000;
/** An answer's value in an OpenAPI document. */
export const ANSWER_VALUE = {
  oneOf: [{ type: 'string' }, { type: 'number' }, { type: 'array', items: { type: 'string' } }],
};

/** A text, a number, or a list: of chosen options, of ids of files. */
function IsAnswerValue() {
  const isText = (value: unknown) => typeof value === 'string' && value.length <= LONGEST && !value.includes('\0');
  return ValidateBy({
    name: 'answerValue',
    validator: {
      validate: (value: unknown) =>
        isText(value) || Number.isFinite(value) || (Array.isArray(value) && value.length <= 30 && value.every(isText)),
      defaultMessage: () => 'value must be a text, a number, or a list of options or files',
    },
  });
}

export class QuestionAnswerDto implements QuestionAnswer {
  @IsString()
  @MaxLength(40)
  questionId: string;

  @ApiProperty(ANSWER_VALUE)
  @IsAnswerValue()
  value: string | number | string[];

  /** Not to be disclosed (art. 2.57 Aanbestedingswet 2012). */
  @IsBoolean()
  confidential: boolean;

  @MayBeAbsent()
  @Text()
  @MaxLength(1000)
  confidentialReason?: string;
}

/** A file that was handed in with an answer. */
export class AnsweredFileDto implements AnsweredFile {
  id: string;
  questionId: string;
  name: string;
  mediaType: string;
  bytes: number;
  /** SHA-256 over the salt, as text, and the content, hex. */
  contentHash: string;
  salt: string;
  /** Was it looked through for viruses? */
  checked: boolean;
  /** Not to be disclosed (art. 2.57 Aanbestedingswet 2012). */
  confidential: boolean;
  confidentialReason: string | null;
}

export class AnswerDto implements AnswerContent {
  @IsArray()
  @ArrayMaxSize(60)
  @ValidateNested({ each: true })
  @Type(() => QuestionAnswerDto)
  answers: QuestionAnswerDto[];
}

export class SaveDraftDto extends AnswerDto {
  /** The version of the draft that was read; 0 for the first. */
  @IsInt()
  @Min(0)
  draftVersion: number;
}

export class DraftDto {
  answers: QuestionAnswerDto[];
  savedAt: string;
  draftVersion: number;

  static from(this: void, { content, savedAt, version }: Draft): DraftDto {
    return { answers: content.answers as QuestionAnswerDto[], savedAt, draftVersion: version };
  }
}

/** Proof that an answer arrived. */
export class ReceiptDto implements Receipt {
  consultationId: string;
  version: number;
  submittedAt: string;
  /** When the answer that it replaces was handed in; null where it replaces none. */
  replaces: string | null;
  /** SHA-256 over the answer with its salt, hex: `schakel-answer-1\n<salt>\n<answer as canonical JSON>`. */
  contentHash: string;
  /** The files that went with it: part of what was hashed. */
  files: AnsweredFileDto[];
  /** Keep it: it is given once. Without it nobody can find your answer from its hash by trying. */
  salt: string;
  /** Head of the ledger, hex: keep it, with it one proves later that nothing was cut off. */
  ledgerHead: string;
}

/** Where my firm's answer stands. */
export class StandingDto {
  /** Null when nothing is handed in. */
  submittedAt: string | null;
  /** When the answer that it replaces was handed in; null where it replaces none. */
  replaces: string | null;
  contentHash: string | null;
  ledgerHead: string | null;
}
