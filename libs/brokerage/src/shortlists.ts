import { Injectable } from '@nestjs/common';
import { ReadFirms, type WholeFirm } from '@schakel/firms';
import { type Opportunity, type OpportunityKind, ReadOpportunities } from '@schakel/opportunities';
import type { Viewer } from '@schakel/organisations';
import { assertVersion, audit, Clock, DomainError, notFound } from '@schakel/platform';
import { DataSource, type EntityManager } from 'typeorm';
import { ShortlistEntry } from './shortlist-entry.entity.js';
import { assertRoom, lastPlace, reordered } from './shortlist.js';

/** An entry with what its reader needs: who put the firm aside, and the firm itself while it is published. */
export interface ShownEntry {
  entry: ShortlistEntry;
  addedByName: string;
  /** Null when the firm is no longer listed. */
  firm: WholeFirm | null;
}

/** Which opportunity a shortlist is for. */
export interface Subject {
  id: string;
  /** Which kind the caller means; undefined = either. */
  kind?: OpportunityKind | undefined;
}

/**
 * The firms that an organisation put aside for an opportunity: a buyer for its own, an account manager for one that is
 * published. Each organisation has its own list; firms never see one.
 */
@Injectable()
export class Shortlists {
  constructor(
    private readonly database: DataSource,
    private readonly opportunities: ReadOpportunities,
    private readonly firms: ReadFirms,
    private readonly clock: Clock,
  ) {}

  /** In the order of the list. */
  async list(viewer: Viewer, subject: Subject): Promise<ShownEntry[]> {
    const { id } = await this.subject(viewer, subject);
    return this.shown(present(await entriesOf(this.database.manager, viewer, id)));
  }

  /** Puts a firm at the end of the list; one that was removed comes back there, with the new rationale. */
  async add(viewer: Viewer, subject: Subject, added: { firmId: string; rationale: string }): Promise<ShownEntry> {
    const { id } = await this.subject(viewer, subject);
    const { firm } = await this.firms.publicById(added.firmId);
    return this.change(viewer, id, 'added', async (manager, entries) => {
      const before = entries.find(({ firmId }) => firmId === firm.id);
      if (before && before.removedAt === null)
        throw new DomainError('conflict', `${firm.name} is on this shortlist already.`);
      assertRoom(present(entries));
      const entry = { ...this.newEntry(viewer, id, firm), rationale: added.rationale };
      Object.assign(entry, { position: lastPlace(entries), version: (before?.version ?? 0) + 1 });
      await manager.upsert(ShortlistEntry, { ...entry }, ['opportunityId', 'organisationId', 'firmId']);
      return entry;
    });
  }

  /** Changes why a firm is on the list. */
  changeRationale(
    viewer: Viewer,
    subject: Subject,
    change: { firmId: string; version: number; rationale: string },
  ): Promise<ShownEntry> {
    return this.changeEntry(viewer, subject, { action: 'changed', firmId: change.firmId }, (entry) => {
      if (entry.removedAt !== null) throw notFound('firm on this shortlist');
      assertVersion(entry, change.version);
      entry.rationale = change.rationale;
    });
  }

  /** Takes a firm off the list; its place and rationale are kept, so that this can be undone. */
  async remove(viewer: Viewer, subject: Subject, firmId: string): Promise<void> {
    await this.changeEntry(viewer, subject, { action: 'removed', firmId }, (entry) => {
      if (entry.removedAt !== null) throw notFound('firm on this shortlist');
      entry.removedAt = this.clock.now().toISOString();
    });
  }

  /** Undoes a removal: the firm is back in its place, with its rationale. */
  restore(viewer: Viewer, subject: Subject, firmId: string): Promise<ShownEntry> {
    return this.changeEntry(viewer, subject, { action: 'restored', firmId }, (entry, entries) => {
      if (entry.removedAt === null) throw new DomainError('conflict', 'This firm is on the shortlist.');
      assertRoom(present(entries));
      entry.removedAt = null;
    });
  }

  /** Puts the whole list in another order. */
  async order(viewer: Viewer, subject: Subject, firmIds: readonly string[]): Promise<ShownEntry[]> {
    const { id } = await this.subject(viewer, subject);
    const entries = await this.database.transaction(async (manager) => {
      const before = present(await entriesOf(manager, viewer, id, true));
      const after = reordered(before, firmIds);
      for (const { firmId, position } of after)
        await manager.update(
          ShortlistEntry,
          { opportunityId: id, organisationId: viewer.organisationId, firmId },
          { position },
        );
      await this.trace(manager, viewer, 'ordered', id);
      return after.toSorted((a, b) => a.position - b.position);
    });
    return this.shown(entries);
  }

  private async changeEntry(
    viewer: Viewer,
    subject: Subject,
    { action, firmId }: { action: string; firmId: string },
    work: (entry: ShortlistEntry, entries: readonly ShortlistEntry[]) => void,
  ): Promise<ShownEntry> {
    const { id } = await this.subject(viewer, subject);
    return this.change(viewer, id, action, async (manager, entries) => {
      const entry = entries.find((each) => each.firmId === firmId);
      if (!entry) throw notFound('firm on this shortlist');
      work(entry, entries);
      const { opportunityId, organisationId } = entry;
      Object.assign(entry, {
        changedBy: viewer.personId,
        changedAt: this.clock.now().toISOString(),
        version: entry.version + 1,
      });
      await manager.update(ShortlistEntry, { opportunityId, organisationId, firmId }, { ...entry });
      return entry;
    });
  }

  private async change(
    viewer: Viewer,
    id: string,
    action: string,
    work: (manager: EntityManager, entries: readonly ShortlistEntry[]) => Promise<ShortlistEntry>,
  ): Promise<ShownEntry> {
    const entry = await this.database.transaction(async (manager) => {
      const changed = await work(manager, await entriesOf(manager, viewer, id, true));
      await this.trace(manager, viewer, action, id, changed.firmId);
      return changed;
    });
    const [shown] = await this.shown([entry]);
    if (!shown) throw notFound('firm on this shortlist');
    return shown;
  }

  /** The opportunity, where the viewer may have a shortlist for it. */
  private async subject(viewer: Viewer, { id, kind }: Subject): Promise<Opportunity> {
    if (viewer.kind === 'broker') return this.opportunities.publicById(id);
    if (viewer.kind === 'buyer' && kind) return this.opportunities.ownById(viewer, kind, id);
    throw notFound('opportunity');
  }

  private newEntry(viewer: Viewer, opportunityId: string, firm: WholeFirm['firm']): ShortlistEntry {
    const now = this.clock.now().toISOString();
    return {
      opportunityId,
      organisationId: viewer.organisationId,
      firmId: firm.id,
      firmName: firm.name,
      rationale: '',
      position: 0,
      addedBy: viewer.personId,
      addedAt: now,
      changedBy: viewer.personId,
      changedAt: now,
      removedAt: null,
      version: 1,
    };
  }

  private async shown(entries: readonly ShortlistEntry[]): Promise<ShownEntry[]> {
    const firms = await this.firms.publicByIds(entries.map(({ firmId }) => firmId));
    const byId = new Map(firms.map((whole) => [whole.firm.id, whole]));
    const people = (await this.database.query('select id, name from person where id = any($1)', [
      [...new Set(entries.map(({ addedBy }) => addedBy))],
    ])) as { id: string; name: string }[];
    const names = new Map(people.map(({ id, name }) => [id, name]));
    return entries.map((entry) => ({
      entry,
      addedByName: names.get(entry.addedBy) ?? '',
      firm: byId.get(entry.firmId) ?? null,
    }));
  }

  private trace(manager: EntityManager, viewer: Viewer, action: string, opportunityId: string, firmId?: string) {
    return audit(manager, {
      action: `shortlist.${action}`,
      actor: viewer.personId,
      organisation: viewer.organisationId,
      subject: `opportunity:${opportunityId}`,
      ...(firmId ? { details: { firm: firmId } } : {}),
    });
  }
}

/** All entries of the viewer's organisation, removed ones too, in their order. @param hold wait for whoever changes the list */
async function entriesOf(
  manager: EntityManager,
  viewer: Viewer,
  opportunityId: string,
  hold = false,
): Promise<ShortlistEntry[]> {
  if (hold)
    await manager.query('select pg_advisory_xact_lock(hashtextextended($1, 4))', [
      `${opportunityId}:${viewer.organisationId}`,
    ]);
  return manager.find(ShortlistEntry, {
    where: { opportunityId, organisationId: viewer.organisationId },
    order: { position: 'ASC', addedAt: 'ASC', firmId: 'ASC' },
  });
}

function present(entries: readonly ShortlistEntry[]): ShortlistEntry[] {
  return entries.filter(({ removedAt }) => removedAt === null);
}
