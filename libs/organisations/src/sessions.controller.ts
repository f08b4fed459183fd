import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Post, Req } from '@nestjs/common';
import { Open, UuidPipe } from '@schakel/platform';
import type { FastifyRequest } from 'fastify';
import { AUDIENCE, Requires } from './access.guard.js';
import { RefreshDto, SessionsDto, SignInDto, TokensDto } from './access.dto.js';
import { RefreshSession } from './refresh-session.js';
import type { OrganisationKind } from './roles.js';
import { SignIn } from './sign-in.js';
import { Sessions } from './sessions.js';
import { CurrentViewer, type Viewer } from './viewer.js';

@Controller('sessions')
export class SessionsController {
  constructor(
    private readonly signIn: SignIn,
    private readonly refreshSession: RefreshSession,
    private readonly sessions: Sessions,
    @Inject(AUDIENCE) private readonly audience: OrganisationKind,
  ) {}

  /** Sign in with e-mail and password. */
  @Open()
  @Post()
  create(@Body() body: SignInDto, @Req() request: FastifyRequest): Promise<TokensDto> {
    return this.signIn.execute(this.audience, body, request.ip);
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
