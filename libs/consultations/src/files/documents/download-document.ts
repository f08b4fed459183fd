import { Injectable } from '@nestjs/common';
import type { Viewer } from '@schakel/organisations';
import { Clock, type KeptFile, notFound } from '@schakel/platform';
import { DataSource, type EntityManager } from 'typeorm';
import { Consultations } from '../../consultations.js';
import { Ledger } from '../../ledger/ledger.js';
import { FileStorage } from '../storage/file-storage.js';
import { DocumentVersion, isUsable, type WholeDocument } from './document.entity.js';
import { ReadDocuments, versionOf } from './read-documents.js';

interface Place {
  consultationId: string;
  documentId: string;
  number: number;
}

/**
 * Gives a version of a document to who may see it, and writes that down in the ledger: each time for a firm, which only
 * that firm and nobody else can read there; once a day for the nameless public, so that no robot fills the ledger.
 */
@Injectable()
export class DownloadDocument {
  constructor(
    private readonly database: DataSource,
    private readonly consultations: Consultations,
    private readonly documents: ReadDocuments,
    private readonly storage: FileStorage,
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  /** The buyer's own, published or not; that is no news to anyone. */
  async own(viewer: Viewer, place: Place): Promise<KeptFile> {
    await this.consultations.own(viewer, place.consultationId);
    return this.content(versionOf(await this.documents.one(place.consultationId, place.documentId), place.number));
  }

  /** What was published. @param viewer a firm; undefined = anyone */
  async published(viewer: Viewer | undefined, place: Place): Promise<KeptFile> {
    await this.consultations.published(viewer, place.consultationId);
    const whole = await this.documents.one(place.consultationId, place.documentId);
    const version = versionOf(whole, place.number);
    if (version.publishedAt === null) throw notFound('version');
    const file = await this.content(version);
    try {
      await this.database.transaction((manager) => this.record(manager, viewer, place, whole));
    } catch (error) {
      file.content.destroy();
      throw error;
    }
    return file;
  }

  private async record(
    manager: EntityManager,
    viewer: Viewer | undefined,
    { consultationId, documentId, number }: Place,
    { document }: WholeDocument,
  ): Promise<void> {
    const payload = { documentId, number, title: document.title };
    if (viewer) {
      const firmId = viewer.organisationId;
      await this.ledger.append(manager, consultationId, { kind: 'downloaded', audience: 'firm', payload, firmId });
    } else if (await this.isFirstToday(manager, documentId, number)) {
      await this.ledger.append(manager, consultationId, { kind: 'downloaded', audience: 'everyone', payload });
    }
  }

  private async isFirstToday(manager: EntityManager, documentId: string, number: number): Promise<boolean> {
    const first = (await manager.query(
      `insert into document_public_download (document_id, number, day) values ($1, $2, $3)
       on conflict do nothing returning number`,
      [documentId, number, this.clock.today()],
    )) as unknown[];
    return first.length > 0;
  }

  private async content(version: DocumentVersion): Promise<KeptFile> {
    const { fileName: name, state, mediaType, bytes, storageKey } = version;
    if (!isUsable(state) || !storageKey || !mediaType || bytes === null) throw notFound('content');
    return { name, mediaType, bytes, content: await this.storage.get(storageKey) };
  }
}
