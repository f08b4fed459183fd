import { Injectable } from '@nestjs/common';
import { ChangeAccess, Consultations, InviteFirms } from '@schakel/consultations';
import type { Viewer } from '@schakel/organisations';
import type { Story } from './story.js';
import { StoryPeople } from './story-people.js';

/** Whom a consultation invites, and whether it is for them alone. */
@Injectable()
export class StoryInvitations {
  constructor(
    private readonly consultations: Consultations,
    private readonly invitations: InviteFirms,
    private readonly access: ChangeAccess,
    private readonly people: StoryPeople,
  ) {}

  /** While it is a draft; the firms hear of it at the publication. */
  async invite(viewer: Viewer, id: string, { invitations = [], invitedOnlyReason }: Story): Promise<void> {
    const { consultation } = await this.consultations.own(viewer, id);
    if (invitedOnlyReason) await this.access.execute(viewer, id, { version: consultation.version, invitedOnlyReason });
    for (const { firm, rationale, origin } of invitations) {
      const { organisationId } = await this.people.firm(firm);
      await this.invitations.invite(viewer, id, { firmIds: [organisationId], rationale, origin });
    }
  }
}
