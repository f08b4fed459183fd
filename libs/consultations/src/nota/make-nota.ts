import { Injectable } from '@nestjs/common';
import type { Viewer } from '@schakel/organisations';
import { type MadeFile, Settings } from '@schakel/platform';
import { Consultations } from '../consultations.js';
import { documentFile, type DocumentFormat } from '../document-pdf/document-file.js';
import { Questions } from '../questions/questions.js';
import { notaDocument } from './nota-document.js';

/** The questions and answers of a consultation that the reader may see, compiled for people. */
@Injectable()
export class MakeNota {
  constructor(
    private readonly consultations: Consultations,
    private readonly questions: Questions,
    private readonly settings: Settings,
  ) {}

  /** @param viewer who reads; undefined = anyone */
  async execute(
    viewer: Viewer | undefined,
    id: string,
    { format, language }: { format: DocumentFormat; language: 'nl' | 'en' },
  ): Promise<MadeFile> {
    const { opportunity, consultation } = await this.consultations.published(viewer, id);
    const { title, buyerName, deadline, publishedAt, createdAt } = opportunity;
    const document = notaDocument(
      await this.questions.published(viewer, id),
      {
        id,
        title,
        buyerName,
        questionsUntil: consultation.questionsUntil,
        deadline,
        publishedAt: publishedAt ?? createdAt,
        webUrl: this.settings.webUrl,
      },
      language,
    );
    const name = language === 'nl' ? 'nota-van-inlichtingen' : 'questions-and-answers';
    return documentFile(document, format, `${name}-${id.slice(0, 8)}`);
  }
}
