import { Injectable } from '@nestjs/common';
import type { Viewer } from '@schakel/organisations';
import { DataSource, IsNull, Not } from 'typeorm';
import { Consultations } from '../consultations.js';
import { ConsultationQuestion } from './consultation-question.entity.js';

/** An answered question with the questions that asked the same. */
export interface PublishedQuestion {
  question: ConsultationQuestion;
  alsoAsked: ConsultationQuestion[];
}

/** Reads questions of firms and the buyer's answers. Who asked is known to the asker alone. */
@Injectable()
export class Questions {
  constructor(
    private readonly database: DataSource,
    private readonly consultations: Consultations,
  ) {}

  /** The firm's own questions, answered or not. */
  async asked(viewer: Viewer, consultationId: string): Promise<ConsultationQuestion[]> {
    await this.consultations.published(viewer, consultationId);
    return this.database.manager.find(ConsultationQuestion, {
      where: { consultationId, firmId: viewer.organisationId },
      order: { askedAt: 'ASC', id: 'ASC' },
    });
  }

  /** What all can read who may see the consultation: the questions that were answered. */
  async published(viewer: Viewer | undefined, consultationId: string): Promise<PublishedQuestion[]> {
    await this.consultations.published(viewer, consultationId);
    const all = await this.database.manager.find(ConsultationQuestion, {
      where: { consultationId, publishedAt: Not(IsNull()) },
      order: { publishedAt: 'ASC', askedAt: 'ASC', id: 'ASC' },
    });
    return all
      .filter(({ mergedInto }) => mergedInto === null)
      .map((question) => ({ question, alsoAsked: all.filter(({ mergedInto }) => mergedInto === question.id) }));
  }

  /** All questions, for the buyer. */
  async received(viewer: Viewer, consultationId: string): Promise<ConsultationQuestion[]> {
    await this.consultations.own(viewer, consultationId);
    return this.database.manager.find(ConsultationQuestion, {
      where: { consultationId },
      order: { askedAt: 'ASC', id: 'ASC' },
    });
  }
}
