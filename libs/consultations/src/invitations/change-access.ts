import { Injectable } from '@nestjs/common';
import { OpportunityAccess } from '@schakel/opportunities';
import type { Viewer } from '@schakel/organisations';
import { assertVersion, DomainError } from '@schakel/platform';
import { DataSource } from 'typeorm';
import { Consultation } from '../consultation.entity.js';
import { Consultations, type WholeConsultation } from '../consultations.js';

/**
 * For whom a consultation is: everyone, or as an exception invited firms only, with a reason that they read. It can be
 * opened to everyone at any moment; what was public stays public.
 */
@Injectable()
export class ChangeAccess {
  constructor(
    private readonly database: DataSource,
    private readonly consultations: Consultations,
    private readonly access: OpportunityAccess,
  ) {}

  /** @param change the version of the plan that was read, and the reason; null = for everyone */
  async execute(
    viewer: Viewer,
    id: string,
    { version, invitedOnlyReason }: { version: number; invitedOnlyReason: string | null },
  ): Promise<WholeConsultation> {
    await this.consultations.own(viewer, id);
    await this.database.transaction(async (manager) => {
      const opportunity = await this.access.hold(manager, viewer, 'consultation', id);
      const consultation = await manager.findOneOrFail(Consultation, {
        where: { id },
        lock: { mode: 'pessimistic_write' },
      });
      assertVersion(consultation, version);
      if (consultation.invitedOnlyReason === invitedOnlyReason) return;
      if (opportunity.status !== 'draft' && opportunity.invitedOnly && invitedOnlyReason !== null)
        throw new DomainError('illegal-transition', 'The invited have read the reason, so it stands.');
      await manager.update(Consultation, { id }, { invitedOnlyReason, version: version + 1 });
      await this.access.change(manager, viewer, opportunity, invitedOnlyReason !== null);
    });
    return this.consultations.own(viewer, id);
  }
}
