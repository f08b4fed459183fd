import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Viewer } from '@schakel/organisations';
import { assertVersion, Clock, DomainError, notFound } from '@schakel/platform';
import { DataSource, type EntityManager } from 'typeorm';
import { Capability, Certificate } from './firm.entity.js';
import {
  assertPublishable,
  type CapabilityContent,
  type CertificateContent,
  type FirmContent,
  NOT_VERIFIED,
} from './firm.js';
import type { WholeFirm } from './firm-profile.js';
import { FirmContents } from './firm-contents.js';
import { ownFirm } from './own-firm.js';
import { RecordFirm } from './record-firm.js';
import { wholeFirm } from './whole-firms.js';

/** At most so many capabilities a firm: more say less. */
const MAX_CAPABILITIES = 50;

/** A member of a firm edits its profile. Each edit names the version it was made on. */
@Injectable()
export class WriteFirm {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly contents: FirmContents,
    private readonly record: RecordFirm,
  ) {}

  /** A statement on which eligibility rests has to be verified again when it changes. */
  change(viewer: Viewer, version: number, change: Partial<FirmContent>): Promise<WholeFirm> {
    return this.edit(viewer, version, 'edited', async (manager, { firm, capabilities }) => {
      // the place of the former postcode does not stay with a new one
      const city = change.postcode === undefined || change.postcode === firm.postcode ? firm.city : null;
      const { mainAim, publicServiceMission } = { ...firm, ...change };
      const isRestated = mainAim !== firm.mainAim || publicServiceMission !== firm.publicServiceMission;
      if (isRestated) Object.assign(firm, NOT_VERIFIED);
      Object.assign(firm, this.contents.firm({ ...firm, city, ...change }));
      if (firm.status === 'published') assertPublishable(firm, capabilities);
      await manager.query('update organisation set name = $2 where id = $1', [firm.id, firm.name]);
    });
  }

  addCapability(viewer: Viewer, version: number, content: CapabilityContent): Promise<WholeFirm> {
    return this.edit(viewer, version, 'capability-added', async (manager, { firm, capabilities }) => {
      if (capabilities.length >= MAX_CAPABILITIES)
        throw new DomainError(
          'conflict',
          `A firm has at most ${MAX_CAPABILITIES} capabilities. Combine or remove some.`,
        );
      const position = (capabilities.at(-1)?.position ?? 0) + 1;
      await manager.insert(Capability, {
        ...this.contents.capability(content),
        places: [],
        id: randomUUID(),
        firmId: firm.id,
        position,
      });
    });
  }

  changeCapability(
    viewer: Viewer,
    version: number,
    change: { id: string; content: Partial<CapabilityContent> },
  ): Promise<WholeFirm> {
    return this.edit(viewer, version, 'capability-edited', async (manager, { capabilities }) => {
      const found = capabilities.find((capability) => capability.id === change.id);
      if (!found) throw notFound('capability');
      await manager.update(Capability, { id: found.id }, this.contents.capability({ ...found, ...change.content }));
    });
  }

  removeCapability(viewer: Viewer, version: number, id: string): Promise<WholeFirm> {
    return this.edit(viewer, version, 'capability-removed', async (manager, { firm, capabilities }) => {
      if (!capabilities.some((capability) => capability.id === id)) throw notFound('capability');
      if (firm.status === 'published') assertPublishable(firm, capabilities.slice(1));
      await manager.delete(Capability, { id });
    });
  }

  addCertificate(viewer: Viewer, version: number, content: CertificateContent): Promise<WholeFirm> {
    return this.edit(viewer, version, 'certificate-added', async (manager, { firm }) => {
      await manager.insert(Certificate, {
        ...this.contents.certificate(content),
        id: randomUUID(),
        firmId: firm.id,
        ...NOT_VERIFIED,
      });
    });
  }

  /** A changed certificate has to be verified again. */
  changeCertificate(
    viewer: Viewer,
    version: number,
    change: { id: string; content: Partial<CertificateContent> },
  ): Promise<WholeFirm> {
    return this.edit(viewer, version, 'certificate-edited', async (manager, { certificates }) => {
      const found = certificates.find((certificate) => certificate.id === change.id);
      if (!found) throw notFound('certificate');
      await manager.update(
        Certificate,
        { id: found.id },
        { ...this.contents.certificate({ ...found, ...change.content }), ...NOT_VERIFIED },
      );
    });
  }

  removeCertificate(viewer: Viewer, version: number, id: string): Promise<WholeFirm> {
    return this.edit(viewer, version, 'certificate-removed', async (manager, { certificates }) => {
      if (!certificates.some((certificate) => certificate.id === id)) throw notFound('certificate');
      await manager.delete(Certificate, { id });
    });
  }

  publish(viewer: Viewer, version: number): Promise<WholeFirm> {
    return this.edit(viewer, version, 'published', async (_manager, { firm, capabilities }) => {
      assertPublishable(firm, capabilities);
      firm.status = 'published';
      firm.publishedAt ??= this.clock.now().toISOString();
    });
  }

  /** Back to draft: nobody finds or matches it any more. */
  unpublish(viewer: Viewer, version: number): Promise<WholeFirm> {
    return this.edit(viewer, version, 'unpublished', async (_manager, { firm }) => {
      firm.status = 'draft';
    });
  }

  private edit(
    viewer: Viewer,
    version: number,
    action: string,
    work: (manager: EntityManager, whole: WholeFirm) => Promise<void>,
  ): Promise<WholeFirm> {
    return this.database.transaction(async (manager) => {
      const firm = await ownFirm(manager, viewer, true);
      assertVersion(firm, version);
      await work(manager, await wholeFirm(manager, firm));
      return this.record.execute(manager, firm, { action, actor: viewer.personId });
    });
  }
}
