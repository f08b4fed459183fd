import { Injectable } from '@nestjs/common';
import { audit } from '@schakel/platform';
import { SearchIndexState } from '@schakel/search';
import { Nuts } from '@schakel/taxonomy';
import type { EntityManager } from 'typeorm';
import { changesBetween, type FieldChange } from './changes.js';
import { Opportunity } from './opportunity.entity.js';
import { OpportunityObservers } from './opportunity-observers.js';
import { CURRENT, isPublic } from './opportunity.js';
import { OPPORTUNITY_PROFILES, opportunityProfile } from './opportunity-profile.js';

/** The fields whose changes are shown to everyone once an opportunity is public. */
const SHOWN = [
  'status',
  'title',
  'description',
  'background',
  'language',
  'cpv',
  'nuts',
  'value',
  'deadline',
  'startsOn',
  'reserved',
  'reservationRationale',
  'requiredCertificates',
  'targetGroups',
  'socialCriteria',
  'howToRespond',
  'consultationId',
  'lots',
  'awards',
  'withdrawalReason',
  'invitedOnly',
] as const;

/** What a change did to the fields that everyone sees. */
export function shownChanges(before: Opportunity, after: Opportunity): FieldChange[] {
  return changesBetween(before, after, SHOWN);
}

export interface Deed {
  /** What was done: `published`, `amended`. */
  action: string;
  at: Date;
  actor: string | null;
  organisation?: string;
}

/**
 * Saves an opportunity with everything that belongs to the change, in one transaction: its new version, the change
 * field by field when it is or was public, what the ranker knows of it, the note to the search index, the trail.
 */
@Injectable()
export class RecordOpportunity {
  constructor(
    private readonly nuts: Nuts,
    private readonly search: SearchIndexState,
    private readonly observers: OpportunityObservers,
  ) {}

  async execute(
    manager: EntityManager,
    before: Opportunity | null,
    after: Opportunity,
    deed: Deed,
  ): Promise<Opportunity> {
    after.version = (before?.version ?? 0) + 1;
    after.updatedAt = deed.at.toISOString();
    if (before) await manager.update(Opportunity, { id: after.id }, { ...after });
    else await manager.insert(Opportunity, { ...after });
    await this.keepChange(manager, before, after, deed);
    // What is for invited only is matched and found for nobody: who is invited was told.
    const current = CURRENT.includes(after.status) && !after.invitedOnly;
    await OPPORTUNITY_PROFILES.save(manager, after.id, current ? opportunityProfile(after, this.nuts) : null);
    if (isPublic(after.status)) await this.search.changed(manager, 'opportunity', after.id);
    await this.observers.changed(manager, { before, after, action: deed.action, at: deed.at, actor: deed.actor });
    await audit(manager, {
      action: `opportunity.${deed.action}`,
      actor: deed.actor ?? undefined,
      organisation: deed.organisation,
      subject: `opportunity:${after.id}`,
      details: { version: after.version },
    });
    return after;
  }

  private async keepChange(
    manager: EntityManager,
    before: Opportunity | null,
    after: Opportunity,
    deed: Deed,
  ): Promise<void> {
    if (!before || !isPublic(before.status)) return;
    const fields = shownChanges(before, after);
    if (fields.length === 0) return;
    await manager.query(
      'insert into opportunity_change (opportunity_id, version, at, actor, fields) values ($1, $2, $3, $4, $5)',
      [after.id, after.version, deed.at, deed.actor, JSON.stringify(fields)],
    );
  }
}
