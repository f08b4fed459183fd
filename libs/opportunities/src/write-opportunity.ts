import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Viewer } from '@schakel/organisations';
import { assertVersion, Clock, DomainError, notFound } from '@schakel/platform';
import { DataSource, type EntityManager } from 'typeorm';
import { changesBetween } from './changes.js';
import { assertEarlierConsultation } from './earlier-consultation.js';
import { assertContent } from './content.js';
import { Opportunity } from './opportunity.entity.js';
import { assertAmendable, type OpportunityContent, type OpportunityKind } from './opportunity.js';
import { OPPORTUNITY_PROFILES } from './opportunity-profile.js';
import { RecordOpportunity } from './record-opportunity.js';

export type ContentInput = Partial<OpportunityContent>;

const EMPTY: OpportunityContent = {
  title: '',
  description: '',
  background: null,
  language: 'nl',
  cpv: [],
  nuts: [],
  value: null,
  deadline: null,
  startsOn: null,
  reserved: 'none',
  reservationRationale: null,
  requiredCertificates: [],
  targetGroups: [],
  socialCriteria: null,
  howToRespond: null,
  consultationId: null,
  lots: [],
};

/** What was written so far of a need or consultation, checked, of which nothing is kept. */
export type Sketch = OpportunityContent & Pick<Opportunity, 'id' | 'kind' | 'places'>;

/** @throws DomainError `invalid-input` with every wrong code and where it stands */
export function sketch(kind: OpportunityKind, input: ContentInput): Sketch {
  return { ...assertContent({ ...EMPTY, ...input }), id: randomUUID(), kind, places: [] };
}

/** Loads one of the viewer's own opportunities and holds it until the transaction ends. */
export async function lockOwn(
  manager: EntityManager,
  viewer: Viewer,
  kind: OpportunityKind,
  id: string,
): Promise<Opportunity> {
  const found = await manager.findOne(Opportunity, {
    where: { id, kind, buyerId: viewer.organisationId },
    lock: { mode: 'pessimistic_write' },
  });
  if (!found) throw notFound(kind);
  return found;
}

/** A buyer writes a need or consultation: first as a draft, later as an amendment that everyone can see. */
@Injectable()
export class WriteOpportunity {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly record: RecordOpportunity,
  ) {}

  async draft(viewer: Viewer, kind: OpportunityKind, input: ContentInput): Promise<Opportunity> {
    const now = this.clock.now();
    const content = assertContent({ ...EMPTY, ...input });
    return this.database.transaction(async (manager) => {
      await assertEarlierConsultation(manager, viewer, kind, content);
      const [buyer] = (await manager.query('select name from organisation where id = $1', [viewer.organisationId])) as {
        name: string;
      }[];
      const opportunity = manager.create(Opportunity, {
        ...content,
        id: randomUUID(),
        kind,
        status: 'draft',
        buyerId: viewer.organisationId,
        buyerName: buyer?.name ?? '',
        country: content.nuts[0]?.slice(0, 2) ?? null,
        places: [],
        awards: [],
        withdrawalReason: null,
        invitedOnly: false,
        admitted: [],
        sourceName: null,
        source: null,
        publishedAt: null,
        createdAt: now.toISOString(),
      });
      return this.record.execute(manager, null, opportunity, {
        action: 'drafted',
        at: now,
        actor: viewer.personId,
        organisation: viewer.organisationId,
      });
    });
  }

  /** @param version the one the caller read; someone else's change in between is refused, not overwritten */
  async amend(
    viewer: Viewer,
    kind: OpportunityKind,
    id: string,
    change: { version: number; input: ContentInput },
  ): Promise<Opportunity> {
    const now = this.clock.now();
    return this.database.transaction(async (manager) => {
      const before = await lockOwn(manager, viewer, kind, id);
      assertVersion(before, change.version);
      const content = assertContent({ ...contentOf(before), ...change.input });
      const after = manager.create(Opportunity, {
        ...before,
        ...content,
        country: content.nuts[0]?.slice(0, 2) ?? null,
      });
      if (changesBetween(before, after, CONTENT).length === 0) return before;
      if (after.consultationId !== before.consultationId) await assertEarlierConsultation(manager, viewer, kind, after);
      assertAmendable(before, after, now);
      const action = before.status === 'draft' ? 'edited' : 'amended';
      return this.record.execute(manager, before, after, {
        action,
        at: now,
        actor: viewer.personId,
        organisation: viewer.organisationId,
      });
    });
  }

  /** Throws a draft away. What was ever published cannot be removed, only withdrawn. */
  async discard(viewer: Viewer, kind: OpportunityKind, id: string): Promise<void> {
    await this.database.transaction(async (manager) => {
      const found = await lockOwn(manager, viewer, kind, id);
      if (found.status !== 'draft')
        throw new DomainError(
          'illegal-transition',
          'It was published, so it stays readable. Withdraw it, with a reason.',
        );
      await OPPORTUNITY_PROFILES.save(manager, id, null);
      await manager.delete(Opportunity, { id });
    });
  }
}

const CONTENT = Object.keys(EMPTY) as (keyof OpportunityContent)[];

function contentOf(opportunity: Opportunity): OpportunityContent {
  return Object.fromEntries(
    Object.keys(EMPTY).map((key) => [key, opportunity[key as keyof OpportunityContent]]),
  ) as unknown as OpportunityContent;
}
