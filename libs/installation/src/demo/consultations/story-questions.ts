import { Injectable } from '@nestjs/common';
import { AnswerQuestions, AskQuestion, Questions } from '@schakel/consultations';
import type { Viewer } from '@schakel/organisations';
import { DataSource } from 'typeorm';
import type { StoryQuestion } from './story.js';
import { StoryPeople } from './story-people.js';

/** What firms ask and the buyer answers. */
@Injectable()
export class StoryQuestions {
  constructor(
    private readonly database: DataSource,
    private readonly asking: AskQuestion,
    private readonly answering: AnswerQuestions,
    private readonly questions: Questions,
    private readonly people: StoryPeople,
  ) {}

  async ask(id: string, { firm, text }: StoryQuestion): Promise<void> {
    const viewer = await this.people.firm(firm);
    const asked = await this.questions.asked(viewer, id);
    if (!asked.some((question) => question.text === text)) await this.asking.ask(viewer, id, { text });
  }

  /** The buyer gives a question to a colleague, or to another question that asks the same. */
  async sort(viewer: Viewer, id: string, question: StoryQuestion, all: readonly StoryQuestion[]): Promise<void> {
    const { topic, assignedTo, sameAs } = question;
    const found = await this.the(viewer, id, question.text);
    if (found.publishedAt !== null) return;
    const same = sameAs === undefined ? null : (await this.the(viewer, id, all[sameAs]?.text ?? '')).id;
    const edit = { topic: topic ?? null, assignedTo: await this.personOf(assignedTo), mergedInto: same };
    if (found.topic === edit.topic && found.assignedTo === edit.assignedTo && found.mergedInto === same) return;
    await this.answering.edit(viewer, id, found.id, { version: found.version, edit });
  }

  async answer(viewer: Viewer, id: string, { text, answer }: StoryQuestion): Promise<void> {
    const found = await this.the(viewer, id, text);
    if (found.publishedAt !== null) return;
    await this.answering.edit(viewer, id, found.id, { version: found.version, edit: { answer: answer ?? null } });
    await this.answering.publish(viewer, id, [found.id]);
  }

  private async the(viewer: Viewer, id: string, text: string) {
    const found = (await this.questions.received(viewer, id)).find((question) => question.text === text);
    if (!found) throw new Error(`Nobody asked in the demonstration: ${text}`);
    return found;
  }

  private async personOf(email: string | undefined): Promise<string | null> {
    const [person] = (await this.database.query('select id from person where email = $1', [email ?? ''])) as {
      id: string;
    }[];
    return person?.id ?? null;
  }
}
