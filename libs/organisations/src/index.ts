// Who asks
export { CurrentViewer } from './viewer.js';
export type { Viewer } from './viewer.js';
export { ORGANISATION_KINDS, ROLES } from './roles.js';
export type { OrganisationKind, Role } from './roles.js';
export { Requires } from './access.guard.js';
// Organisations and members
export { addMember, FoundOrganisation, foundOrganisation } from './found-organisation.js';
export type { NewPerson, OrganisationRow } from './found-organisation.js';
export { ListOrganisations } from './list-organisations.js';
export type { ListedOrganisation } from './list-organisations.js';
export { ForgetExpired } from './forget-expired.js';
export { notifyMembers } from './notifications/notify-members.js';
export type { Notification } from './notifications/notify-members.js';
export type { NotificationKind } from './notifications/notification-kinds.js';
export { assertGoodPassword } from './password.js';
export { OrganisationDto } from './access.dto.js';
export { OrganisationsModule } from './organisations.module.js';
// Sessions of the web app
export { WebSessions } from './web-sessions.js';
export type { Invited, WebSession } from './web-sessions.js';
export { ResetPassword } from './reset-password.js';
export {
  AcceptInvitationDto,
  CompletePasswordResetDto,
  RequestPasswordResetDto,
  SignInDto,
  SwitchOrganisationDto,
} from './access.dto.js';
export { IDLE_HOURS } from './session.js';
export { deviceOf } from './device.js';
// Tables
export { ORGANISATIONS_SCHEMA } from './schema.js';
