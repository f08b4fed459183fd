import { Controller, Get, Param, Query } from '@nestjs/common';
import {
  ConsultationPolicyDto,
  Consultations,
  Ledger,
  LedgerDto,
  PublicConsultationDto,
  PublishedQuestionDto,
  PublishedQuestionsDto,
  Questions,
  VerdictDto,
  VerifyLedger,
  VerifyQueryDto,
} from '@schakel/consultations';
import { Clock, Open, Settings, UuidPipe } from '@schakel/platform';

/** What everyone can read of a consultation, at the same moment. */
@Open()
@Controller('consultations/:id')
export class ConsultationsController {
  constructor(
    private readonly consultations: Consultations,
    private readonly questions: Questions,
    private readonly ledger: Ledger,
    private readonly verification: VerifyLedger,
  ) {}

  /** A published consultation with its questionnaire and the phase it is in. */
  @Get()
  async get(@Param('id', UuidPipe) id: string): Promise<PublicConsultationDto> {
    return PublicConsultationDto.from(await this.consultations.published(undefined, id));
  }

  /** Questions and answers. */
  @Get('questions')
  async listQuestions(@Param('id', UuidPipe) id: string): Promise<PublishedQuestionsDto> {
    return { items: (await this.questions.published(undefined, id)).map(PublishedQuestionDto.from) };
  }

  /** The ledger: every entry's hash, and the content of what was for everyone. */
  @Get('ledger')
  async getLedger(@Param('id', UuidPipe) id: string): Promise<LedgerDto> {
    const { opportunity } = await this.consultations.published(undefined, id);
    return this.ledger.visible(opportunity.id, 'everyone');
  }

  /** Check the chain of the ledger, also against the head on a receipt. */
  @Get('ledger/verification')
  async verifyLedger(@Param('id', UuidPipe) id: string, @Query() query: VerifyQueryDto): Promise<VerdictDto> {
    const { opportunity } = await this.consultations.published(undefined, id);
    return this.verification.execute(opportunity.id, query.head);
  }
}

/** What this installation asks of consultations. */
@Open()
@Controller('consultation-policy')
export class ConsultationPolicyController {
  constructor(
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  /** The periods firms get, who opens answers, the first days on which periods can end when published now, and which files may come in. */
  @Get()
  get(): ConsultationPolicyDto {
    return ConsultationPolicyDto.from(this.settings.consultations, this.settings.files, this.clock.now());
  }
}
