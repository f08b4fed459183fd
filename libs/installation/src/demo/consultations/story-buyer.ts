import { Injectable } from '@nestjs/common';
import { Consultations, PlanConsultation, type Questionnaire } from '@schakel/consultations';
import { type Opportunity, OpportunityLife, WriteOpportunity } from '@schakel/opportunities';
import type { Viewer } from '@schakel/organisations';
import { DataSource } from 'typeorm';
import type { Story } from './story.js';
import { StoryInvitations } from './story-invitations.js';

/** The moments that a consultation is bound to. */
export interface StoryPeriods {
  questionsUntil: Date | null;
  deadline: Date | null;
}

/** How a consultation of the demonstration comes into the world: written, planned, firms invited, published. */
@Injectable()
export class StoryBuyer {
  constructor(
    private readonly database: DataSource,
    private readonly write: WriteOpportunity,
    private readonly life: OpportunityLife,
    private readonly planning: PlanConsultation,
    private readonly consultations: Consultations,
    private readonly inviting: StoryInvitations,
  ) {}

  /** Starts the draft, unless it is there. @returns its id */
  async draft(viewer: Viewer, story: Story, questionnaire: Questionnaire, periods: StoryPeriods): Promise<string> {
    const known = await this.known(viewer, story.title);
    const { id } = known ?? (await this.write.draft(viewer, 'consultation', contentOf(story, periods)));
    const { consultation, phase } = await this.consultations.own(viewer, id);
    if (phase === 'draft' && consultation.version === 1)
      await this.planning.execute(viewer, id, {
        version: 1,
        plan: { questionnaire, questionsUntil: periods.questionsUntil?.toISOString() ?? null },
      });
    return id;
  }

  /** Invites and publishes, unless it is published. */
  async publish(viewer: Viewer, id: string, story: Story): Promise<void> {
    const { opportunity, phase } = await this.consultations.own(viewer, id);
    if (phase !== 'draft') return;
    await this.inviting.invite(viewer, id, story);
    await this.life.publish(viewer, { kind: 'consultation', id, version: opportunity.version }, 'open');
  }

  async withdraw(viewer: Viewer, id: string, reason: string): Promise<void> {
    const { opportunity } = await this.consultations.own(viewer, id);
    if (opportunity.status === 'withdrawn') return;
    await this.life.withdraw(viewer, { kind: 'consultation', id, version: opportunity.version }, reason);
  }

  private async known(viewer: Viewer, title: string): Promise<Opportunity | undefined> {
    const [known] = (await this.database.query('select id from opportunity where buyer_id = $1 and title = $2', [
      viewer.organisationId,
      title,
    ])) as Opportunity[];
    return known;
  }
}

function contentOf(story: Story, { deadline }: StoryPeriods) {
  const { title, description, background, cpv, nuts, reserved, requiredCertificates, targetGroups } = story;
  return {
    title,
    description,
    background,
    cpv,
    nuts,
    reserved,
    reservationRationale: story.reservationRationale ?? null,
    requiredCertificates,
    targetGroups,
    socialCriteria: story.socialCriteria ?? null,
    value: story.value === null ? null : story.value * 100,
    deadline: deadline?.toISOString() ?? null,
  };
}
