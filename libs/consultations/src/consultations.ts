import { Injectable } from '@nestjs/common';
import { type Opportunity, ReadOpportunities } from '@schakel/opportunities';
import type { Viewer } from '@schakel/organisations';
import { Clock, notFound } from '@schakel/platform';
import { DataSource, type EntityManager } from 'typeorm';
import { Consultation } from './consultation.entity.js';
import { type Phase, phaseAt } from './phase.js';

/** A consultation with what it shares with other opportunities, and where it is in its life. */
export interface WholeConsultation {
  opportunity: Opportunity;
  consultation: Consultation;
  phase: Phase;
}

/** Reads consultations for who may see them; what someone may not see does not exist. */
@Injectable()
export class Consultations {
  constructor(
    private readonly database: DataSource,
    private readonly opportunities: ReadOpportunities,
    private readonly clock: Clock,
  ) {}

  /** One of the viewer's own, in any phase. */
  async own(viewer: Viewer, id: string): Promise<WholeConsultation> {
    return this.whole(await this.opportunities.ownById(viewer, 'consultation', id));
  }

  /** One that is published here: not a draft, and not a notice from elsewhere. */
  async published(id: string): Promise<WholeConsultation> {
    const opportunity = await this.opportunities.publicById(id);
    if (opportunity.kind !== 'consultation' || opportunity.sourceName !== null) throw notFound('consultation');
    return this.whole(opportunity);
  }

  /**
   * Holds the consultation until the transaction ends. Who hands something in shares the hold, who opens has it alone:
   * an opening waits for whoever was in time.
   */
  async hold(manager: EntityManager, { opportunity }: WholeConsultation, alone: boolean): Promise<WholeConsultation> {
    const lock = { mode: alone ? ('pessimistic_write' as const) : ('pessimistic_read' as const) };
    const consultation = await manager.findOne(Consultation, { where: { id: opportunity.id }, lock });
    const [fresh] = (await manager.query('select status, deadline from opportunity where id = $1', [
      opportunity.id,
    ])) as { status: Opportunity['status']; deadline: Date | null }[];
    if (!consultation || !fresh) throw notFound('consultation');
    const current = Object.assign(opportunity, {
      status: fresh.status,
      deadline: fresh.deadline?.toISOString() ?? null,
    });
    return { opportunity: current, consultation, phase: this.phaseOf(current, consultation) };
  }

  private async whole(opportunity: Opportunity): Promise<WholeConsultation> {
    const consultation = await this.database.manager.findOneBy(Consultation, { id: opportunity.id });
    if (!consultation) throw notFound('consultation');
    return { opportunity, consultation, phase: this.phaseOf(opportunity, consultation) };
  }

  private phaseOf({ status, deadline }: Opportunity, { questionsUntil, openedAt }: Consultation): Phase {
    return phaseAt({ status, deadline, questionsUntil, openedAt }, this.clock.now());
  }
}
