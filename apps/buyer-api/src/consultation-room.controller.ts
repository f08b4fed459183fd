import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import {
  AnswersQueryDto,
  ArchiveConsultation,
  ConsultationPlanDto,
  Consultations,
  Ledger,
  LedgerDto,
  OpenAnswers,
  OpeningDto,
  PlanConsultation,
  PlanDto,
  ProgressDto,
  ReceivedAnswers,
  respondentFilterOf,
  SideBySideDto,
  VerdictDto,
  VerifyLedger,
  VerifyQueryDto,
} from '@schakel/consultations';
import { CurrentViewer, type Viewer } from '@schakel/organisations';
import { ApiIfMatch, IfMatch, UuidPipe } from '@schakel/platform';

/** What goes on in one consultation of the buyer. */
@Controller('consultations/:id')
export class ConsultationRoomController {
  constructor(
    private readonly consultations: Consultations,
    private readonly planning: PlanConsultation,
    private readonly archiving: ArchiveConsultation,
  ) {}

  /** The plan: questionnaire, period for questions, who opens; and the phase it is in. */
  @Get('plan')
  async getPlan(@CurrentViewer() viewer: Viewer, @Param('id', UuidPipe) id: string): Promise<ConsultationPlanDto> {
    return ConsultationPlanDto.from(await this.consultations.own(viewer, id));
  }

  /** Change the plan; once published only the period for questions, and only to a later moment. */
  @ApiIfMatch()
  @Patch('plan')
  async changePlan(
    @CurrentViewer() viewer: Viewer,
    @Param('id', UuidPipe) id: string,
    @IfMatch() version: number,
    @Body() plan: PlanDto,
  ): Promise<ConsultationPlanDto> {
    return ConsultationPlanDto.from(await this.planning.execute(viewer, id, { version, plan }));
  }

  /** Archive: nothing changes any more. Send the ETag of the plan. */
  @ApiIfMatch()
  @Post('archive')
  @HttpCode(200)
  async archive(
    @CurrentViewer() viewer: Viewer,
    @Param('id', UuidPipe) id: string,
    @IfMatch() version: number,
  ): Promise<ConsultationPlanDto> {
    return ConsultationPlanDto.from(await this.archiving.execute(viewer, id, version));
  }
}

/** The sealed answers of one consultation of the buyer, their opening, and the ledger. */
@Controller('consultations/:id')
export class ConsultationAnswersController {
  constructor(
    private readonly consultations: Consultations,
    private readonly opening: OpenAnswers,
    private readonly received: ReceivedAnswers,
    private readonly ledger: Ledger,
    private readonly verification: VerifyLedger,
  ) {}

  /** How many firms were invited, drafted, handed in, declined. Nothing else is known before the opening. */
  @Get('progress')
  getProgress(@CurrentViewer() viewer: Viewer, @Param('id', UuidPipe) id: string): Promise<ProgressDto> {
    return this.received.progress(viewer, id);
  }

  /** Open the answers, after the deadline; a second member has to do the same unless the plan asks for one. */
  @Post('opening')
  @HttpCode(200)
  open(@CurrentViewer() viewer: Viewer, @Param('id', UuidPipe) id: string): Promise<OpeningDto> {
    return this.opening.execute(viewer, id);
  }

  /** The answers side by side, question by question, with what charts show; after the opening. */
  @Get('answers')
  async listAnswers(
    @CurrentViewer() viewer: Viewer,
    @Param('id', UuidPipe) id: string,
    @Query() query: AnswersQueryDto,
  ): Promise<SideBySideDto> {
    return SideBySideDto.from(await this.received.sideBySide(viewer, id, respondentFilterOf(query)));
  }

  /** The ledger: everything exchanged, in order. */
  @Get('ledger')
  async getLedger(@CurrentViewer() viewer: Viewer, @Param('id', UuidPipe) id: string): Promise<LedgerDto> {
    await this.consultations.own(viewer, id);
    return this.ledger.visible(id, 'buyer');
  }

  /** Check the chain of the ledger. */
  @Get('ledger/verification')
  async verifyLedger(
    @CurrentViewer() viewer: Viewer,
    @Param('id', UuidPipe) id: string,
    @Query() query: VerifyQueryDto,
  ): Promise<VerdictDto> {
    await this.consultations.own(viewer, id);
    return this.verification.execute(id, query.head);
  }
}
