import { Injectable } from '@nestjs/common';
import { ReadOpportunities } from '@schakel/opportunities';
import type { Viewer } from '@schakel/organisations';
import { Clock, Settings } from '@schakel/platform';
import { DataSource, In, IsNull } from 'typeorm';
import { Consultations } from '../consultations.js';
import { FirmConsultations } from '../invitations/firm-consultations.js';
import { ConsultationQuestion } from '../questions/consultation-question.entity.js';
import { type BuyerConsultationTask, buyerTasksOf } from './buyer-tasks.js';
import { type FirmConsultationTask, firmTasksOf } from './firm-tasks.js';

/** Whoever has more consultations under way is not helped by a list of five. */
const MOST = 100;

/** What consultations ask of someone today. */
@Injectable()
export class ConsultationTasks {
  constructor(
    private readonly database: DataSource,
    private readonly opportunities: ReadOpportunities,
    private readonly consultations: Consultations,
    private readonly firmConsultations: FirmConsultations,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** Of a member of a buyer. */
  async forBuyer(viewer: Viewer): Promise<BuyerConsultationTask[]> {
    const ids = await this.underWay(viewer);
    const opportunities = await this.opportunities.visibleByIds(viewer, ids);
    const questions = await this.database.manager.find(ConsultationQuestion, {
      where: { consultationId: In(ids), publishedAt: IsNull() },
    });
    const { openingGraceSeconds: graceSeconds } = this.settings.consultations;
    const asked = { personId: viewer.personId, now: this.clock.now(), graceSeconds };
    return (await this.consultations.each(opportunities)).flatMap((whole) => {
      const waiting = questions.filter(({ consultationId }) => consultationId === whole.opportunity.id);
      return buyerTasksOf(whole, waiting, asked);
    });
  }

  /** Of a firm. */
  async forFirm(viewer: Viewer): Promise<FirmConsultationTask[]> {
    const { items } = await this.firmConsultations.list(viewer, { limit: MOST });
    return items.flatMap(firmTasksOf);
  }

  /** Published, and without a report. */
  private async underWay(viewer: Viewer): Promise<string[]> {
    const rows: { id: string }[] = await this.database.query(
      `select o.id from opportunity o join consultation c on c.id = o.id
       where o.buyer_id = $1 and o.status in ('planned', 'open', 'closed')
         and c.archived_at is null and c.report_published_at is null
       order by o.deadline nulls last, o.id limit $2`,
      [viewer.organisationId, MOST],
    );
    return rows.map(({ id }) => id);
  }
}
