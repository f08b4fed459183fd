import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { FirmDto, ReadFirms, VerifyFirm, type WholeFirm } from '@schakel/firms';
import { OpportunityMatchesQueryDto, OpportunitiesForFirm, OpportunityMatchesDto } from '@schakel/matches';
import { CurrentViewer, type Viewer } from '@schakel/organisations';
import { ApiIfMatch, Clock, IfMatch, UuidPipe } from '@schakel/platform';
import { FirmsPageDto, FirmsQueryDto, VerifyFirmDto } from './firms.dto.js';

@Controller('firms')
export class FirmsController {
  constructor(
    private readonly read: ReadFirms,
    private readonly verifyFirm: VerifyFirm,
    private readonly matches: OpportunitiesForFirm,
    private readonly clock: Clock,
  ) {}

  /** Every firm, drafts too, by name; by a piece of its name, or those that wait for verification. */
  @Get()
  async list(@CurrentViewer() viewer: Viewer, @Query() query: FirmsQueryDto): Promise<FirmsPageDto> {
    const page = await this.read.forBroker(viewer, { ...query, limit: query.limit ?? 20 });
    return { items: page.items.map((whole) => this.dto(whole)), next: page.next };
  }

  /** One firm, draft or published. */
  @Get(':id')
  async get(@CurrentViewer() viewer: Viewer, @Param('id', UuidPipe) id: string): Promise<FirmDto> {
    return this.dto(await this.read.byIdForBroker(viewer, id));
  }

  /** The opportunities that fit a firm, with the reasons on both sides. */
  @Get(':id/matches')
  async listMatches(
    @CurrentViewer() viewer: Viewer,
    @Param('id', UuidPipe) id: string,
    @Query() query: OpportunityMatchesQueryDto,
  ): Promise<OpportunityMatchesDto> {
    return this.matches.list(viewer, await this.read.byIdForBroker(viewer, id), query);
  }

  /** Verify a firm: what was established about its main aim and mission. */
  @ApiIfMatch()
  @Post(':id/verification')
  @HttpCode(200)
  async verify(
    @CurrentViewer() viewer: Viewer,
    @Param('id', UuidPipe) id: string,
    @IfMatch() version: number,
    @Body() body: VerifyFirmDto,
  ): Promise<FirmDto> {
    return this.dto(await this.verifyFirm.firm(viewer, id, { version, ...body }));
  }

  /** Verify a certificate of a firm, having seen the proof. */
  @ApiIfMatch()
  @Post(':id/certificates/:certificateId/verification')
  @HttpCode(200)
  async verifyCertificate(
    @CurrentViewer() viewer: Viewer,
    @Param('id', UuidPipe) id: string,
    @Param('certificateId', UuidPipe) certificateId: string,
    @IfMatch() version: number,
  ): Promise<FirmDto> {
    return this.dto(await this.verifyFirm.certificate(viewer, id, { version, certificateId }));
  }

  private dto(whole: WholeFirm): FirmDto {
    return FirmDto.from(whole, this.clock.today(), true);
  }
}
