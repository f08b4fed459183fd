import { Injectable } from '@nestjs/common';
import { cancelMail, Clock, Settings } from '@schakel/platform';
import { DataSource } from 'typeorm';
import { DemoClock } from './demo-clock.js';
import { readStories, type Story } from './story.js';
import { StoryActs } from './story-acts.js';
import { StoryBuyer } from './story-buyer.js';
import { HOURS, StoryDays } from './story-days.js';
import { StoryPeople } from './story-people.js';

/** Tells the consultations of the demonstration, act by act, each at its own moment. */
@Injectable()
export class DemoConsultations {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly settings: Settings,
    private readonly buyer: StoryBuyer,
    private readonly people: StoryPeople,
    private readonly acts: StoryActs,
  ) {}

  read(): Story[] {
    return readStories().stories;
  }

  /** @param base the moment of the first loading, from which working days are counted */
  async tell(story: Story, base: Date): Promise<void> {
    const clock = this.clock;
    if (!(clock instanceof DemoClock)) throw new Error('The demonstration needs a clock that can be turned back.');
    const days = new StoryDays(base, this.settings.consultations.daysOff);
    const periods = {
      questionsUntil: story.questionsUntil === undefined ? null : days.at(story.questionsUntil, HOURS.deadline),
      deadline: deadlineOf(story, days),
    };
    const questionnaire = readStories().questionnaires[story.questionnaire];
    if (!questionnaire) throw new Error(`There is no questionnaire ${story.questionnaire}.`);
    const viewer = await this.people.buyer(story.buyer);
    const published = this.publicationOf(story, days);
    const id = await clock.at(published ?? base, () => this.buyer.draft(viewer, story, questionnaire, periods));
    const acts = published ? this.acts.of({ id, story, days }, published) : [];
    for (const act of acts.toSorted((a, b) => a.at.getTime() - b.at.getTime())) await clock.at(act.at, act.do);
    // it happened before anyone was here to be told
    await this.database.transaction((manager) => cancelMail(manager, { about: `consultation:${id}` }));
  }

  /** Earlier than the story has it where this installation asks for longer periods. */
  private publicationOf({ published, questionsUntil = 0, deadline }: Story, days: StoryDays): Date | null {
    if (published === undefined) return null;
    const { answerWorkingDays, questionWorkingDays } = this.settings.consultations;
    const end = typeof deadline === 'number' ? deadline : 0;
    const latest = Math.min(published, end - answerWorkingDays - 2, questionsUntil - questionWorkingDays - 2);
    return days.at(latest, HOURS.published);
  }
}

function deadlineOf({ deadline }: Story, days: StoryDays): Date | null {
  if (deadline === undefined) return null;
  return deadline === 'soon' ? days.soon() : days.at(deadline, HOURS.deadline);
}
