import { Injectable } from '@nestjs/common';
import type { Story } from './story.js';
import { StoryAnswers } from './story-answers.js';
import { StoryBuyer } from './story-buyer.js';
import { HOURS, type StoryDays } from './story-days.js';
import { StoryDocuments } from './story-documents.js';
import { StoryEnding } from './story-ending.js';
import { StoryPeople } from './story-people.js';
import { StoryQuestions } from './story-questions.js';

/** One act of a story, at its moment. Repeated it changes nothing: a loading that was cut short starts anew. */
interface StoryAct {
  at: Date;
  do: () => Promise<unknown>;
}

/** One consultation of the demonstration and its calendar. */
export interface Told {
  id: string;
  story: Story;
  days: StoryDays;
}

const MINUTE = 60_000;
const later = (moment: Date, minutes: number) => new Date(moment.getTime() + minutes * MINUTE);

/** Everything that happens in a consultation after it was drafted, with its moment. */
@Injectable()
export class StoryActs {
  constructor(
    private readonly buyer: StoryBuyer,
    private readonly questions: StoryQuestions,
    private readonly documents: StoryDocuments,
    private readonly answers: StoryAnswers,
    private readonly ending: StoryEnding,
    private readonly people: StoryPeople,
  ) {}

  of(told: Told, published: Date): StoryAct[] {
    const { id, story } = told;
    const publish = async () => this.buyer.publish(await this.people.buyer(story.buyer), id, story);
    return [
      ...this.documentsOf(told, published),
      { at: published, do: publish },
      ...this.questionsOf(told),
      ...this.answersOf(told),
      ...this.endingOf(told),
    ];
  }

  /** The first stand there at the publication, versions that follow are told to all. */
  private documentsOf({ id, story, days }: Told, published: Date): StoryAct[] {
    return (story.documents ?? []).map((document) => {
      const isPublic = document.note !== null;
      const at = isPublic ? days.at(document.at, '10:00') : later(published, -5);
      return {
        at,
        do: async () => this.documents.add(await this.people.buyer(story.buyer), id, document, isPublic),
      };
    });
  }

  private questionsOf({ id, story, days }: Told): StoryAct[] {
    const all = story.questions ?? [];
    return all.flatMap((question, place) => {
      const asked = later(days.at(question.at, '09:00'), place);
      const viewer = () => this.people.buyer(story.buyer);
      const acts: StoryAct[] = [{ at: asked, do: () => this.questions.ask(id, question) }];
      const sort = async () => this.questions.sort(await viewer(), id, question, all);
      if (question.topic || question.sameAs !== undefined) acts.push({ at: later(asked, 60), do: sort });
      if (question.answeredAt !== undefined)
        acts.push({
          at: later(days.at(question.answeredAt, '14:00'), place),
          do: async () => this.questions.answer(await viewer(), id, question),
        });
      return acts;
    });
  }

  private answersOf({ id, story, days }: Told): StoryAct[] {
    const answers = (story.answers ?? []).map((answer, place) => ({
      at: later(days.at(answer.at, '10:30'), place),
      do: () => this.answers.answer(id, answer),
    }));
    const declines = (story.declines ?? []).map((decline) => ({
      at: days.at(decline.at, '15:00'),
      do: () => this.answers.decline(id, decline),
    }));
    return [...answers, ...declines];
  }

  private endingOf({ id, story, days }: Told): StoryAct[] {
    const { deadline, withdrawn, opened, report, archived } = story;
    const acts: StoryAct[] = [];
    if (withdrawn)
      acts.push({
        at: days.at(withdrawn.at, '10:00'),
        do: async () => this.buyer.withdraw(await this.people.buyer(story.buyer), id, withdrawn.reason),
      });
    if (typeof deadline === 'number' && deadline < 0)
      acts.push({ at: later(days.at(deadline, HOURS.deadline), 1), do: () => this.ending.close() });
    if (opened !== undefined) acts.push({ at: days.at(opened, HOURS.opened), do: () => this.ending.open(id, story) });
    if (report) acts.push({ at: days.at(report.at, '10:00'), do: () => this.ending.report(id, story) });
    if (archived !== undefined) acts.push({ at: days.at(archived, '10:00'), do: () => this.ending.archive(id, story) });
    return acts;
  }
}
