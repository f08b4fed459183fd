import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import {
  AccessDto,
  ChangeAccess,
  ConsultationPlanDto,
  InvitedFirmsDto,
  InviteFirms,
  InviteFirmsDto,
} from '@schakel/consultations';
import { CurrentViewer, type Viewer } from '@schakel/organisations';
import { ApiIfMatch, Idempotent, IfMatch, UuidPipe } from '@schakel/platform';

/** For whom one consultation of the buyer is, and which firms it invites. */
@Controller('consultations/:id')
export class ConsultationInvitationsController {
  constructor(
    private readonly invitations: InviteFirms,
    private readonly changeAccess: ChangeAccess,
  ) {}

  /** The firms that were invited, why, and where the buyer found them. */
  @Get('invitations')
  async listInvitations(@CurrentViewer() viewer: Viewer, @Param('id', UuidPipe) id: string): Promise<InvitedFirmsDto> {
    return { items: await this.invitations.invited(viewer, id) };
  }

  /** Invite firms. Before the publication they are noted, and told at the publication. */
  @Idempotent()
  @Post('invitations')
  async invite(
    @CurrentViewer() viewer: Viewer,
    @Param('id', UuidPipe) id: string,
    @Body() body: InviteFirmsDto,
  ): Promise<InvitedFirmsDto> {
    return { items: await this.invitations.invite(viewer, id, body) };
  }

  /** Take an invitation back, before the publication. */
  @Delete('invitations/:firmId')
  @HttpCode(204)
  takeBackInvitation(
    @CurrentViewer() viewer: Viewer,
    @Param('id', UuidPipe) id: string,
    @Param('firmId', UuidPipe) firmId: string,
  ): Promise<void> {
    return this.invitations.takeBack(viewer, id, firmId);
  }

  /** For everyone, or for invited firms only, with the reason; of the version of the plan. */
  @ApiIfMatch()
  @Put('access')
  async putAccess(
    @CurrentViewer() viewer: Viewer,
    @Param('id', UuidPipe) id: string,
    @IfMatch() version: number,
    @Body() { invitedOnlyReason }: AccessDto,
  ): Promise<ConsultationPlanDto> {
    return ConsultationPlanDto.from(await this.changeAccess.execute(viewer, id, { version, invitedOnlyReason }));
  }
}
