import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { Viewer } from '@schakel/organisations';
import { DomainError, type KeptFile, notFound } from '@schakel/platform';
import { DataSource } from 'typeorm';
import { Consultation } from '../../consultation.entity.js';
import { Consultations } from '../../consultations.js';
import { Ledger } from '../../ledger/ledger.js';
import type { AnswerContent, AnsweredFile } from '../../questionnaire/answer.js';
import { privateKeyOf } from '../../sealing/consultation-keys.js';
import { OpeningKey } from '../../sealing/opening-key.js';
import { unsealFile } from '../../sealing/sealed-file.js';
import { FileStorage } from '../storage/file-storage.js';
import { fileContext } from './answer-file.js';

interface Opened {
  firmId: string;
  storageKey: string;
  content: AnswerContent;
}

/**
 * Gives the buyer a file that was handed in, after the opening, decrypted while it streams by: it is never stored in the
 * clear. Each time stands in the ledger, for the buyer.
 */
@Injectable()
export class OpenAnswerFile {
  constructor(
    private readonly database: DataSource,
    private readonly consultations: Consultations,
    private readonly storage: FileStorage,
    private readonly ledger: Ledger,
    private readonly openingKey: OpeningKey,
  ) {}

  async execute(viewer: Viewer, consultationId: string, id: string): Promise<KeptFile> {
    const { consultation } = await this.consultations.own(viewer, consultationId);
    if (consultation.openedAt === null)
      throw new DomainError('illegal-transition', 'The answers are sealed. Open them after the deadline.');
    const { firmId, storageKey, file } = await this.handedIn(consultationId, id);
    const content = await this.unsealed(consultation, { id, consultationId, firmId }, storageKey);
    try {
      await this.database.transaction((manager) =>
        this.ledger.append(manager, consultationId, {
          kind: 'downloaded',
          audience: 'buyer',
          payload: { file: id, by: viewer.personId },
          firmId,
        }),
      );
    } catch (error) {
      content.destroy();
      throw error;
    }
    return { name: file.name, mediaType: file.mediaType, bytes: file.bytes, content };
  }

  /** Only what stands in an answer that was opened. */
  private async handedIn(
    consultationId: string,
    id: string,
  ): Promise<{ firmId: string; storageKey: string; file: AnsweredFile }> {
    const [row] = (await this.database.query(
      `select f.firm_id as "firmId", f.storage_key as "storageKey", a.opened as content
       from answer_file f
       join consultation_answer a on a.consultation_id = f.consultation_id and a.firm_id = f.firm_id and a.opened is not null
       where f.id = $1 and f.consultation_id = $2 and f.state = 'sealed'`,
      [id, consultationId],
    )) as Opened[];
    const file = row?.content.files?.find((each) => each.id === id);
    if (!row || !file) throw notFound('file');
    return { firmId: row.firmId, storageKey: row.storageKey, file };
  }

  /** The first piece is read at once: a file that was changed is refused rather than broken off. */
  private async unsealed(
    { id, privateKeyWrapped }: Consultation,
    whose: Parameters<typeof fileContext>[0],
    storageKey: string,
  ): Promise<Readable> {
    if (!privateKeyWrapped) throw new DomainError('unavailable', 'The key of this consultation is missing.');
    const privateKey = privateKeyOf(id, privateKeyWrapped, this.openingKey.read());
    const stored = await this.storage.get(storageKey);
    const pieces = unsealFile(stored, privateKey, fileContext(whose));
    const first = await pieces.next().catch((error: unknown) => {
      stored.destroy();
      throw new DomainError('conflict', 'This file was changed after it was sealed, or its key is another one.', {
        cause: error,
      });
    });
    return Readable.from(whole(first, pieces), { objectMode: false });
  }
}

async function* whole(first: IteratorResult<Buffer>, rest: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  if (!first.done) yield first.value;
  yield* rest;
}
