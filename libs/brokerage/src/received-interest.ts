import { Injectable } from '@nestjs/common';
import { type OpportunityKind, ReadOpportunities } from '@schakel/opportunities';
import type { Viewer } from '@schakel/organisations';
import { notFound } from '@schakel/platform';
import type { DeclineReason } from '@schakel/taxonomy';
import { DataSource } from 'typeorm';
import type { InterestAnswer } from './interest.entity.js';
import { type ReasonFigures, figuresOf } from './reason-figures.js';

/** A firm that is interested, or not. */
export interface InterestedFirm {
  firmId: string;
  firmName: string;
  city: string | null;
  /** Is its profile published now? */
  listed: boolean;
  answeredAt: string;
}

export interface UninterestedFirm extends InterestedFirm {
  reason: DeclineReason;
  note: string | null;
}

/** What a buyer sees: who is interested, and in figures how many are not and why. */
export interface InterestForBuyer {
  interested: InterestedFirm[];
  notInterested: ReasonFigures;
}

/** What an account manager sees: everyone. */
export interface InterestForBroker {
  interested: InterestedFirm[];
  notInterested: UninterestedFirm[];
}

interface Row extends Omit<UninterestedFirm, 'answeredAt'> {
  answer: InterestAnswer;
  answered_at: Date;
}

/** What firms said of one opportunity, for who may know: its buyer and account managers. Firms never see each other's. */
@Injectable()
export class ReceivedInterest {
  constructor(
    private readonly database: DataSource,
    private readonly opportunities: ReadOpportunities,
  ) {}

  async forBuyer(viewer: Viewer, kind: OpportunityKind, id: string): Promise<InterestForBuyer> {
    await this.opportunities.ownById(viewer, kind, id);
    const rows = await this.rows(id);
    const reasons = rows.filter(({ answer }) => answer === 'not-interested').map(({ reason }) => reason);
    return { interested: interestedOf(rows), notInterested: figuresOf(reasons) };
  }

  async forBroker(viewer: Viewer, id: string): Promise<InterestForBroker> {
    if (viewer.kind !== 'broker') throw notFound('opportunity');
    await this.opportunities.publicById(id);
    const rows = await this.rows(id);
    const notInterested = rows
      .filter(({ answer }) => answer === 'not-interested')
      .map((row) => ({ ...firmOf(row), reason: row.reason, note: row.note }));
    return { interested: interestedOf(rows), notInterested };
  }

  /** Whoever spoke first comes first. */
  private rows(opportunityId: string): Promise<Row[]> {
    return this.database.query(
      `select i.firm_id as "firmId", f.name as "firmName", f.city, f.status = 'published' as listed,
              i.answer, i.reason, i.note, i.answered_at
       from interest_said i join firm f on f.id = i.firm_id
       where i.opportunity_id = $1 order by i.answered_at, i.firm_id`,
      [opportunityId],
    ) as Promise<Row[]>;
  }
}

function interestedOf(rows: readonly Row[]): InterestedFirm[] {
  return rows.filter(({ answer }) => answer === 'interested').map(firmOf);
}

function firmOf({ firmId, firmName, city, listed, answered_at }: Row): InterestedFirm {
  return { firmId, firmName, city, listed, answeredAt: answered_at.toISOString() };
}
