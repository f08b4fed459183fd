import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import {
  DeclineDto,
  DeclineInvitation,
  FirmConsultations,
  InvitationRecordDto,
  InvolvementDto,
  InvolvementsDto,
} from '@schakel/consultations';
import { CurrentViewer, type Viewer } from '@schakel/organisations';
import { PageQueryDto, UuidPipe } from '@schakel/platform';

/** The consultations that a firm has to do with, and saying no to one. */
@Controller('consultations')
export class InvitationsController {
  constructor(
    private readonly consultations: FirmConsultations,
    private readonly declines: DeclineInvitation,
  ) {}

  /** Those that my firm was invited to, asked in, answered or declined; latest first. */
  @Get()
  async list(@CurrentViewer() viewer: Viewer, @Query() query: PageQueryDto): Promise<InvolvementsDto> {
    const page = await this.consultations.list(viewer, { cursor: query.cursor, limit: query.limit ?? 20 });
    return { items: page.items.map(InvolvementDto.from), next: page.next };
  }

  /** How my firm dealt with its invitations. */
  @Get('record')
  getRecord(@CurrentViewer() viewer: Viewer): Promise<InvitationRecordDto> {
    return this.consultations.record(viewer);
  }

  /** How my firm stands in one consultation: invited, drafted, answered, declined; all null where it did nothing yet. */
  @Get(':id/involvement')
  async get(@CurrentViewer() viewer: Viewer, @Param('id', UuidPipe) id: string): Promise<InvolvementDto> {
    return InvolvementDto.from(await this.consultations.one(viewer, id));
  }

  /**
   * Say that my firm will not answer, and why: good behaviour, that the buyer learns of in figures only and account managers
   * by name. The same as saying that the opportunity does not interest my firm.
   */
  @Post(':id/decline')
  @HttpCode(204)
  decline(@CurrentViewer() viewer: Viewer, @Param('id', UuidPipe) id: string, @Body() body: DeclineDto): Promise<void> {
    return this.declines.decline(viewer, id, body);
  }

  /** Take part after all. */
  @Delete(':id/decline')
  @HttpCode(204)
  takeBackDecline(@CurrentViewer() viewer: Viewer, @Param('id', UuidPipe) id: string): Promise<void> {
    return this.declines.takeBack(viewer, id);
  }
}
