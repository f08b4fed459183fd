import { Injectable } from '@nestjs/common';
import { audit, Clock } from '@schakel/platform';
import { SearchIndexState } from '@schakel/search';
import type { EntityManager } from 'typeorm';
import { Firm } from './firm.entity.js';
import { FIRM_PROFILES, firmProfile, type WholeFirm } from './firm-profile.js';
import { wholeFirm } from './whole-firms.js';

/**
 * Closes every change of a firm, in the same transaction: its next version, what the ranker knows of it, the note to
 * the search index, the trail.
 */
@Injectable()
export class RecordFirm {
  constructor(
    private readonly clock: Clock,
    private readonly search: SearchIndexState,
  ) {}

  async execute(
    manager: EntityManager,
    firm: Firm,
    deed: { action: string; actor: string | null },
  ): Promise<WholeFirm> {
    const now = this.clock.now();
    firm.version += 1;
    firm.updatedAt = now.toISOString();
    await manager.upsert(Firm, { ...firm }, ['id']);
    const whole = await wholeFirm(manager, firm);
    const published = firm.status === 'published';
    await FIRM_PROFILES.save(manager, firm.id, published ? firmProfile(whole, this.clock.today()) : null);
    await this.search.changed(manager, 'firm', firm.id);
    await audit(manager, {
      action: `firm.${deed.action}`,
      actor: deed.actor ?? undefined,
      organisation: firm.id,
      subject: `firm:${firm.id}`,
      details: { version: firm.version },
    });
    return whole;
  }
}
