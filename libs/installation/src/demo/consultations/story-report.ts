import { Injectable } from '@nestjs/common';
import { PublishReport, WriteReport } from '@schakel/consultations';
import type { Story } from './story.js';
import { StoryPeople } from './story-people.js';

/** What was said, and what is done with it. */
@Injectable()
export class StoryReport {
  constructor(
    private readonly writing: WriteReport,
    private readonly publishing: PublishReport,
    private readonly people: StoryPeople,
  ) {}

  async publish(id: string, { buyer, report }: Story): Promise<void> {
    if (!report) return;
    const viewer = await this.people.buyer(buyer);
    const themes = [];
    for (const { questionId, firms, ...theme } of report.themes) {
      const answers = [];
      for (const firm of firms) answers.push({ firmId: (await this.people.firm(firm)).organisationId, questionId });
      themes.push({ ...theme, answers });
    }
    const { introduction, nextSteps } = report;
    const { version } = await this.writing.get(viewer, id);
    const saved = await this.writing.save(viewer, id, { version, report: { introduction, nextSteps, themes } });
    await this.publishing.execute(viewer, id, saved.version);
  }
}
