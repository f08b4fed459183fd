import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '@schakel/platform';
import { DataSource, type EntityManager } from 'typeorm';
import { changesBetween } from './changes.js';
import { Opportunity } from './opportunity.entity.js';
import {
  type Award,
  instant,
  type OpportunityContent,
  type OpportunityKind,
  type OpportunityStatus,
  type Source,
} from './opportunity.js';
import { RecordOpportunity } from './record-opportunity.js';

/** A published record from outside, as understood. */
export interface ImportedOpportunity extends Omit<OpportunityContent, 'reservationRationale' | 'consultationId'> {
  kind: OpportunityKind;
  /** The state the notice speaks of; a deadline that has passed closes it. */
  status: Exclude<OpportunityStatus, 'draft'>;
  buyerName: string;
  country: string | null;
  places: string[];
  awards: Award[];
  sourceName: string;
  source: Source;
  /** Every identifier by which this record is known at its source. */
  keys: string[];
  /** Identifiers of the records that it replaces: a changed notice has an identifier of its own. */
  changes: string[];
}

/** What a correction says of a record without repeating it. */
export interface Correction {
  sourceName: string;
  /** Identifiers of the record that it corrects. */
  keys: string[];
  deadline: string | null;
  /** Orders it among the versions of the record. */
  version: string;
  remark: string;
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
  'howToRespond',
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
    const { keys, changes, ...rest } = imported;
    const content = { ...rest, deadline: instant(imported.deadline), status: statusAt(imported, now) };
    const all = [...new Set([...keys, ...changes])];
    return this.database.transaction(async (manager) => {
      const before = await this.known(manager, imported.sourceName, all);
      if (!before) {
        const created = this.create(manager, content, now);
        await this.record.execute(manager, null, created, { action: 'imported', at: now, actor: null });
        await remember(manager, created, all);
        return { id: created.id, status: 'imported' };
      }
      await remember(manager, before, all);
      if (isOlder(imported.source.version, before.source?.version ?? ''))
        return { id: before.id, status: 'skipped', reason: NEWER_IS_HERE };
      const after = manager.create(Opportunity, { ...before, ...content });
      if (changesBetween(before, after, FROM_SOURCE).length === 0) {
        // nothing to show, yet what was read last must be known, or an older version could still come after it
        await manager.update(Opportunity, { id: before.id }, { source: after.source });
        return { id: before.id, status: 'unchanged' };
      }
      await this.record.execute(manager, before, after, { action: 'amended', at: now, actor: null });
      return { id: before.id, status: 'updated' };
    });
  }

  /** Applies a correction to the record it speaks of, if that is here. */
  async correct({
    sourceName,
    keys,
    deadline,
    version,
    remark,
  }: Correction): Promise<Omit<ImportResult, 'id'> & { id?: string }> {
    const now = this.clock.now();
    return this.database.transaction(async (manager) => {
      const before = await this.known(manager, sourceName, keys);
      if (!before?.source) return { status: 'skipped', reason: `corrects ${keys.join(', ')}, which is not here` };
      if (before.source.remarks.includes(remark)) return { id: before.id, status: 'unchanged' };
      if (isOlder(version, before.source.version)) return { id: before.id, status: 'skipped', reason: NEWER_IS_HERE };
      const source = { ...before.source, version, remarks: [...before.source.remarks, remark] };
      const after = manager.create(Opportunity, { ...before, deadline: instant(deadline) ?? before.deadline, source });
      after.status = statusAt(
        { status: before.status === 'closed' ? 'open' : before.status, deadline: after.deadline },
        now,
      );
      await this.record.execute(manager, before, after, { action: 'corrected', at: now, actor: null });
      return { id: before.id, status: 'updated' };
    });
  }

  private create(manager: EntityManager, content: Partial<Opportunity>, now: Date): Opportunity {
    return manager.create(Opportunity, {
      ...content,
      id: randomUUID(),
      buyerId: null,
      reservationRationale: null,
      consultationId: null,
      withdrawalReason: null,
      invitedOnly: false,
      admitted: [],
      publishedAt: content.source?.publishedAt ?? now.toISOString(),
      createdAt: now.toISOString(),
    });
  }

  /** Finds the record by any of its identifiers and holds it; who changes the same one at the same moment waits. */
  private async known(
    manager: EntityManager,
    sourceName: string,
    keys: readonly string[],
  ): Promise<Opportunity | null> {
    for (const key of keys.toSorted()) {
      await manager.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`${sourceName}:${key}`]);
    }
    const [found] = (await manager.query(
      'select opportunity_id as id from opportunity_source where source_name = $1 and key = any($2) limit 1',
      [sourceName, keys],
    )) as { id: string }[];
    if (!found) return null;
    return manager.findOne(Opportunity, { where: { id: found.id }, lock: { mode: 'pessimistic_write' } });
  }
}

const NEWER_IS_HERE = 'a newer version of this notice is already here';

async function remember(
  manager: EntityManager,
  { id, sourceName }: Opportunity,
  keys: readonly string[],
): Promise<void> {
  await manager.query(
    `insert into opportunity_source (source_name, key, opportunity_id) select $1, key, $3 from unnest($2::text[]) key on conflict do nothing`,
    [sourceName, keys, id],
  );
}

/** A call that nobody can answer any more is closed. */
function statusAt<S extends OpportunityStatus>(
  { status, deadline }: { status: S; deadline: string | null },
  now: Date,
): S | 'closed' {
  const passed = deadline !== null && new Date(deadline) <= now;
  return passed && (status === 'open' || status === 'planned') ? 'closed' : status;
}

/** Versions are dates or numbers; `2` comes before `10`. */
function isOlder(version: string, than: string): boolean {
  return version.localeCompare(than, 'en', { numeric: true }) < 0;
}
