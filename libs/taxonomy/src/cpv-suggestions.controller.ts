import { Body, Controller, HttpCode, Post, Query, Req } from '@nestjs/common';
import { adviceOnWords, pathInWords, type SuggestedCode, suggestionReason } from '@schakel/matching';
import { type AuthenticatedRequest, InputErrors, LanguageQueryDto, Throttle } from '@schakel/platform';
import { Cpv } from './cpv.js';
import { CpvSuggestionsDto, SuggestCpvDto, SuggestedCpvDto } from './cpv-suggestions.dto.js';
import { CpvSuggestions } from './cpv-suggestions.js';

/** As people type, and a whole office behind one address may do so at once. */
const PER_NETWORK = { burst: 120, count: 240, seconds: 60 };

@Controller('cpv-suggestions')
export class CpvSuggestionsController {
  constructor(
    private readonly suggestions: CpvSuggestions,
    private readonly cpv: Cpv,
    private readonly throttle: Throttle,
  ) {}

  /** Suggest CPV codes for a text, each with its confidence and why. The text is not kept. */
  @Post()
  @HttpCode(200)
  async create(
    @Body() body: SuggestCpvDto,
    @Query() query: LanguageQueryDto,
    @Req() request: AuthenticatedRequest,
  ): Promise<CpvSuggestionsDto> {
    checkForm(body);
    await this.throttle.take(`cpv-suggestions-from:${request.ip}`, PER_NETWORK);
    const answerIn = query.language ?? 'nl';
    const { title = body.text ?? '', description = '', language } = body;
    const { codes, needsMoreWords, readAs } = this.suggestions.suggest({
      title,
      description,
      language,
      whenUnsure: answerIn,
    });
    return {
      language: readAs.language,
      languageSure: readAs.sure,
      needsMoreWords,
      advice: needsMoreWords ? adviceOnWords(answerIn) : null,
      items: codes.map((code) => this.itemOf(code, answerIn)),
    };
  }

  private itemOf({ code, confidence, reasons }: SuggestedCode, language: 'nl' | 'en'): SuggestedCpvDto {
    const path = this.cpv.path(code).map((node) => ({ code: node.code, label: node.label(language) }));
    const why = reasons.map((reason) => suggestionReason(reason, language));
    return {
      code,
      checkDigit: Number(this.cpv.find(code)?.checkDigit),
      label: path.at(-1)?.label ?? '',
      path: path.slice(0, -1),
      confidence: Math.round(1000 * confidence) / 1000,
      why: [
        ...why,
        pathInWords(
          path.map(({ label }) => label),
          language,
        ),
      ],
    };
  }
}

/** @throws DomainError `invalid-input` unless it is either one text or a title, with or without a description */
function checkForm({ text, title, description }: SuggestCpvDto): void {
  const errors = new InputErrors();
  const parted = title !== undefined || description !== undefined;
  errors.refuse(text !== undefined && parted, '/text', 'Give either a text, or a title and a description.', 'eitherOr');
  errors.refuse(text === undefined && !parted, '/text', 'Give a text, or a title and a description.', 'required');
  errors.refuse(
    text === undefined && parted && title === undefined,
    '/title',
    'Give a title beside the description.',
    'required',
  );
  errors.throwAny('Say what to find codes for.');
}
