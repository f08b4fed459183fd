import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { OrganisationKind, Role } from './roles.js';

/**
 * Who asks: a person acting for one organisation, as the database knew it at the start of this request.
 * Every query on private data takes it as an argument and reads only what this organisation may see.
 */
export interface Viewer {
  readonly personId: string;
  readonly sessionId: string;
  readonly organisationId: string;
  readonly kind: OrganisationKind;
  readonly role: Role;
  readonly language: 'nl' | 'en';
}

/** The viewer of the request, in a controller. */
export const CurrentViewer = createParamDecorator((_: unknown, context: ExecutionContext) => {
  return context.switchToHttp().getRequest<{ viewer: Viewer }>().viewer;
});
