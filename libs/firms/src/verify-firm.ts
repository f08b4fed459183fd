import { Injectable } from '@nestjs/common';
import type { Viewer } from '@schakel/organisations';
import { assertVersion, Clock, invalid, notFound } from '@schakel/platform';
import { DataSource, type EntityManager } from 'typeorm';
import { Certificate, Firm } from './firm.entity.js';
import type { WholeFirm } from './firm-profile.js';
import { RecordFirm } from './record-firm.js';

/** An account manager verifies what a firm says of itself, having seen the proof. */
@Injectable()
export class VerifyFirm {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly record: RecordFirm,
  ) {}

  /** The two statements on which eligibility rests, as the account manager established them. */
  firm(
    viewer: Viewer,
    id: string,
    verdict: { version: number } & Partial<Pick<Firm, 'mainAim' | 'publicServiceMission'>>,
  ): Promise<WholeFirm> {
    const established = [verdict.mainAim, verdict.publicServiceMission].filter(
      (answer) => answer === 'yes' || answer === 'no',
    );
    if (established.length === 0)
      throw invalid('/mainAim', 'Say what you established: yes or no, for at least one of the two.', 'required');
    return this.edit(viewer, id, verdict.version, async (manager, firm) => {
      firm.mainAim = verdict.mainAim ?? firm.mainAim;
      firm.publicServiceMission = verdict.publicServiceMission ?? firm.publicServiceMission;
      Object.assign(firm, await this.verification(manager, viewer));
    });
  }

  certificate(viewer: Viewer, id: string, verified: { version: number; certificateId: string }): Promise<WholeFirm> {
    return this.edit(viewer, id, verified.version, async (manager) => {
      const verification = await this.verification(manager, viewer);
      const { affected } = await manager.update(Certificate, { id: verified.certificateId, firmId: id }, verification);
      if (!affected) throw notFound('certificate');
    });
  }

  /** Now, by this person, for the organisation whose name everyone may read. */
  private async verification(manager: EntityManager, viewer: Viewer) {
    const [organisation] = (await manager.query('select name from organisation where id = $1', [
      viewer.organisationId,
    ])) as { name: string }[];
    return {
      verifiedAt: this.clock.now().toISOString(),
      verifiedBy: viewer.personId,
      verifier: organisation?.name ?? null,
    };
  }

  private edit(
    viewer: Viewer,
    id: string,
    version: number,
    work: (manager: EntityManager, firm: Firm) => Promise<void>,
  ): Promise<WholeFirm> {
    if (viewer.kind !== 'broker') throw notFound('firm');
    return this.database.transaction(async (manager) => {
      const firm = await manager.findOne(Firm, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (!firm) throw notFound('firm');
      assertVersion(firm, version);
      await work(manager, firm);
      return this.record.execute(manager, firm, { action: 'verified', actor: viewer.personId });
    });
  }
}
