import { type CanActivate, type ExecutionContext, Inject, Injectable, SetMetadata } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { type AuthenticatedRequest, Clock, DomainError, hashSecret, OPEN } from '@schakel/platform';
import { DataSource } from 'typeorm';
import { includes, type OrganisationKind, type Role } from './roles.js';
import type { Viewer } from './viewer.js';

const REQUIRES = 'schakel:requires';

/** The kind of organisation whose members this API serves; null = nobody signs in here. */
export const AUDIENCE = 'schakel:audience';

/** The role a route asks for, where it is not the usual: reader to read, editor to change. */
export const Requires = (role: Role) => SetMetadata(REQUIRES, role);

/**
 * Denies by default. Lets pass what is marked open; everything else needs an access token of a live session of a
 * person who is, at this moment, a member of an organisation of the API's kind, with the role the route asks for.
 */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly database: DataSource,
    private readonly clock: Clock,
    @Inject(AUDIENCE) private readonly audience: OrganisationKind | null,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const targets = [context.getHandler(), context.getClass()];
    if (this.reflector.getAllAndOverride<boolean>(OPEN, targets)) return true;
    const request = context.switchToHttp().getRequest<AuthenticatedRequest>();
    const viewer = await this.viewerOf(request.headers.authorization);
    if (!viewer) throw new DomainError('unauthenticated', 'Send a valid access token as Authorization: Bearer.');
    const reading = request.method === 'GET' || request.method === 'HEAD';
    const needed = this.reflector.getAllAndOverride<Role>(REQUIRES, targets) ?? (reading ? 'reader' : 'editor');
    if (!includes(viewer.role, needed)) {
      throw new DomainError(
        'forbidden',
        `Your role is ${viewer.role}; this needs ${needed}. Ask an admin of your organisation.`,
      );
    }
    request.viewer = viewer;
    return true;
  }

  private async viewerOf(authorization: string | undefined): Promise<Viewer | undefined> {
    const token = /^Bearer ([\w-]{43})$/.exec(authorization ?? '')?.[1];
    if (!token || !this.audience) return undefined;
    const [viewer] = (await this.database.query(
      `select p.id as "personId", s.id as "sessionId", o.id as "organisationId", o.kind, m.role, p.language
       from access_token t
       join session s on s.id = t.session_id
       join person p on p.id = s.person_id
       join member m on m.person_id = s.person_id and m.organisation_id = s.organisation_id
       join organisation o on o.id = s.organisation_id
       where t.hash = $1 and t.expires_at > $2 and s.ended_at is null and s.expires_at > $2
         and s.proven_at >= p.sessions_valid_after and o.kind = $3`,
      [hashSecret(token), this.clock.now(), this.audience],
    )) as Viewer[];
    return viewer;
  }
}
