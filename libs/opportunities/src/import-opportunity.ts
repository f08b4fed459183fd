import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '@schakel/platform';
import { DataSource } from 'typeorm';
import { changesBetween } from './changes.js';
import { Opportunity } from './opportunity.entity.js';
import type { Award, OpportunityContent, OpportunityKind, OpportunityStatus, Source } from './opportunity.js';
import { RecordOpportunity } from './record-opportunity.js';

/** A published record from outside, as understood. */
export interface ImportedOpportunity extends OpportunityContent {
  kind: OpportunityKind;
  /** The state the notice speaks of; a deadline that has passed closes it. */
  status: Exclude<OpportunityStatus, 'draft'>;
  buyerName: string;
  country: string | null;
  places: string[];
  awards: Award[];
  sourceName: string;
  source: Source;
}

export interface ImportResult {
  id: string;
  status: 'imported' | 'updated' | 'unchanged' | 'skipped';
  reason?: string;
}

const FROM_SOURCE = [
  'kind',
  'status',
  'buyerName',
  'title',
  'description',
  'background',
  'language',
  'cpv',
  'nuts',
  'places',
  'country',
  'value',
  'deadline',
  'startsOn',
  'reserved',
  'requiredCertificates',
  'targetGroups',
  'socialCriteria',
  'lots',
  'awards',
] as const satisfies readonly (keyof Opportunity)[];

/**
 * Takes a published notice as an opportunity. The same notice twice is one opportunity; a newer version of it amends
 * what is there, visibly; an older one is left alone.
 */
@Injectable()
export class ImportOpportunity {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly record: RecordOpportunity,
  ) {}

  async execute(imported: ImportedOpportunity): Promise<ImportResult> {
    const now = this.clock.now();
    const content = { ...imported, status: statusAt(imported, now), sourceId: imported.source.id };
    return this.database.transaction(async (manager) => {
      await manager.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
        `${imported.sourceName}:${imported.source.id}`,
      ]);
      const before = await manager.findOneBy(Opportunity, {
        sourceName: imported.sourceName,
        sourceId: imported.source.id,
      });
      if (!before) {
        const created = manager.create(Opportunity, {
          ...content,
          id: randomUUID(),
          buyerId: null,
          withdrawalReason: null,
          publishedAt: imported.source.publishedAt ?? now.toISOString(),
          createdAt: now.toISOString(),
        });
        await this.record.execute(manager, null, created, { action: 'imported', at: now, actor: null });
        return { id: created.id, status: 'imported' };
      }
      if (isOlder(imported.source.version, before.source?.version ?? '')) {
        return {
          id: before.id,
          status: 'skipped',
          reason: `version ${before.source?.version} of this notice is already here and newer`,
        };
      }
      const after = manager.create(Opportunity, { ...before, ...content });
      if (changesBetween(before, after, FROM_SOURCE).length === 0) return { id: before.id, status: 'unchanged' };
      await this.record.execute(manager, before, after, { action: 'amended', at: now, actor: null });
      return { id: before.id, status: 'updated' };
    });
  }
}

/** A call that nobody can answer any more is closed. */
function statusAt({ status, deadline }: ImportedOpportunity, now: Date): OpportunityStatus {
  const passed = deadline !== null && new Date(deadline) <= now;
  return passed && (status === 'open' || status === 'planned') ? 'closed' : status;
}

/** Versions are numbers or dates; `2` comes before `10`. */
function isOlder(version: string, than: string): boolean {
  return version.localeCompare(than, 'en', { numeric: true }) < 0;
}
