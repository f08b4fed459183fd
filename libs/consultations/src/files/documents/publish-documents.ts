import { Injectable } from '@nestjs/common';
import { type OpportunityChanged, OpportunityObserver, OpportunityObservers } from '@schakel/opportunities';
import type { Viewer } from '@schakel/organisations';
import { Clock, DomainError, fieldError, notFound } from '@schakel/platform';
import { DataSource, type EntityManager } from 'typeorm';
import { ConsultationObserver } from '../../consultation-observer.js';
import { Consultations } from '../../consultations.js';
import { Ledger } from '../../ledger/ledger.js';
import { documentsMail } from '../../mails/life-mails.js';
import { notifyParticipants } from '../../participants.js';
import { DocumentVersion, isUsable, type WholeDocument } from './document.entity.js';
import { ReadDocuments } from './read-documents.js';
import { assertGoesOn } from './write-documents.js';

/** A version that nobody outside has seen yet. */
interface Pending {
  document: WholeDocument['document'];
  version: DocumentVersion;
}

/** Publishes versions of documents, to all who can see the consultation at this instant, with one notification. */
@Injectable()
export class PublishDocuments {
  constructor(
    private readonly database: DataSource,
    private readonly consultations: Consultations,
    private readonly documents: ReadDocuments,
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  /** Once the consultation is published; before that its documents are published with it. */
  async execute(viewer: Viewer, consultationId: string, ids: readonly string[]): Promise<WholeDocument[]> {
    const found = await this.consultations.own(viewer, consultationId);
    return this.database.transaction(async (manager) => {
      const whole = await this.consultations.hold(manager, found, true);
      assertGoesOn(whole);
      if (whole.phase === 'draft')
        throw new DomainError('illegal-transition', 'The documents are published with the consultation itself.');
      const all = await this.documents.all(consultationId, manager);
      const chosen = all.filter(({ document }) => ids.includes(document.id));
      if (chosen.length !== new Set(ids).size) throw notFound('document');
      const pending = pendingOf(chosen);
      if (pending.length < chosen.length)
        throw new DomainError('illegal-transition', 'One of these has no version that is not published yet.');
      const head = await this.publish(manager, consultationId, pending);
      await notifyParticipants(manager, consultationId, documentsMail(whole.opportunity, pending.map(named), head));
      return this.documents.all(consultationId, manager);
    });
  }

  /** All versions that wait, in the transaction that publishes their consultation. */
  async publishAll(manager: EntityManager, consultationId: string): Promise<void> {
    await this.publish(manager, consultationId, pendingOf(await this.documents.all(consultationId, manager)));
  }

  /** @returns the head of the ledger after it */
  private async publish(manager: EntityManager, consultationId: string, pending: readonly Pending[]): Promise<string> {
    assertUsable(pending);
    const publishedAt = this.clock.now().toISOString();
    let head = '';
    for (const { document, version } of pending) {
      const { documentId, number, fileName, note, mediaType, bytes, hash } = version;
      await manager.update(DocumentVersion, { documentId, number }, { publishedAt });
      head = await this.ledger.append(manager, consultationId, {
        kind: 'document',
        audience: 'everyone',
        payload: { documentId, number, title: document.title, fileName, note, mediaType, bytes, hash },
      });
    }
    return head;
  }
}

/** A consultation goes out with its documents, in the same transaction. */
@Injectable()
export class DocumentObserver extends OpportunityObserver {
  /** @param _first stands before this one: in the ledger the publication comes before the documents */
  constructor(
    private readonly documents: PublishDocuments,
    _first: ConsultationObserver,
    observers: OpportunityObservers,
  ) {
    super();
    observers.register(this);
  }

  async changed(manager: EntityManager, { before, after }: OpportunityChanged): Promise<void> {
    if (after.kind !== 'consultation' || after.sourceName !== null) return;
    if (before && before.status !== 'open' && after.status === 'open')
      await this.documents.publishAll(manager, after.id);
  }
}

function pendingOf(documents: readonly WholeDocument[]): Pending[] {
  return documents.flatMap(({ document, versions }) =>
    versions.filter(({ publishedAt }) => publishedAt === null).map((version) => ({ document, version })),
  );
}

/** @throws DomainError `invalid-input` with everything that cannot go out, and why */
function assertUsable(pending: readonly Pending[]): void {
  const errors = pending
    .filter(({ version }) => !isUsable(version.state))
    .map(({ document, version }) => fieldError(`/documents/${document.id}`, problemOf(document.title, version)));
  if (errors.length > 0) throw new DomainError('invalid-input', 'Not every document can go out.', { errors });
}

function problemOf(title: string, { number, state, refusal }: DocumentVersion): string {
  const name = `Version ${number} of “${title}”`;
  if (state === 'refused') return `${name} holds a virus, ${refusal}. Remove it.`;
  if (state === 'being-checked') return `${name} is still being checked for viruses. Try again in a moment.`;
  return `${name} has no content yet. Bring it in, or remove it.`;
}

function named({ document, version }: Pending): { name: string; number: number } {
  return { name: document.title, number: version.number };
}
