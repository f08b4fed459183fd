import { LanguageQueryDto, QueryList } from '@schakel/platform';
import { ArrayMaxSize, IsArray, IsOptional, IsString, MaxLength } from 'class-validator';

export class ProfileQuestionsQueryDto extends LanguageQueryDto {
  /** Questions not to ask again, by id. */
  @IsOptional()
  @QueryList()
  @IsArray()
  @ArrayMaxSize(100)
  @IsString({ each: true })
  @MaxLength(100, { each: true })
  without?: string[];
}

/** A code that a yes adds, with its label. */
export class QuestionCodeDto {
  /** CPV, eight digits. */
  code: string;
  label: string;
}

/** A plain question to a firm, whose answer makes its profile sharper. */
export class ProfileQuestionDto {
  /** Never changes, so that an answer or a refusal can be remembered: `glazenwassen.binnen`. */
  id: string;
  /**
   * `work`: does the firm do this too? `code`: its words name a trade, but no capability has a code of it.
   * `words`: it has a code of a trade, but no word of its text names it.
   */
  kind: 'work' | 'code' | 'words';
  /** The capability that lacks the code or the words; null for other work. */
  capabilityId: string | null;
  /** What the trade is called. */
  trade: string;
  /** In the language asked for. */
  text: string;
  /** What a yes adds to what the firm offers, ready to become a capability; empty where the firm finds the words. */
  adds: string;
  /** The codes that a yes adds. */
  cpv: QuestionCodeDto[];
  /** How many current opportunities have one of these codes, and none that the profile has now. */
  opportunities: number;
}

export class ProfileQuestionsDto {
  /** At most three, most useful first; none where the profile says it all, or no trade is recognised in it. */
  items: ProfileQuestionDto[];
}
