import { Injectable } from '@nestjs/common';
import { ownFirm, ReadFirms } from '@schakel/firms';
import type { Viewer } from '@schakel/organisations';
import { Clock, DomainError, notFound } from '@schakel/platform';
import type { DeclineReason } from '@schakel/taxonomy';
import { DataSource } from 'typeorm';
import { Consultations } from './consultations.js';
import { Ledger } from './ledger/ledger.js';
import { notifyOrganisation } from './participants.js';
import { canAnswer } from './phase.js';

export interface InvitationRow {
  firmId: string;
  firmName: string;
  rationale: string;
  invitedAt: string;
}

/** Inviting some firms is allowed; why these is recorded, and everyone else can take part as well. */
@Injectable()
export class InviteFirms {
  constructor(
    private readonly database: DataSource,
    private readonly consultations: Consultations,
    private readonly firms: ReadFirms,
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  async invite(
    viewer: Viewer,
    consultationId: string,
    { firmIds, rationale }: { firmIds: string[]; rationale: string },
  ): Promise<InvitationRow[]> {
    const found = await this.consultations.own(viewer, consultationId);
    const firms = await this.firms.publicByIds(firmIds);
    if (firms.length !== new Set(firmIds).size) throw notFound('firm');
    await this.database.transaction(async (manager) => {
      const { phase, opportunity } = await this.consultations.hold(manager, found, true);
      if (!canAnswer(phase))
        throw new DomainError(
          'illegal-transition',
          `Firms can be invited while they can answer; this consultation is in phase ${phase}.`,
        );
      for (const { firm } of firms) {
        const inserted = (await manager.query(
          `insert into consultation_invitation (consultation_id, firm_id, rationale, invited_by, invited_at) values ($1, $2, $3, $4, $5)
           on conflict do nothing returning firm_id`,
          [consultationId, firm.id, rationale, viewer.personId, this.clock.now()],
        )) as unknown[];
        if (inserted.length === 0) continue;
        await this.ledger.append(manager, consultationId, {
          kind: 'invited',
          audience: 'buyer',
          payload: { rationale },
          firmId: firm.id,
        });
        await notifyOrganisation(manager, firm.id, {
          event: `invited:${consultationId}:${firm.id}`,
          subject: { nl: `Uitnodiging: ${opportunity.title}`, en: `Invitation: ${opportunity.title}` },
          text: {
            nl: `${opportunity.buyerName} nodigt u uit voor de marktconsultatie “${opportunity.title}”. U kunt antwoorden tot ${opportunity.deadline}. Past het niet? Dat kunt u met één klik laten weten.`,
            en: `${opportunity.buyerName} invites you to the market consultation “${opportunity.title}”. You can answer until ${opportunity.deadline}. Does it not suit you? One click says so.`,
          },
        });
      }
    });
    return this.invited(viewer, consultationId);
  }

  async invited(viewer: Viewer, consultationId: string): Promise<InvitationRow[]> {
    await this.consultations.own(viewer, consultationId);
    const rows = (await this.database.query(
      `select i.firm_id as "firmId", f.name as "firmName", i.rationale, i.invited_at from consultation_invitation i join firm f on f.id = i.firm_id
       where i.consultation_id = $1 order by f.name, f.id`,
      [consultationId],
    )) as (Omit<InvitationRow, 'invitedAt'> & { invited_at: Date })[];
    return rows.map(({ invited_at, ...row }) => ({ ...row, invitedAt: invited_at.toISOString() }));
  }

  /** A firm says that it will not answer, and why; it gets no more mail about it. Saying it again changes the reason. */
  async decline(
    viewer: Viewer,
    consultationId: string,
    { reason, note }: { reason: DeclineReason; note?: string | undefined },
  ): Promise<void> {
    const found = await this.consultations.published(consultationId);
    await this.database.transaction(async (manager) => {
      const { phase } = await this.consultations.hold(manager, found, false);
      if (!canAnswer(phase)) throw new DomainError('illegal-transition', 'This consultation is over.');
      await ownFirm(manager, viewer, false);
      await manager.query(
        `insert into consultation_decline (consultation_id, firm_id, reason, note, declined_at) values ($1, $2, $3, $4, $5)
         on conflict (consultation_id, firm_id) do update set reason = $3, note = $4, declined_at = $5`,
        [consultationId, viewer.organisationId, reason, note ?? null, this.clock.now()],
      );
      await this.ledger.append(manager, consultationId, { kind: 'declined', audience: 'buyer', payload: { reason } });
    });
  }
}
