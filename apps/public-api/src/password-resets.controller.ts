import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { CompletePasswordResetDto, RequestPasswordResetDto, ResetPassword } from '@schakel/organisations';
import { Open } from '@schakel/platform';
import type { FastifyRequest } from 'fastify';

/** The same as in the API of every audience, for who does not know which one that is. */
@Open()
@Controller('password-resets')
export class PasswordResetsController {
  constructor(private readonly resetPassword: ResetPassword) {}

  /** Ask for a link to choose a new password. Answers the same for every address. */
  @Post()
  @HttpCode(202)
  create(@Body() body: RequestPasswordResetDto, @Req() request: FastifyRequest): Promise<void> {
    return this.resetPassword.request(body.email, request.ip);
  }

  /** Choose a new password with the token of the link. */
  @Post('complete')
  @HttpCode(204)
  complete(@Body() body: CompletePasswordResetDto): Promise<void> {
    return this.resetPassword.complete(body.token, body.password);
  }
}
