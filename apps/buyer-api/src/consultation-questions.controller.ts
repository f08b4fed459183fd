import { Body, Controller, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import {
  AnswerQuestions,
  EditQuestionDto,
  PublishQuestionsDto,
  Questions,
  ReceivedQuestionDto,
  ReceivedQuestionsDto,
  ReturnQuestion,
  ReturnQuestionDto,
} from '@schakel/consultations';
import { CurrentViewer, type Viewer } from '@schakel/organisations';
import { ApiIfMatch, IfMatch, UuidPipe } from '@schakel/platform';

/** Questions of firms in one consultation of the buyer. */
@Controller('consultations/:id/questions')
export class ConsultationQuestionsController {
  constructor(
    private readonly questions: Questions,
    private readonly answering: AnswerQuestions,
    private readonly returning: ReturnQuestion,
  ) {}

  /** All questions of firms; who asked is shown as a letter. */
  @Get()
  async listQuestions(
    @CurrentViewer() viewer: Viewer,
    @Param('id', UuidPipe) id: string,
  ): Promise<ReceivedQuestionsDto> {
    return { items: (await this.questions.received(viewer, id)).map(ReceivedQuestionDto.from) };
  }

  /** Assign a question, group it, merge it with one that asks the same, draft its answer; nobody outside sees that. */
  @ApiIfMatch()
  @Patch(':questionId')
  async editQuestion(
    @CurrentViewer() viewer: Viewer,
    @Param('id', UuidPipe) id: string,
    @Param('questionId', UuidPipe) questionId: string,
    @IfMatch() version: number,
    @Body() edit: EditQuestionDto,
  ): Promise<ReceivedQuestionDto> {
    return ReceivedQuestionDto.from(await this.answering.edit(viewer, id, questionId, { version, edit }));
  }

  /** Send a question back that tells who asks; you do not learn to whom. */
  @ApiIfMatch()
  @Post(':questionId/return')
  @HttpCode(200)
  async returnQuestion(
    @CurrentViewer() viewer: Viewer,
    @Param('id', UuidPipe) id: string,
    @Param('questionId', UuidPipe) questionId: string,
    @IfMatch() version: number,
    @Body() { reason }: ReturnQuestionDto,
  ): Promise<ReceivedQuestionDto> {
    return ReceivedQuestionDto.from(await this.returning.execute(viewer, id, questionId, { version, reason }));
  }

  /** Publish questions with their answers, and what is merged into them, to everyone at this instant. */
  @Post('publish')
  @HttpCode(200)
  async publishQuestions(
    @CurrentViewer() viewer: Viewer,
    @Param('id', UuidPipe) id: string,
    @Body() body: PublishQuestionsDto,
  ): Promise<ReceivedQuestionsDto> {
    return { items: (await this.answering.publish(viewer, id, body.questionIds)).map(ReceivedQuestionDto.from) };
  }
}
