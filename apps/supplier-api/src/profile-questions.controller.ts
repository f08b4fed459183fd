import { Controller, Get, Query } from '@nestjs/common';
import { ProfileQuestions, ProfileQuestionsDto, ProfileQuestionsQueryDto } from '@schakel/matches';
import { CurrentViewer, type Viewer } from '@schakel/organisations';

@Controller('firm/profile-questions')
export class ProfileQuestionsController {
  constructor(private readonly questions: ProfileQuestions) {}

  /** At most three plain questions about my work, whose answers would let my profile meet more opportunities. */
  @Get()
  list(@CurrentViewer() viewer: Viewer, @Query() query: ProfileQuestionsQueryDto): Promise<ProfileQuestionsDto> {
    return this.questions.ask(viewer, query.language ?? viewer.language, query.without ?? []);
  }
}
