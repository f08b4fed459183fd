import { IDLE_HOURS } from '@schakel/organisations';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** The only addresses that the cookie is sent to. */
const PATH = '/v1/session';

/** `__Secure-` makes browsers refuse the cookie without Secure; plain http is for one machine only. */
const nameFor = (secure: boolean) => `${secure ? '__Secure-' : ''}schakel-session`;

/** The cookie that holds the refresh token of a browser, out of reach of its scripts. */
export class SessionCookie {
  private readonly name: string;

  /** @param secure is the web app served over https? */
  constructor(private readonly secure: boolean) {
    this.name = nameFor(secure);
  }

  read(request: FastifyRequest): string | undefined {
    const value = request.cookies[this.name];
    return value && /^[\w-]{43}$/.test(value) ? value : undefined;
  }

  write(reply: FastifyReply, refreshToken: string): void {
    void reply.setCookie(this.name, refreshToken, { ...this.options(), maxAge: IDLE_HOURS * 3_600 });
  }

  clear(reply: FastifyReply): void {
    void reply.clearCookie(this.name, this.options());
  }

  private options() {
    return { path: PATH, httpOnly: true, secure: this.secure, sameSite: 'strict' } as const;
  }
}
