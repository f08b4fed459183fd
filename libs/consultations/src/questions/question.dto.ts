import { Text } from '@schakel/platform';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsOptional, IsUUID, Length, MaxLength } from 'class-validator';
import type { ConsultationQuestion } from './consultation-question.entity.js';

export class AskDto {
  @Text()
  @Length(10, 5000)
  text: string;
}

/** The buyer's work on a question: what is absent stays, null empties. */
export class EditQuestionDto {
  /** The colleague who drafts the answer. */
  @IsOptional()
  @IsUUID()
  assignedTo?: string | null;

  /** Groups questions about the same. */
  @IsOptional()
  @Text()
  @MaxLength(200)
  topic?: string | null;

  @IsOptional()
  @Text()
  @MaxLength(10000)
  answer?: string | null;
}

export class PublishQuestionsDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @IsUUID(undefined, { each: true })
  questionIds: string[];
}

/** Question and answer as everyone reads them: never who asked. */
export class PublishedQuestionDto {
  id: string;
  text: string;
  topic: string | null;
  answer: string;
  publishedAt: string;

  static from(this: void, { id, text, topic, answer, publishedAt }: ConsultationQuestion): PublishedQuestionDto {
    return { id, text, topic, answer: answer ?? '', publishedAt: publishedAt ?? '' };
  }
}

export class PublishedQuestionsDto {
  items: PublishedQuestionDto[];
}

/** A question as its asker sees it. */
export class AskedQuestionDto {
  id: string;
  text: string;
  askedAt: string;
  answer: string | null;
  publishedAt: string | null;

  /** The draft of an answer is the buyer's alone. */
  static from(this: void, { id, text, askedAt, answer, publishedAt }: ConsultationQuestion): AskedQuestionDto {
    return { id, text, askedAt, answer: publishedAt === null ? null : answer, publishedAt };
  }
}

export class AskedQuestionsDto {
  items: AskedQuestionDto[];
}

/** A question as the buyer sees it: a letter for the asker, the same for all questions of one firm. */
export class ReceivedQuestionDto {
  id: string;
  askedBy: string;
  text: string;
  askedAt: string;
  assignedTo: string | null;
  topic: string | null;
  answer: string | null;
  publishedAt: string | null;
  version: number;

  static from(this: void, question: ConsultationQuestion): ReceivedQuestionDto {
    const { id, pseudonym, text, askedAt, assignedTo, topic, answer, publishedAt, version } = question;
    return { id, askedBy: pseudonym, text, askedAt, assignedTo, topic, answer, publishedAt, version };
  }
}

export class ReceivedQuestionsDto {
  items: ReceivedQuestionDto[];
}
