import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { ownFirm } from '@schakel/firms';
import type { Viewer } from '@schakel/organisations';
import { assertVersion, Clock, DomainError, invalid, Settings } from '@schakel/platform';
import { DataSource, type EntityManager } from 'typeorm';
import { Consultations, type WholeConsultation } from '../../consultations.js';
import { canAnswer } from '../../phase.js';
import { type Question, questionsOf } from '../../questionnaire/questionnaire.js';
import { newSalt } from '../../sealing/content-hash.js';
import { DraftKey } from '../../sealing/draft-key.js';
import { namedFile } from '../file-types.js';
import { FileStorage } from '../storage/file-storage.js';
import { type AboutFile, type AnswerFile, fileOf, filesOf, insertFile, updateFile } from './answer-file.js';

/** Files of one firm in one consultation at most, those it no longer uses among them. */
const MOST_FILES = 100;

/** What a firm says of a file before its content comes in. */
export interface NewAnswerFile {
  questionId: string;
  fileName: string;
  confidential: boolean;
  confidentialReason?: string | undefined;
}

/** A firm's own files: announced, changed, removed, until the deadline. Nobody else knows what they are called. */
@Injectable()
export class AnswerFiles {
  constructor(
    private readonly database: DataSource,
    private readonly consultations: Consultations,
    private readonly draftKey: DraftKey,
    private readonly storage: FileStorage,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  async own(viewer: Viewer, consultationId: string): Promise<AnswerFile[]> {
    await this.consultations.published(viewer, consultationId);
    return filesOf(this.database.manager, whose(viewer, consultationId), this.draftKey.read());
  }

  async add(viewer: Viewer, consultationId: string, given: NewAnswerFile): Promise<AnswerFile> {
    const found = await this.consultations.published(viewer, consultationId);
    assertTakesFiles(found, this.clock.now());
    assertFileQuestion(found, given.questionId);
    assertReason(given.confidential, given.confidentialReason);
    const { name, type } = namedFile(given.fileName, this.settings.files.types);
    const file: AnswerFile = {
      id: randomUUID(),
      ...whose(viewer, consultationId),
      questionId: given.questionId,
      state: 'awaiting-content',
      checked: null,
      storageKey: null,
      addedAt: this.clock.now().toISOString(),
      handedInWith: null,
      version: 1,
      about: {
        name,
        mediaType: type.mediaType,
        bytes: null,
        contentHash: null,
        salt: newSalt(),
        confidential: given.confidential,
        confidentialReason: given.confidentialReason ?? null,
      },
    };
    await this.database.transaction(async (manager) => {
      await ownFirm(manager, viewer, false);
      await this.assertRoom(manager, file);
      await insertFile(manager, file, this.draftKey.read());
    });
    return file;
  }

  /** Whether it is confidential can change; for another content bring in another file. */
  async change(
    viewer: Viewer,
    consultationId: string,
    id: string,
    { version, ...change }: { version: number; confidential: boolean; confidentialReason?: string | undefined },
  ): Promise<AnswerFile> {
    const found = await this.consultations.published(viewer, consultationId);
    assertTakesFiles(found, this.clock.now());
    assertReason(change.confidential, change.confidentialReason);
    const { manager } = this.database;
    const file = await fileOf(manager, { id, ...whose(viewer, consultationId) }, this.draftKey.read());
    assertVersion(file, version);
    const about: AboutFile = { ...file.about, ...change, confidentialReason: change.confidentialReason ?? null };
    if (!(await updateFile(manager, { ...file, about }, this.draftKey.read())))
      throw new DomainError('stale', 'A colleague changed this file after you read it. Read it again.');
    return { ...file, about, version: version + 1 };
  }

  /** What was handed in stays until the answer is replaced or withdrawn. */
  async remove(viewer: Viewer, consultationId: string, id: string): Promise<void> {
    const found = await this.consultations.published(viewer, consultationId);
    const { storageKey } = await this.database.transaction(async (manager) => {
      assertTakesFiles(await this.consultations.hold(manager, found, false), this.clock.now());
      const file = await fileOf(manager, { id, ...whose(viewer, consultationId) }, this.draftKey.read());
      if (await isHandedIn(manager, file))
        throw new DomainError('illegal-transition', 'This file was handed in. Hand in an answer without it first.');
      await manager.query('delete from answer_file where id = $1', [id]);
      return file;
    });
    if (storageKey) await this.storage.remove(storageKey);
  }

  private async assertRoom(manager: EntityManager, { consultationId, firmId }: AnswerFile): Promise<void> {
    await manager.query('select pg_advisory_xact_lock(hashtextextended($1, 3))', [`${consultationId}:${firmId}`]);
    const [row] = (await manager.query(
      'select count(*)::int as files from answer_file where consultation_id = $1 and firm_id = $2',
      [consultationId, firmId],
    )) as { files: number }[];
    if ((row?.files ?? 0) >= MOST_FILES)
      throw new DomainError('conflict', `You can have ${MOST_FILES} files here at most. Remove some you do not use.`);
  }
}

export function whose(viewer: Viewer, consultationId: string): Pick<AnswerFile, 'consultationId' | 'firmId'> {
  return { consultationId, firmId: viewer.organisationId };
}

/** @throws DomainError `illegal-transition` after the deadline */
export function assertTakesFiles({ phase, opportunity }: WholeConsultation, arrived: Date): void {
  if (canAnswer(phase)) return;
  throw new DomainError(
    'illegal-transition',
    `Answers could be handed in until ${opportunity.deadline}; this arrived at ${arrived.toISOString()}.`,
  );
}

function assertFileQuestion({ consultation }: WholeConsultation, questionId: string): Question {
  const question = questionsOf(consultation.questionnaire).find(({ id }) => id === questionId);
  if (!question)
    throw invalid('/questionId', `There is no question ${questionId}.`, 'unknownQuestion', { given: questionId });
  if (question.type !== 'file') throw invalid('/questionId', 'This question does not ask for a file.');
  return question;
}

function assertReason(confidential: boolean, reason: string | undefined): void {
  if (confidential && !reason) throw invalid('/confidentialReason', 'Say why this is confidential.', 'required');
}

/** Is it part of the answer that stands? */
async function isHandedIn(
  manager: EntityManager,
  { consultationId, firmId, handedInWith }: AnswerFile,
): Promise<boolean> {
  if (handedInWith === null) return false;
  const [standing] = (await manager.query(
    `select version from consultation_answer where consultation_id = $1 and firm_id = $2 and withdrawn_at is null
     order by version desc limit 1`,
    [consultationId, firmId],
  )) as { version: number }[];
  return standing?.version === handedInWith;
}
