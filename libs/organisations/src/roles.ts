/** What kind of organisation someone works for; each has its own API. */
export const ORGANISATION_KINDS = ['buyer', 'firm', 'broker'] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

/** What a member may do, each including the one before: read, change, manage members. */
export const ROLES = ['reader', 'editor', 'admin'] as const;
export type Role = (typeof ROLES)[number];

export function includes(role: Role, needed: Role): boolean {
  return ROLES.indexOf(role) >= ROLES.indexOf(needed);
}
