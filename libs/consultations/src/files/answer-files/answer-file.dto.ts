import { MayBeAbsent, Text } from '@schakel/platform';
import { IsBoolean, IsString, Length, MaxLength } from 'class-validator';
import type { AnswerFile } from './answer-file.js';

/** Whether a file is confidential (art. 2.57 Aanbestedingswet 2012), and why. */
export class ChangeAnswerFileDto {
  /** Not to be disclosed. */
  @IsBoolean()
  confidential: boolean;

  @MayBeAbsent()
  @Text()
  @Length(1, 1000)
  confidentialReason?: string;
}

/** A file for the answer to a question; its content follows. */
export class AddAnswerFileDto extends ChangeAnswerFileDto {
  /** A question of type `file`. */
  @IsString()
  @MaxLength(40)
  questionId: string;

  /** Name and type; nobody but your firm reads it before the opening. */
  @Text()
  @Length(1, 300)
  fileName: string;
}

export class AnswerFileDto {
  id: string;
  questionId: string;
  fileName: string;
  mediaType: string;
  /** `awaiting-content`, or `sealed`: nobody can read it before the opening, your firm no more than others. */
  state: 'awaiting-content' | 'sealed';
  /** Was it looked through for viruses? Null while its content is still to come. */
  checked: boolean | null;
  bytes: number | null;
  /** SHA-256 over `salt` and the content, hex. */
  contentHash: string | null;
  salt: string;
  confidential: boolean;
  confidentialReason: string | null;
  addedAt: string;
  version: number;

  static from(this: void, { about, ...file }: AnswerFile): AnswerFileDto {
    const { id, questionId, state, checked, addedAt, version } = file;
    const { name, mediaType, bytes, contentHash, salt, confidential, confidentialReason } = about;
    return {
      id,
      questionId,
      fileName: name,
      mediaType,
      state,
      checked,
      bytes,
      contentHash,
      salt,
      confidential,
      confidentialReason,
      addedAt,
      version,
    };
  }
}

export class AnswerFilesDto {
  items: AnswerFileDto[];
}
