import { Injectable } from '@nestjs/common';
import { notFound } from '@schakel/platform';
import { DataSource, type EntityManager, In } from 'typeorm';
import { ConsultationDocument, DocumentVersion, type WholeDocument } from './document.entity.js';

/** Reads the documents of a consultation; who may see the consultation is for the caller to find out. */
@Injectable()
export class ReadDocuments {
  constructor(private readonly database: DataSource) {}

  /** All of them with every version, for the buyer. */
  async all(consultationId: string, manager: EntityManager = this.database.manager): Promise<WholeDocument[]> {
    const documents = await manager.find(ConsultationDocument, {
      where: { consultationId },
      order: { createdAt: 'ASC', id: 'ASC' },
    });
    const versions = await manager.find(DocumentVersion, {
      where: { documentId: In(documents.map(({ id }) => id)) },
      order: { number: 'ASC' },
    });
    return documents.map((document) => ({
      document,
      versions: versions.filter(({ documentId }) => documentId === document.id),
    }));
  }

  /** What was published of them. */
  async published(consultationId: string): Promise<WholeDocument[]> {
    const all = await this.all(consultationId);
    return all
      .map(({ document, versions }) => ({
        document,
        versions: versions.filter(({ publishedAt }) => publishedAt !== null),
      }))
      .filter(({ versions }) => versions.length > 0);
  }

  async one(
    consultationId: string,
    documentId: string,
    manager: EntityManager = this.database.manager,
  ): Promise<WholeDocument> {
    const found = (await this.all(consultationId, manager)).find(({ document }) => document.id === documentId);
    if (!found) throw notFound('document');
    return found;
  }
}

/** @throws DomainError `not-found` */
export function versionOf({ versions }: WholeDocument, number: number): DocumentVersion {
  const found = versions.find((version) => version.number === number);
  if (!found) throw notFound('version');
  return found;
}
