import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import {
  AnswerDto,
  Answers,
  Consultations,
  DraftDto,
  PublicConsultationDto,
  ReceiptDto,
  SaveDraftDto,
  StandingDto,
} from '@schakel/consultations';
import { CurrentViewer, type Viewer } from '@schakel/organisations';
import { notFound, UuidPipe } from '@schakel/platform';

/** What a firm does in a consultation: read and answer. */
@Controller('consultations/:id')
export class ConsultationsController {
  constructor(
    private readonly consultations: Consultations,
    private readonly answers: Answers,
  ) {}

  /** A published consultation with its questionnaire and the phase it is in. */
  @Get()
  async get(@CurrentViewer() viewer: Viewer, @Param('id', UuidPipe) id: string): Promise<PublicConsultationDto> {
    return PublicConsultationDto.from(await this.consultations.published(viewer, id));
  }

  /** My firm's draft. */
  @Get('draft')
  async getDraft(@CurrentViewer() viewer: Viewer, @Param('id', UuidPipe) id: string): Promise<DraftDto> {
    const draft = await this.answers.draft(viewer, id);
    if (!draft) throw notFound('draft');
    return DraftDto.from(draft);
  }

  /** Save the draft; gaps are fine. */
  @Put('draft')
  async saveDraft(
    @CurrentViewer() viewer: Viewer,
    @Param('id', UuidPipe) id: string,
    @Body() { answers, draftVersion }: SaveDraftDto,
  ): Promise<DraftDto> {
    return DraftDto.from(await this.answers.save(viewer, id, { version: draftVersion, content: { answers } }));
  }

  /** Whether my firm's answer is handed in. It cannot be read back before the opening, not by the firm either. */
  @Get('answer')
  async getAnswer(@CurrentViewer() viewer: Viewer, @Param('id', UuidPipe) id: string): Promise<StandingDto> {
    const { opportunity } = await this.consultations.published(viewer, id);
    const standing = await this.answers.standing(viewer, opportunity.id);
    const { submittedAt = null, replaces = null, contentHash = null, ledgerHead = null } = standing ?? {};
    return { submittedAt, replaces, contentHash, ledgerHead };
  }

  /** Hand in the answer, sealed; replaces what was handed in before. The receipt is proof of arrival. */
  @Post('answer')
  submit(
    @CurrentViewer() viewer: Viewer,
    @Param('id', UuidPipe) id: string,
    @Body() body: AnswerDto,
  ): Promise<ReceiptDto> {
    return this.answers.submit(viewer, id, { answers: body.answers });
  }

  /** Take the answer back, until the deadline. */
  @Delete('answer')
  @HttpCode(204)
  withdraw(@CurrentViewer() viewer: Viewer, @Param('id', UuidPipe) id: string): Promise<void> {
    return this.answers.withdraw(viewer, id);
  }
}
