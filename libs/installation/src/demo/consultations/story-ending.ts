import { Injectable } from '@nestjs/common';
import { ArchiveConsultation, Consultations, OpenAnswers } from '@schakel/consultations';
import { CloseOverdue } from '@schakel/opportunities';
import type { Story } from './story.js';
import { StoryPeople } from './story-people.js';
import { StoryReport } from './story-report.js';

/** How a consultation ends: closed by the clock, opened by two, reported on, archived. */
@Injectable()
export class StoryEnding {
  constructor(
    private readonly consultations: Consultations,
    private readonly overdue: CloseOverdue,
    private readonly opening: OpenAnswers,
    private readonly reporting: StoryReport,
    private readonly archiving: ArchiveConsultation,
    private readonly people: StoryPeople,
  ) {}

  /** What the worker does a moment after a deadline. */
  async close(): Promise<void> {
    await this.overdue.execute();
  }

  async open(id: string, { buyer }: Story): Promise<void> {
    await this.opening.execute(await this.people.buyer(buyer), id);
    await this.opening.execute(await this.people.buyer(buyer, 1), id);
  }

  async report(id: string, story: Story): Promise<void> {
    const viewer = await this.people.buyer(story.buyer);
    const { phase } = await this.consultations.own(viewer, id);
    if (phase === 'opened') await this.reporting.publish(id, story);
  }

  async archive(id: string, { buyer }: Story): Promise<void> {
    const viewer = await this.people.buyer(buyer);
    const { phase, consultation } = await this.consultations.own(viewer, id);
    if (phase === 'report-published') await this.archiving.execute(viewer, id, consultation.version);
  }
}
