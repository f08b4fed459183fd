import { Body, Controller, Delete, HttpCode, Inject, Post, Req, Res, UseGuards } from '@nestjs/common';
import { deviceOf, SignInDto, SwitchOrganisationDto, type WebSession, WebSessions } from '@schakel/organisations';
import { DomainError, Open, Settings } from '@schakel/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SameOriginGuard } from './same-origin.guard.js';
import { SessionCookie } from './session-cookie.js';
import { InvitationTokenDto, InvitedDto, JoinDto, WebSessionDto } from './web-session.dto.js';

/** The session of a browser: one door for people of every kind of organisation. */
@Open()
@UseGuards(SameOriginGuard)
@Controller('session')
export class WebSessionController {
  private readonly cookie: SessionCookie;

  constructor(
    private readonly sessions: WebSessions,
    @Inject(Settings) settings: Settings,
  ) {
    this.cookie = new SessionCookie(settings.webUrl.startsWith('https:'));
  }

  /** Sign in with e-mail and password, whatever organisation one works for. */
  @Post()
  async create(
    @Body() body: SignInDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<WebSessionDto> {
    const opened = await this.sessions.open(body, { network: request.ip, device: deviceFrom(request) });
    if (!Array.isArray(opened)) this.keep(reply, opened);
    return WebSessionDto.from(opened);
  }

  /** The next access token of this browser's session, or nobody. */
  @Post('refresh')
  @HttpCode(200)
  async refresh(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<WebSessionDto> {
    const token = this.cookie.read(request);
    const session = token ? await this.sessions.refresh(token).catch(ended) : null;
    if (session) this.keep(reply, session);
    else if (token) this.cookie.clear(reply);
    return WebSessionDto.from(session);
  }

  /** Go on for another of my organisations. */
  @Post('organisation')
  @HttpCode(200)
  async switchOrganisation(
    @Body() body: SwitchOrganisationDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<WebSessionDto> {
    const session = await this.sessions.switchTo(this.cookie.read(request) ?? '', body.organisationId);
    return WebSessionDto.from(this.keep(reply, session));
  }

  /** What an invitation is for, for who holds its link. */
  @Post('invitation')
  @HttpCode(200)
  getInvitation(@Body() body: InvitationTokenDto): Promise<InvitedDto> {
    return this.sessions.invitation(body.token);
  }

  /** Accept an invitation and sign in. */
  @Post('join')
  async join(
    @Body() body: JoinDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<WebSessionDto> {
    return WebSessionDto.from(this.keep(reply, await this.sessions.join(body, deviceFrom(request))));
  }

  /** Sign out. */
  @Delete()
  @HttpCode(204)
  async end(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    const token = this.cookie.read(request);
    if (token) await this.sessions.end(token);
    this.cookie.clear(reply);
  }

  private keep(reply: FastifyReply, session: WebSession): WebSession {
    this.cookie.write(reply, session.tokens.refreshToken);
    return session;
  }
}

const deviceFrom = (request: FastifyRequest) => deviceOf(request.headers['user-agent']);

/** A session that has ended is nobody's; anything else that goes wrong is told. */
function ended(error: unknown): null {
  if (error instanceof DomainError && error.code === 'unauthenticated') return null;
  throw error;
}
