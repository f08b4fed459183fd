import { Injectable } from '@nestjs/common';
import { Answers, DeclineInvitation } from '@schakel/consultations';
import { DataSource } from 'typeorm';
import type { Story, StoryAnswer } from './story.js';
import { StoryPeople } from './story-people.js';

/** What firms hand in, or why they do not. */
@Injectable()
export class StoryAnswers {
  constructor(
    private readonly database: DataSource,
    private readonly answers: Answers,
    private readonly declines: DeclineInvitation,
    private readonly people: StoryPeople,
  ) {}

  async answer(id: string, { firm, draft, answers }: StoryAnswer): Promise<void> {
    const viewer = await this.people.firm(firm);
    if (await this.answers.standing(viewer, id)) return;
    if (!draft) await this.answers.submit(viewer, id, { answers });
    else if (!(await this.answers.draft(viewer, id)))
      await this.answers.save(viewer, id, { version: 0, content: { answers } });
  }

  async decline(id: string, { firm, reason }: NonNullable<Story['declines']>[number]): Promise<void> {
    const viewer = await this.people.firm(firm);
    const known = (await this.database.query(
      'select 1 from consultation_decline where consultation_id = $1 and firm_id = $2',
      [id, viewer.organisationId],
    )) as unknown[];
    if (known.length === 0) await this.declines.decline(viewer, id, { reason });
  }
}
