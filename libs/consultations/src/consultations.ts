import { Injectable } from '@nestjs/common';
import { type Opportunity, ReadOpportunities } from '@schakel/opportunities';
import type { Viewer } from '@schakel/organisations';
import { Clock, notFound, Settings } from '@schakel/platform';
import { DataSource, type EntityManager, In, IsNull } from 'typeorm';
import { Consultation } from './consultation.entity.js';
import { type Facts, type NextStep, nextStep, type Phase, phaseAt } from './phase.js';
import { hasQuestions } from './questionnaire/questionnaire.js';
import { ConsultationQuestion } from './questions/consultation-question.entity.js';

/** A consultation with what it shares with other opportunities, where it is in its life and what comes next. */
export interface WholeConsultation {
  opportunity: Opportunity;
  consultation: Consultation;
  phase: Phase;
  next: NextStep | null;
}

/** Reads consultations for who may see them; what someone may not see does not exist. */
@Injectable()
export class Consultations {
  constructor(
    private readonly database: DataSource,
    private readonly opportunities: ReadOpportunities,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** One of the viewer's own, in any phase. */
  async own(viewer: Viewer, id: string): Promise<WholeConsultation> {
    return this.whole(await this.opportunities.ownById(viewer, 'consultation', id));
  }

  /**
   * One that is published here: not a draft, and not a notice from elsewhere.
   * @param viewer who reads; undefined = anyone. What is for invited only exists for the invited alone
   */
  async published(viewer: Viewer | undefined, id: string): Promise<WholeConsultation> {
    const opportunity = await this.opportunities.visibleById(viewer, id);
    if (opportunity.kind !== 'consultation' || opportunity.sourceName !== null) throw notFound('consultation');
    return this.whole(opportunity);
  }

  /**
   * Holds the consultation until the transaction ends. Who hands something in shares the hold, who opens has it alone:
   * an opening waits for whoever was in time.
   * @param at the moment of which the phase is asked, such as that of arrival; acts recorded meanwhile count all the same
   */
  async hold(
    manager: EntityManager,
    { opportunity }: Pick<WholeConsultation, 'opportunity'>,
    alone: boolean,
    at: Date = this.clock.now(),
  ): Promise<WholeConsultation> {
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
    return this.inItsPhase(manager, current, consultation, at);
  }

  /** Where each of these is in its life, by id; notices from elsewhere are in none. */
  async phases(opportunities: readonly Opportunity[]): Promise<Map<string, Phase>> {
    return new Map((await this.each(opportunities)).map(({ opportunity, phase }) => [opportunity.id, phase]));
  }

  /** Each of these with where it is in its life, in their order; notices from elsewhere are left out. */
  async each(opportunities: readonly Opportunity[]): Promise<WholeConsultation[]> {
    const { manager } = this.database;
    const ids = opportunities.map(({ id }) => id);
    const rows = await manager.findBy(Consultation, { id: In(ids) });
    const waiting = await manager.find(ConsultationQuestion, {
      select: { id: true, consultationId: true },
      where: { consultationId: In(ids), publishedAt: IsNull(), returnedAt: IsNull() },
    });
    const now = this.clock.now();
    const byId = new Map(rows.map((row) => [row.id, row]));
    return opportunities.flatMap((opportunity) => {
      const consultation = byId.get(opportunity.id);
      if (!consultation) return [];
      const unanswered = waiting.filter(({ consultationId }) => consultationId === opportunity.id).length;
      return [this.placed(opportunity, consultation, unanswered, now)];
    });
  }

  private async whole(opportunity: Opportunity): Promise<WholeConsultation> {
    const { manager } = this.database;
    const consultation = await manager.findOneBy(Consultation, { id: opportunity.id });
    if (!consultation) throw notFound('consultation');
    return this.inItsPhase(manager, opportunity, consultation, this.clock.now());
  }

  private async inItsPhase(
    manager: EntityManager,
    opportunity: Opportunity,
    consultation: Consultation,
    at: Date,
  ): Promise<WholeConsultation> {
    const unanswered = await manager.countBy(ConsultationQuestion, {
      consultationId: opportunity.id,
      publishedAt: IsNull(),
      returnedAt: IsNull(),
    });
    return this.placed(opportunity, consultation, unanswered, at);
  }

  private placed(
    opportunity: Opportunity,
    consultation: Consultation,
    unanswered: number,
    at: Date,
  ): WholeConsultation {
    const facts = factsOf(opportunity, consultation, unanswered);
    const next = nextStep(facts, at, this.settings.consultations.openingGraceSeconds);
    return { opportunity, consultation, phase: phaseAt(facts, at), next };
  }
}

/** What the phase is derived from. @param unanswered how many questions of firms wait for their answer */
export function factsOf(
  { status, deadline }: Opportunity,
  { questionnaire, publicKey, questionsUntil, openedAt, reportPublishedAt, archivedAt }: Consultation,
  unanswered: number,
): Facts {
  const takesAnswers = hasQuestions(questionnaire) && publicKey !== null;
  return { status, takesAnswers, questionsUntil, deadline, unanswered, openedAt, reportPublishedAt, archivedAt };
}
