import { Injectable } from '@nestjs/common';
import { ReadFirms } from '@schakel/firms';
import { OpportunityAccess } from '@schakel/opportunities';
import type { Viewer } from '@schakel/organisations';
import { Clock, DomainError, notFound } from '@schakel/platform';
import { DataSource } from 'typeorm';
import { Consultations, type WholeConsultation } from '../consultations.js';
import { canAnswer, type Phase } from '../phase.js';
import { AnnounceInvitation } from './announce-invitation.js';
import type { InvitationOrigin } from './invitation.js';

/** Which firms, why these, and where the buyer found them. */
export interface InvitationRequest {
  firmIds: readonly string[];
  rationale: string;
  origin: InvitationOrigin;
}

export interface InvitationRow {
  firmId: string;
  firmName: string;
  rationale: string;
  origin: InvitationOrigin;
  invitedAt: string;
}

/**
 * Inviting some firms is allowed (Hof 's-Hertogenbosch 1 December 2015, ECLI:NL:GHSHE:2015:4943); why these is recorded.
 * Who is invited before the publication hears of it with everyone else, at the publication.
 */
@Injectable()
export class InviteFirms {
  constructor(
    private readonly database: DataSource,
    private readonly consultations: Consultations,
    private readonly firms: ReadFirms,
    private readonly access: OpportunityAccess,
    private readonly announce: AnnounceInvitation,
    private readonly clock: Clock,
  ) {}

  async invite(viewer: Viewer, consultationId: string, request: InvitationRequest): Promise<InvitationRow[]> {
    const found = await this.consultations.own(viewer, consultationId);
    const firmIds = [...new Set(request.firmIds)];
    const firms = await this.firms.publicByIds(firmIds);
    if (firms.length !== firmIds.length) throw notFound('firm');
    await this.database.transaction(async (manager) => {
      await this.access.hold(manager, viewer, 'consultation', consultationId);
      const whole = await this.consultations.hold(manager, found, true);
      assertInvitable(whole);
      const fresh = (await manager.query(
        `insert into consultation_invitation (consultation_id, firm_id, rationale, origin, invited_by, invited_at)
         select $1, firm_id, $3, $4, $5, $6 from unnest($2::uuid[]) firm_id
         on conflict do nothing returning firm_id as "firmId", rationale, origin`,
        [consultationId, firmIds, request.rationale, request.origin, viewer.personId, this.clock.now()],
      )) as { firmId: string; rationale: string; origin: InvitationOrigin }[];
      await this.access.admit(manager, consultationId, firmIds);
      if (isToldLater(whole.phase)) return;
      for (const invitation of fresh) await this.announce.execute(manager, whole.opportunity, invitation);
    });
    return this.invited(viewer, consultationId);
  }

  /** Takes an invitation back, as long as the firm was not told: before the publication. */
  async takeBack(viewer: Viewer, consultationId: string, firmId: string): Promise<void> {
    const found = await this.consultations.own(viewer, consultationId);
    await this.database.transaction(async (manager) => {
      await this.access.hold(manager, viewer, 'consultation', consultationId);
      const { phase } = await this.consultations.hold(manager, found, true);
      if (!isToldLater(phase))
        throw new DomainError('illegal-transition', 'The firm was told of its invitation, so it stands.');
      const [, gone] = (await manager.query(
        'delete from consultation_invitation where consultation_id = $1 and firm_id = $2',
        [consultationId, firmId],
      )) as [unknown, number];
      if (!gone) throw notFound('invitation');
      await this.access.dismiss(manager, consultationId, firmId);
    });
  }

  async invited(viewer: Viewer, consultationId: string): Promise<InvitationRow[]> {
    await this.consultations.own(viewer, consultationId);
    const rows = (await this.database.query(
      `select i.firm_id as "firmId", f.name as "firmName", i.rationale, i.origin, i.invited_at
       from consultation_invitation i join firm f on f.id = i.firm_id
       where i.consultation_id = $1 order by f.name, f.id`,
      [consultationId],
    )) as (Omit<InvitationRow, 'invitedAt'> & { invited_at: Date })[];
    return rows.map(({ invited_at, ...row }) => ({ ...row, invitedAt: invited_at.toISOString() }));
  }
}

function assertInvitable({ phase }: WholeConsultation): void {
  if (isToldLater(phase) || canAnswer(phase)) return;
  throw new DomainError(
    'illegal-transition',
    `Firms can be invited while they can answer; this consultation is in phase ${phase}.`,
  );
}

/** Before firms can take part they are not told of their invitation. */
function isToldLater(phase: Phase): boolean {
  return phase === 'draft' || phase === 'published';
}
