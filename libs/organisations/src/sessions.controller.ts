import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Post, Req } from '@nestjs/common';
import { Open, UuidPipe } from '@schakel/platform';
import type { FastifyRequest } from 'fastify';
import { AUDIENCE, Requires } from './access.guard.js';
import { RefreshDto, SessionsDto, SignInDto, SwitchOrganisationDto, TokensDto } from './access.dto.js';
import { deviceOf } from './device.js';
import { RefreshSession } from './refresh-session.js';
import type { OrganisationKind } from './roles.js';
import { SignIn } from './sign-in.js';
import { Sessions } from './sessions.js';
import { SwitchOrganisation } from './switch-organisation.js';
import { CurrentViewer, type Viewer } from './viewer.js';

@Controller('sessions')
export class SessionsController {
  constructor(
    private readonly signIn: SignIn,
    private readonly refreshSession: RefreshSession,
    private readonly sessions: Sessions,
    private readonly switching: SwitchOrganisation,
    @Inject(AUDIENCE) private readonly audience: OrganisationKind,
  ) {}

  /** Sign in with e-mail and password. */
  @Open()
  @Post()
  create(@Body() body: SignInDto, @Req() request: FastifyRequest): Promise<TokensDto> {
    return this.signIn.execute(this.audience, body, {
      network: request.ip,
      device: deviceOf(request.headers['user-agent']),
    });
  }

  /** Exchange a refresh token for the next pair of tokens. */
  @Open()
  @Post('refresh')
  refresh(@Body() body: RefreshDto): Promise<TokensDto> {
    return this.refreshSession.execute(this.audience, body.refreshToken);
  }

  /** My own sessions. */
  @Get()
  async list(@CurrentViewer() viewer: Viewer): Promise<SessionsDto> {
    return { items: await this.sessions.list(viewer) };
  }

  /** Go on for another of my organisations; the present session ends. */
  @Requires('reader')
  @Post('switch')
  switchOrganisation(@CurrentViewer() viewer: Viewer, @Body() body: SwitchOrganisationDto): Promise<TokensDto> {
    return this.switching.execute(viewer, this.audience, body.organisationId);
  }

  /** End all my other sessions, also those for other organisations. */
  @Requires('reader')
  @Delete('others')
  @HttpCode(204)
  endOthers(@CurrentViewer() viewer: Viewer): Promise<void> {
    return this.sessions.endOthers(viewer);
  }

  /** Sign out. */
  @Requires('reader')
  @Delete('current')
  @HttpCode(204)
  endCurrent(@CurrentViewer() viewer: Viewer): Promise<void> {
    return this.sessions.end(viewer, viewer.sessionId);
  }

  /** End one of my sessions. */
  @Requires('reader')
  @Delete(':sessionId')
  @HttpCode(204)
  end(@CurrentViewer() viewer: Viewer, @Param('sessionId', UuidPipe) sessionId: string): Promise<void> {
    return this.sessions.end(viewer, sessionId);
  }
}
