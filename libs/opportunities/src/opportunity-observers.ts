import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Opportunity } from './opportunity.entity.js';

/** One change of an opportunity, as it is being saved. */
export interface OpportunityChanged {
  /** Null for a new one. */
  before: Opportunity | null;
  after: Opportunity;
  /** What was done: `published`, `amended`. */
  action: string;
  at: Date;
  /** The person; null for an import or the clock. */
  actor: string | null;
}

/** What a lib above does in the same transaction when an opportunity changes; it refuses the change by throwing. */
export abstract class OpportunityObserver {
  abstract changed(manager: EntityManager, change: OpportunityChanged): Promise<void>;
}

/** Who is told of every change; a lib registers its observer when its module starts. */
@Injectable()
export class OpportunityObservers {
  private readonly observers: OpportunityObserver[] = [];

  register(observer: OpportunityObserver): void {
    this.observers.push(observer);
  }

  async changed(manager: EntityManager, change: OpportunityChanged): Promise<void> {
    for (const observer of this.observers) await observer.changed(manager, change);
  }
}
