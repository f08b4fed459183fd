import { Injectable } from '@nestjs/common';
import type { Viewer } from '@schakel/organisations';
import { DomainError, type Incoming } from '@schakel/platform';
import { DataSource, type EntityManager } from 'typeorm';
import { Consultations } from '../../consultations.js';
import { type Received, ReceiveFile } from '../receive-file.js';
import { Scanner } from '../scan/scanner.js';
import { DocumentVersion, type WholeDocument } from './document.entity.js';
import { ReadDocuments, versionOf } from './read-documents.js';
import { assertGoesOn } from './write-documents.js';

const OTHERWISE = 'Add a new version of the document.';

/** Takes in the content of a version, once; the same again changes nothing. Where there is a scanner the version waits until it was looked through. */
@Injectable()
export class ReceiveDocument {
  constructor(
    private readonly database: DataSource,
    private readonly consultations: Consultations,
    private readonly documents: ReadDocuments,
    private readonly receiving: ReceiveFile,
    private readonly scanner: Scanner,
  ) {}

  async execute(
    viewer: Viewer,
    { consultationId, documentId, number }: { consultationId: string; documentId: string; number: number },
    incoming: Incoming,
  ): Promise<WholeDocument> {
    const found = await this.consultations.own(viewer, consultationId);
    assertGoesOn(found);
    const document = await this.documents.one(consultationId, documentId);
    const version = versionOf(document, number);
    if (version.state !== 'awaiting-content') {
      await this.receiving.again(viewer, incoming, version, OTHERWISE);
      return document;
    }
    let hash: string | undefined;
    const keep = (received: Received) => {
      ({ hash } = received);
      return this.database.transaction(async (manager) => {
        assertGoesOn(await this.consultations.hold(manager, found, true));
        await this.keep(manager, { documentId, number }, received);
        return this.documents.one(consultationId, documentId, manager);
      });
    };
    return this.receiving.execute(viewer, incoming, { fileName: version.fileName }, keep).catch(async (error) => {
      const now = await this.documents.one(consultationId, documentId);
      if (hash !== undefined && versionOf(now, number).hash === hash) return now;
      throw error;
    });
  }

  /** Of two that bring in different content at the same moment one is told that it came too late. */
  private async keep(
    manager: EntityManager,
    where: { documentId: string; number: number },
    { bytes, hash, storageKey, mediaType }: Received,
  ): Promise<void> {
    const state = this.scanner.isPresent ? 'being-checked' : 'not-checked';
    const { affected } = await manager.update(
      DocumentVersion,
      { ...where, state: 'awaiting-content' },
      { state, bytes, hash, storageKey, mediaType },
    );
    if (!affected) throw new DomainError('illegal-transition', `Other content is there already. ${OTHERWISE}`);
  }
}
