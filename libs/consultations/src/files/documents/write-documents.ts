import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Viewer } from '@schakel/organisations';
import { Clock, DomainError, Settings } from '@schakel/platform';
import { DataSource, type EntityManager } from 'typeorm';
import { Consultations, type WholeConsultation } from '../../consultations.js';
import { namedFile } from '../file-types.js';
import { FileStorage } from '../storage/file-storage.js';
import { ConsultationDocument, DocumentVersion, type WholeDocument } from './document.entity.js';
import { ReadDocuments, versionOf } from './read-documents.js';

const MOST_DOCUMENTS = 100;
const MOST_VERSIONS = 50;

/** What the buyer says of a version before its content comes in. */
export interface NewVersion {
  fileName: string;
  note?: string | null | undefined;
}

/** The buyer adds documents and versions of them. Nobody else sees them before they are published. */
@Injectable()
export class WriteDocuments {
  constructor(
    private readonly database: DataSource,
    private readonly consultations: Consultations,
    private readonly documents: ReadDocuments,
    private readonly storage: FileStorage,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  async add(
    viewer: Viewer,
    consultationId: string,
    { title, ...version }: NewVersion & { title: string },
  ): Promise<WholeDocument> {
    const found = await this.consultations.own(viewer, consultationId);
    return this.database.transaction(async (manager) => {
      assertGoesOn(await this.consultations.hold(manager, found, true));
      if ((await manager.countBy(ConsultationDocument, { consultationId })) >= MOST_DOCUMENTS)
        throw new DomainError('conflict', `A consultation can have ${MOST_DOCUMENTS} documents at most.`);
      const createdAt = this.clock.now().toISOString();
      const document = { id: randomUUID(), consultationId, title, createdAt };
      await manager.insert(ConsultationDocument, document);
      return { document, versions: [await this.insert(manager, document.id, 1, version)] };
    });
  }

  /** A new version; the one before it stays what it was. */
  async addVersion(
    viewer: Viewer,
    consultationId: string,
    documentId: string,
    version: NewVersion,
  ): Promise<WholeDocument> {
    const found = await this.consultations.own(viewer, consultationId);
    return this.database.transaction(async (manager) => {
      assertGoesOn(await this.consultations.hold(manager, found, true));
      const whole = await this.documents.one(consultationId, documentId, manager);
      const last = whole.versions.at(-1);
      if (last && last.publishedAt === null)
        throw new DomainError(
          'conflict',
          `Version ${last.number} is not published yet. Publish it first, or remove it.`,
        );
      if ((last?.number ?? 0) >= MOST_VERSIONS)
        throw new DomainError('conflict', `A document can have ${MOST_VERSIONS} versions at most.`);
      const added = await this.insert(manager, documentId, (last?.number ?? 0) + 1, version);
      return { ...whole, versions: [...whole.versions, added] };
    });
  }

  /** Takes back a version that nobody saw; with its only version goes the document. */
  async remove(viewer: Viewer, consultationId: string, documentId: string, number: number): Promise<void> {
    const found = await this.consultations.own(viewer, consultationId);
    const removed = await this.database.transaction(async (manager) => {
      await this.consultations.hold(manager, found, true);
      const whole = await this.documents.one(consultationId, documentId, manager);
      const version = versionOf(whole, number);
      if (version.publishedAt !== null)
        throw new DomainError('illegal-transition', 'What was published stays. Publish a new version instead.');
      await manager.delete(DocumentVersion, { documentId, number });
      if (whole.versions.length === 1) await manager.delete(ConsultationDocument, { id: documentId });
      return version;
    });
    if (removed.storageKey) await this.storage.remove(removed.storageKey);
  }

  private async insert(
    manager: EntityManager,
    documentId: string,
    number: number,
    { fileName, note = null }: NewVersion,
  ): Promise<DocumentVersion> {
    const version = manager.create(DocumentVersion, {
      documentId,
      number,
      fileName: namedFile(fileName, this.settings.files.types).name,
      note,
      state: 'awaiting-content',
      refusal: null,
      mediaType: null,
      bytes: null,
      hash: null,
      storageKey: null,
      addedAt: this.clock.now().toISOString(),
      publishedAt: null,
    });
    await manager.insert(DocumentVersion, { ...version });
    return version;
  }
}

/** Nothing is added to what is over for good. @throws DomainError `illegal-transition` */
export function assertGoesOn({ phase }: WholeConsultation): void {
  if (phase === 'archived' || phase === 'withdrawn')
    throw new DomainError('illegal-transition', `This consultation is ${phase}, so nothing is added to it any more.`);
}
