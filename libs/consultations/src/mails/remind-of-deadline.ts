import { Injectable } from '@nestjs/common';
import { Opportunity } from '@schakel/opportunities';
import { Clock, Settings } from '@schakel/platform';
import { Between, DataSource, type EntityManager, IsNull } from 'typeorm';
import { Consultations } from '../consultations.js';
import { notifyFirms, participantsOf } from '../participants.js';
import { canAnswer } from '../phase.js';
import { deadlineNearMail } from './firm-mails.js';
import { reminderIsDue } from './reminder.js';

const DAY = 86_400_000;
/** Three working days are never further away than this, whatever holidays there are. */
const FURTHEST = 21 * DAY;
/** Who was invited less than this ago has just heard of the deadline. */
const JUST_INVITED = DAY;

/** Reminds firms that take part of a deadline that comes near, unless they have answered or declined. */
@Injectable()
export class RemindOfDeadline {
  constructor(
    private readonly database: DataSource,
    private readonly consultations: Consultations,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** @returns 0: it is not done more often for having done much */
  async execute(): Promise<number> {
    const now = this.clock.now();
    const near = await this.database.manager.find(Opportunity, {
      where: {
        kind: 'consultation',
        status: 'open',
        sourceName: IsNull(),
        deadline: Between(now.toISOString(), new Date(now.getTime() + FURTHEST).toISOString()),
      },
    });
    const { daysOff } = this.settings.consultations;
    for (const opportunity of near)
      if (opportunity.deadline && reminderIsDue(opportunity.deadline, now, daysOff))
        await this.database.transaction((manager) => this.remind(manager, opportunity, now));
    return 0;
  }

  /** Held alone: a firm that answers or declines at this moment does so before this, or takes the mail back. */
  private async remind(manager: EntityManager, opportunity: Opportunity, now: Date): Promise<void> {
    const { phase } = await this.consultations.hold(manager, { opportunity }, true);
    if (!canAnswer(phase)) return;
    const rows = (await manager.query(
      `select firm_id from consultation_answer where consultation_id = $1 and withdrawn_at is null
       union select firm_id from consultation_invitation where consultation_id = $1 and invited_at > $2`,
      [opportunity.id, new Date(now.getTime() - JUST_INVITED)],
    )) as { firm_id: string }[];
    const settled = new Set(rows.map(({ firm_id }) => firm_id));
    const firms = (await participantsOf(manager, opportunity.id)).filter((firm) => !settled.has(firm));
    await notifyFirms(manager, opportunity.id, firms, deadlineNearMail(opportunity));
  }
}
