import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import {
  AskDto,
  AskedQuestionDto,
  AskedQuestionsDto,
  AskQuestion,
  PublishedQuestionDto,
  PublishedQuestionsDto,
  Questions,
} from '@schakel/consultations';
import { CurrentViewer, type Viewer } from '@schakel/organisations';
import { ApiIfMatch, Idempotent, IfMatch, UuidPipe } from '@schakel/platform';

/** What a firm asks in a consultation, and what everyone reads. */
@Controller('consultations/:id')
export class QuestionsController {
  constructor(
    private readonly questions: Questions,
    private readonly asking: AskQuestion,
  ) {}

  /** Questions and answers that everyone can read. */
  @Get('questions')
  async listQuestions(
    @CurrentViewer() viewer: Viewer,
    @Param('id', UuidPipe) id: string,
  ): Promise<PublishedQuestionsDto> {
    return { items: (await this.questions.published(viewer, id)).map(PublishedQuestionDto.from) };
  }

  /** My firm's own questions. */
  @Get('my-questions')
  async listMyQuestions(
    @CurrentViewer() viewer: Viewer,
    @Param('id', UuidPipe) id: string,
  ): Promise<AskedQuestionsDto> {
    return { items: (await this.questions.asked(viewer, id)).map(AskedQuestionDto.from) };
  }

  /** Ask a question; the buyer does not learn who asked, and the answer goes to everyone. */
  @Idempotent()
  @Post('questions')
  async ask(
    @CurrentViewer() viewer: Viewer,
    @Param('id', UuidPipe) id: string,
    @Body() body: AskDto,
  ): Promise<AskedQuestionDto> {
    return AskedQuestionDto.from(await this.asking.ask(viewer, id, body));
  }

  /** Put a question differently that came back because it told who asks. */
  @ApiIfMatch()
  @Put('my-questions/:questionId')
  async reword(
    @CurrentViewer() viewer: Viewer,
    @Param('id', UuidPipe) id: string,
    @Param('questionId', UuidPipe) questionId: string,
    @IfMatch() version: number,
    @Body() asked: AskDto,
  ): Promise<AskedQuestionDto> {
    return AskedQuestionDto.from(await this.asking.reword(viewer, id, questionId, { version, asked }));
  }
}
