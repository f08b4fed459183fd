import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Patch, Post, Put, Req } from '@nestjs/common';
import { Idempotent, Open, UuidPipe } from '@schakel/platform';
import type { FastifyRequest } from 'fastify';
import { AcceptInvitation } from './accept-invitation.js';
import { AUDIENCE, Requires } from './access.guard.js';
import {
  AcceptInvitationDto,
  ChangeMeDto,
  ChangePasswordDto,
  ChangeRoleDto,
  CompletePasswordResetDto,
  InvitationDto,
  InvitationsDto,
  InviteDto,
  MeDto,
  MembersDto,
  RequestPasswordResetDto,
  TokensDto,
} from './access.dto.js';
import { deviceOf } from './device.js';
import { InviteMember } from './invite-member.js';
import { Members } from './members.js';
import { ResetPassword } from './reset-password.js';
import type { OrganisationKind } from './roles.js';
import { SignIn } from './sign-in.js';
import { CurrentViewer, type Viewer } from './viewer.js';

@Controller()
export class MembersController {
  constructor(
    private readonly members: Members,
    private readonly inviteMember: InviteMember,
    private readonly acceptInvitation: AcceptInvitation,
    private readonly resetPassword: ResetPassword,
    private readonly signIn: SignIn,
    @Inject(AUDIENCE) private readonly audience: OrganisationKind,
  ) {}

  /** Who I am, for which organisation I act, and for which others I could. */
  @Get('me')
  getMe(@CurrentViewer() viewer: Viewer): Promise<MeDto> {
    return this.members.me(viewer);
  }

  /** Change my name, telephone number or language. */
  @Requires('reader')
  @Patch('me')
  changeMe(@CurrentViewer() viewer: Viewer, @Body() body: ChangeMeDto): Promise<MeDto> {
    return this.members.changeMe(viewer, body);
  }

  /** Change my password; ends all my other sessions. */
  @Requires('reader')
  @Put('me/password')
  @HttpCode(204)
  changePassword(@CurrentViewer() viewer: Viewer, @Body() body: ChangePasswordDto): Promise<void> {
    return this.resetPassword.change(viewer, body.present, body.next);
  }

  /** The members of my organisation. */
  @Get('members')
  async listMembers(@CurrentViewer() viewer: Viewer): Promise<MembersDto> {
    return { items: await this.members.list(viewer) };
  }

  /** Give a member another role. */
  @Requires('admin')
  @Patch('members/:personId')
  @HttpCode(204)
  changeRole(
    @CurrentViewer() viewer: Viewer,
    @Param('personId', UuidPipe) personId: string,
    @Body() body: ChangeRoleDto,
  ): Promise<void> {
    return this.members.changeRole(viewer, personId, body.role);
  }

  /** End a membership, at once. */
  @Requires('admin')
  @Delete('members/:personId')
  @HttpCode(204)
  removeMember(@CurrentViewer() viewer: Viewer, @Param('personId', UuidPipe) personId: string): Promise<void> {
    return this.members.remove(viewer, personId);
  }

  /** Invitations of my organisation. */
  @Requires('admin')
  @Get('invitations')
  async listInvitations(@CurrentViewer() viewer: Viewer): Promise<InvitationsDto> {
    return { items: await this.inviteMember.list(viewer) };
  }

  /** Invite someone by e-mail. */
  @Requires('admin')
  @Idempotent()
  @Post('invitations')
  createInvitation(@CurrentViewer() viewer: Viewer, @Body() body: InviteDto): Promise<InvitationDto> {
    return this.inviteMember.execute(viewer, body);
  }

  /** Withdraw an open invitation. */
  @Requires('admin')
  @Delete('invitations/:invitationId')
  @HttpCode(204)
  withdrawInvitation(
    @CurrentViewer() viewer: Viewer,
    @Param('invitationId', UuidPipe) invitationId: string,
  ): Promise<void> {
    return this.inviteMember.withdraw(viewer, invitationId);
  }

  /** Accept an invitation with the token of its link; signs in. */
  @Open()
  @Post('invitations/accept')
  async acceptAnInvitation(@Body() body: AcceptInvitationDto, @Req() request: FastifyRequest): Promise<TokensDto> {
    const { personId, organisationId } = await this.acceptInvitation.execute(this.audience, body);
    return this.signIn.open({ personId, organisationId, device: deviceOf(request.headers['user-agent']) });
  }

  /** Ask for a link to choose a new password. Answers the same for every address. */
  @Open()
  @Post('password-resets')
  @HttpCode(202)
  requestPasswordReset(@Body() body: RequestPasswordResetDto, @Req() request: FastifyRequest): Promise<void> {
    return this.resetPassword.request(body.email, request.ip);
  }

  /** Choose a new password with the token of the link. */
  @Open()
  @Post('password-resets/complete')
  @HttpCode(204)
  completePasswordReset(@Body() body: CompletePasswordResetDto): Promise<void> {
    return this.resetPassword.complete(body.token, body.password);
  }
}
