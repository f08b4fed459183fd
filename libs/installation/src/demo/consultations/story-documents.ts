import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { PublishDocuments, ReadDocuments, ReceiveDocument, WriteDocuments } from '@schakel/consultations';
import type { Viewer } from '@schakel/organisations';
import type { Story } from './story.js';

/** The documents of the buyer, with their versions. */
@Injectable()
export class StoryDocuments {
  constructor(
    private readonly documents: ReadDocuments,
    private readonly writing: WriteDocuments,
    private readonly receiving: ReceiveDocument,
    private readonly publishing: PublishDocuments,
  ) {}

  /** Adds one, or the next version of the one with this title; published at once where the consultation is. */
  async add(
    viewer: Viewer,
    consultationId: string,
    { title, fileName, note, content }: NonNullable<Story['documents']>[number],
    isPublic: boolean,
  ): Promise<void> {
    const all = await this.documents.all(consultationId);
    const known = all.find(({ document }) => document.title === title);
    if (known?.versions.some((version) => version.note === note)) return;
    const { document, versions } = known
      ? await this.writing.addVersion(viewer, consultationId, known.document.id, { fileName, note })
      : await this.writing.add(viewer, consultationId, { title, fileName, note });
    const where = { consultationId, documentId: document.id, number: versions.at(-1)?.number ?? 1 };
    const bytes = Buffer.from(content);
    await this.receiving.execute(viewer, where, { bytes: bytes.length, content: Readable.from([bytes]) });
    if (isPublic) await this.publishing.execute(viewer, consultationId, [document.id]);
  }
}
