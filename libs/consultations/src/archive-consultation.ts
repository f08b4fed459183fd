import { Injectable } from '@nestjs/common';
import type { Viewer } from '@schakel/organisations';
import { assertVersion, audit, Clock, DomainError } from '@schakel/platform';
import { DataSource, type EntityManager } from 'typeorm';
import { Consultation } from './consultation.entity.js';
import { Consultations, type WholeConsultation } from './consultations.js';
import { assertNoGaps } from './ledger/assert-no-gaps.js';
import { Ledger } from './ledger/ledger.js';
import { assertPhaseTransition } from './phase.js';

/**
 * The buyer archives a consultation: nothing changes any more. That goes without a report as well, which then shows in the
 * buyer's public record.
 */
@Injectable()
export class ArchiveConsultation {
  constructor(
    private readonly database: DataSource,
    private readonly consultations: Consultations,
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `illegal-transition` while answers are sealed, or some firms know what others do not */
  async execute(viewer: Viewer, id: string, version: number): Promise<WholeConsultation> {
    const found = await this.consultations.own(viewer, id);
    return this.database.transaction(async (manager) => {
      const whole = await this.consultations.hold(manager, found, true);
      assertVersion(whole.consultation, version);
      assertPhaseTransition(whole.phase, 'archived');
      if (whole.consultation.openedAt === null) await this.assertNothingSealed(manager, id);
      assertNoGaps(await this.ledger.entries(id, manager));
      const change = { archivedAt: this.clock.now().toISOString(), version: version + 1 };
      await manager.update(Consultation, { id }, change);
      await this.ledger.append(manager, id, { kind: 'archived', audience: 'everyone', payload: {} });
      await audit(manager, {
        action: 'consultation.archived',
        actor: viewer.personId,
        organisation: viewer.organisationId,
        subject: `consultation:${id}`,
      });
      return this.consultations.hold(manager, whole, true);
    });
  }

  /** Firms that took the trouble to answer are read, or told that it was withdrawn. */
  private async assertNothingSealed(manager: EntityManager, id: string): Promise<void> {
    const sealed = (await manager.query(
      'select 1 from consultation_answer where consultation_id = $1 and withdrawn_at is null limit 1',
      [id],
    )) as unknown[];
    if (sealed.length > 0)
      throw new DomainError(
        'illegal-transition',
        'Firms have answered. Open the answers, or withdraw the consultation.',
      );
  }
}
