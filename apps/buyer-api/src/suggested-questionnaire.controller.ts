import { Controller, Get, Query } from '@nestjs/common';
import { QuestionnaireDto, suggestedQuestionnaire } from '@schakel/consultations';
import { CurrentViewer, type Viewer } from '@schakel/organisations';
import { LanguageQueryDto } from '@schakel/platform';

@Controller('suggested-questionnaire')
export class SuggestedQuestionnaireController {
  /** Questions to start a consultation from, a section a subject: social impact, lots, reserving, planning, capacity, requirements. Take what is useful. */
  @Get()
  read(@CurrentViewer() viewer: Viewer, @Query() query: LanguageQueryDto): QuestionnaireDto {
    return suggestedQuestionnaire(query.language ?? viewer.language);
  }
}
