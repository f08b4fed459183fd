import { MayBeAbsent, Text } from '@schakel/platform';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsBoolean, IsOptional, IsUUID, Length, MaxLength } from 'class-validator';
import type { QuestionEdit } from './answer-questions.js';
import type { AskedText } from './ask-question.js';
import type { ConsultationQuestion } from './consultation-question.entity.js';
import { questionState, type QuestionState } from './question.js';
import type { PublishedQuestion } from './questions.js';

/** A question of a firm. It must not tell who asks: no names, numbers or addresses. */
export class AskDto implements AskedText {
  @Text()
  @Length(10, 5000)
  text: string;

  /** Send true where the text was refused for seeming to tell who asks, and you are certain that it does not. */
  @MayBeAbsent()
  @IsBoolean()
  certain?: boolean;
}

/** The buyer's work on a question: what is absent stays, null empties. */
export class EditQuestionDto implements QuestionEdit {
  /** The colleague who drafts the answer, and hears of it. */
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

  /** The question that asks the same: its answer is the answer to this one as well. */
  @IsOptional()
  @IsUUID()
  mergedInto?: string | null;
}

export class ReturnQuestionDto {
  /** What in the text tells who asks; its firm reads it. */
  @Text()
  @Length(5, 1000)
  reason: string;
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
  /** Other questions that asked the same. */
  alsoAsked: string[];
  topic: string | null;
  answer: string;
  publishedAt: string;

  static from(this: void, { question, alsoAsked }: PublishedQuestion): PublishedQuestionDto {
    const { id, text, topic, answer, publishedAt } = question;
    const others = alsoAsked.map((each) => each.text);
    return { id, text, alsoAsked: others, topic, answer: answer ?? '', publishedAt: publishedAt ?? '' };
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
  /** That it is merged with another one shows to the buyer only. */
  state: Exclude<QuestionState, 'merged'>;
  /** Why it came back: put it differently, so that it does not tell who you are. */
  returnReason: string | null;
  answer: string | null;
  publishedAt: string | null;
  version: number;

  /** The draft of an answer is the buyer's alone. */
  static from(this: void, question: ConsultationQuestion): AskedQuestionDto {
    const { id, text, askedAt, answer, returnReason, publishedAt, version } = question;
    const state = questionState(question);
    return {
      id,
      text,
      askedAt,
      state: state === 'merged' ? 'waiting' : state,
      returnReason,
      answer: publishedAt === null ? null : answer,
      publishedAt,
      version,
    };
  }
}

export class AskedQuestionsDto {
  items: AskedQuestionDto[];
}

/** A question as the buyer sees it: a letter for the asker, the same for all questions of one firm. */
export class ReceivedQuestionDto {
  id: string;
  askedBy: string;
  /** Null once it went back to the firm, because it tells who asks. */
  text: string | null;
  state: QuestionState;
  askedAt: string;
  assignedTo: string | null;
  topic: string | null;
  answer: string | null;
  /** The question whose answer is the answer to this one. */
  mergedInto: string | null;
  returnReason: string | null;
  publishedAt: string | null;
  version: number;

  static from(this: void, question: ConsultationQuestion): ReceivedQuestionDto {
    const { id, pseudonym, askedAt, assignedTo, topic, answer, mergedInto, returnReason, publishedAt } = question;
    const state = questionState(question);
    const text = state === 'returned' ? null : question.text;
    const { version } = question;
    return {
      id,
      askedBy: pseudonym,
      text,
      state,
      askedAt,
      assignedTo,
      topic,
      answer,
      mergedInto,
      returnReason,
      publishedAt,
      version,
    };
  }
}

export class ReceivedQuestionsDto {
  items: ReceivedQuestionDto[];
}
