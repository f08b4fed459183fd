import { type DynamicModule, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AcceptInvitation } from './accept-invitation.js';
import { AccessGuard, AUDIENCE } from './access.guard.js';
import { ForgetExpired } from './forget-expired.js';
import { FoundOrganisation } from './found-organisation.js';
import { InviteMember } from './invite-member.js';
import { ListOrganisations } from './list-organisations.js';
import { Members } from './members.js';
import { MembersController } from './members.controller.js';
import { RefreshSession } from './refresh-session.js';
import { ResetPassword } from './reset-password.js';
import type { OrganisationKind } from './roles.js';
import { SessionsController } from './sessions.controller.js';
import { SignIn } from './sign-in.js';
import { Sessions } from './sessions.js';
import { NotificationSettings } from './notifications/notification-settings.js';
import { NotificationsController } from './notifications/notifications.controller.js';
import { OwnOrganisationController } from './own-organisation.controller.js';
import { OwnOrganisations } from './own-organisation.js';
import { SwitchOrganisation } from './switch-organisation.js';
import { WebSessions } from './web-sessions.js';

/** Sign-in and members for the API of one audience, or for an API where nobody signs in. */
@Module({})
export class OrganisationsModule {
  /** @param audience whose members this API serves; null = all routes but the open ones are closed */
  static forAudience(audience: OrganisationKind | null): DynamicModule {
    return {
      module: OrganisationsModule,
      controllers: audience
        ? [SessionsController, MembersController, OwnOrganisationController, NotificationsController]
        : [],
      providers: [
        { provide: AUDIENCE, useValue: audience },
        { provide: APP_GUARD, useClass: AccessGuard },
        SignIn,
        RefreshSession,
        Sessions,
        SwitchOrganisation,
        OwnOrganisations,
        Members,
        NotificationSettings,
        InviteMember,
        AcceptInvitation,
        ResetPassword,
        FoundOrganisation,
        ListOrganisations,
        ForgetExpired,
        WebSessions,
      ],
      exports: [FoundOrganisation, ListOrganisations, Members, ForgetExpired, WebSessions, ResetPassword],
    };
  }
}
