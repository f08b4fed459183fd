import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { DomainError } from '@schakel/platform';
import type { FastifyRequest } from 'fastify';

/**
 * Lets a browser through only from our own pages. The cookie is SameSite=Strict, which says nothing of a neighbour
 * under the same domain; browsers say themselves where a request comes from (Fetch Metadata, else Origin). Programs
 * that say neither hold no cookie of someone else.
 */
@Injectable()
export class SameOriginGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    if (!isSameOrigin(request)) throw new DomainError('forbidden', 'Only the pages of Schakel may ask this.');
    return true;
  }
}

function isSameOrigin({ headers, protocol, host }: FastifyRequest): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin';
  return headers.origin === undefined || headers.origin === `${protocol}://${host}`;
}
