import { Injectable } from '@nestjs/common';
import type { Viewer } from '@schakel/organisations';
import { Clock, DomainError, type Incoming } from '@schakel/platform';
import { DataSource } from 'typeorm';
import { Consultations, type WholeConsultation } from '../../consultations.js';
import { DraftKey } from '../../sealing/draft-key.js';
import { type Received, ReceiveFile } from '../receive-file.js';
import { type AnswerFile, fileContext, fileOf, updateFile } from './answer-file.js';
import { assertTakesFiles, whose } from './answer-files.js';

const OTHERWISE = 'Add it as another file.';

/**
 * Takes in the content of a firm's file, once; the same again changes nothing. It is looked at, checked for viruses and sealed while it streams by. Nothing of it is
 * ever stored in the clear, and this process could not read it again.
 */
@Injectable()
export class ReceiveAnswerFile {
  constructor(
    private readonly database: DataSource,
    private readonly consultations: Consultations,
    private readonly draftKey: DraftKey,
    private readonly receiving: ReceiveFile,
    private readonly clock: Clock,
  ) {}

  async execute(viewer: Viewer, consultationId: string, id: string, incoming: Incoming): Promise<AnswerFile> {
    const found = await this.consultations.published(viewer, consultationId);
    assertTakesFiles(found, this.clock.now());
    const { manager } = this.database;
    const file = await fileOf(manager, { id, ...whose(viewer, consultationId) }, this.draftKey.read());
    const { name, salt, bytes, contentHash: hash } = file.about;
    if (file.state !== 'awaiting-content') {
      await this.receiving.again(viewer, incoming, { bytes, hash, salt }, OTHERWISE);
      return file;
    }
    const { publicKey } = found.consultation;
    if (!publicKey) throw new DomainError('unavailable', 'This consultation has no key to seal files with.');
    const intake = { fileName: name, seal: { publicKey, context: fileContext(file), salt } };
    return this.receiving.execute(viewer, incoming, intake, (received) => this.keep(found, file, received));
  }

  /** Held with the consultation, so that a deadline that passed meanwhile counts. */
  private keep(
    found: WholeConsultation,
    file: AnswerFile,
    { bytes, hash, storageKey, checked }: Received,
  ): Promise<AnswerFile> {
    return this.database.transaction(async (manager) => {
      assertTakesFiles(await this.consultations.hold(manager, found, false), this.clock.now());
      const about = { ...file.about, bytes, contentHash: hash };
      const sealed: AnswerFile = { ...file, state: 'sealed', checked, storageKey, about };
      if (!(await updateFile(manager, sealed, this.draftKey.read()))) throw hasContent();
      return { ...sealed, version: file.version + 1 };
    });
  }
}

function hasContent(): DomainError {
  return new DomainError(
    'illegal-transition',
    'This file was changed meanwhile. Read it again, and send it once more.',
  );
}
