import { Text } from '@schakel/platform';
import { IsIn, IsOptional, Length, MaxLength } from 'class-validator';
import { LABEL_LANGUAGES } from './label-language.js';

const TEXT_LANGUAGES = [...LABEL_LANGUAGES, 'no'] as const;
type TextLanguage = (typeof TEXT_LANGUAGES)[number];

/** What to find codes for: either one text, or a title with or without a description. */
export class SuggestCpvDto {
  /** A text without a title. */
  @IsOptional()
  @Text()
  @Length(1, 20_000)
  text?: string;

  @IsOptional()
  @Text()
  @Length(1, 1_000)
  title?: string;

  @IsOptional()
  @Text()
  @MaxLength(20_000)
  description?: string;

  /** Language of the text (ISO 639-1): one of the 24 of the EU, or Norwegian. Found out where absent. */
  @IsOptional()
  @IsIn(TEXT_LANGUAGES)
  language?: TextLanguage;
}

/** A code above a suggested one. */
export class CpvAboveDto {
  code: string;
  label: string;
}

export class SuggestedCpvDto {
  /** 8 digits. */
  code: string;
  checkDigit: number;
  label: string;
  /** From the division down to the code above this one. */
  path: CpvAboveDto[];
  /** The probability, 0 to 1, that the text belongs to the division of this code. Never rises down the list. */
  confidence: number;
  /** Why, in plain sentences, the most telling first; the last one says where the code lies. */
  why: string[];
}

export class CpvSuggestionsDto {
  /** The language by whose labels the text was read (Danish for Norwegian). */
  language: string;
  /** Was the language told, or beyond doubt? */
  languageSure: boolean;
  /** Is even the likeliest division unlikely (below .3)? */
  needsMoreWords: boolean;
  /** What to do about it; null where the text says enough. */
  advice: string | null;
  /** Ten codes, best first. */
  items: SuggestedCpvDto[];
}
