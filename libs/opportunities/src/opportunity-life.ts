import { Injectable } from '@nestjs/common';
import type { Viewer } from '@schakel/organisations';
import { assertVersion, Clock } from '@schakel/platform';
import { DataSource } from 'typeorm';
import { Opportunity } from './opportunity.entity.js';
import { assertAwards, assertPublishable, assertTransition, type Award, type OpportunityKind } from './opportunity.js';
import { RecordOpportunity } from './record-opportunity.js';
import { lockOwn } from './write-opportunity.js';

export interface Step {
  kind: OpportunityKind;
  id: string;
  /** The version the caller read. */
  version: number;
}

/** The steps in the life of an opportunity after it was written, each by a member of the buyer that owns it. */
@Injectable()
export class OpportunityLife {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly record: RecordOpportunity,
  ) {}

  publish(viewer: Viewer, step: Step, to: 'planned' | 'open'): Promise<Opportunity> {
    return this.take(viewer, step, 'published', (opportunity, now) => {
      assertPublishable(opportunity, to, now);
      return { status: to, publishedAt: opportunity.publishedAt ?? now.toISOString() };
    });
  }

  close(viewer: Viewer, step: Step): Promise<Opportunity> {
    return this.take(viewer, step, 'closed', (opportunity) => {
      assertTransition(opportunity.status, 'closed');
      return { status: 'closed' };
    });
  }

  withdraw(viewer: Viewer, step: Step, reason: string): Promise<Opportunity> {
    return this.take(viewer, step, 'withdrawn', (opportunity) => {
      assertTransition(opportunity.status, 'withdrawn');
      return { status: 'withdrawn', withdrawalReason: reason };
    });
  }

  award(viewer: Viewer, step: Step, awards: Award[]): Promise<Opportunity> {
    return this.take(viewer, step, 'awarded', (opportunity, now) => {
      // A mistake in an award can be put right; the change is kept and shown.
      if (opportunity.status !== 'awarded') assertTransition(opportunity.status, 'awarded');
      assertAwards(awards, opportunity.lots, now);
      return { status: 'awarded', awards };
    });
  }

  private take(
    viewer: Viewer,
    step: Step,
    action: string,
    decide: (opportunity: Opportunity, now: Date) => Partial<Opportunity>,
  ): Promise<Opportunity> {
    const now = this.clock.now();
    return this.database.transaction(async (manager) => {
      const before = await lockOwn(manager, viewer, step.kind, step.id);
      assertVersion(before, step.version);
      const after = manager.create(Opportunity, { ...before, ...decide(before, now) });
      return this.record.execute(manager, before, after, {
        action,
        at: now,
        actor: viewer.personId,
        organisation: viewer.organisationId,
      });
    });
  }
}
