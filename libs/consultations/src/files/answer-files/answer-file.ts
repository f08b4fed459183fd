import { notFound } from '@schakel/platform';
import type { EntityManager } from 'typeorm';
import { unwrap, wrap } from '../../sealing/sealed-box.js';

/**
 * A file that a firm brings in as (part of) the answer to a question. Its content is sealed while it comes in; what
 * tells of it, its name above all, is encrypted so that only the firm reads it until the opening.
 */
export interface AnswerFile {
  id: string;
  consultationId: string;
  firmId: string;
  questionId: string;
  /** The content is still to come, or it lies sealed. */
  state: 'awaiting-content' | 'sealed';
  /** Was it looked through for viruses? Null = its content is still to come. */
  checked: boolean | null;
  storageKey: string | null;
  addedAt: string;
  /** The version of the answer that it was last handed in with; null = none. */
  handedInWith: number | null;
  version: number;
  about: AboutFile;
}

/** What tells of a file. */
export interface AboutFile {
  name: string;
  mediaType: string;
  /** Null while the content is still to come. */
  bytes: number | null;
  /** SHA-256 over the salt, as text, and the content, hex. */
  contentHash: string | null;
  salt: string;
  /** Not to be disclosed (art. 2.57 Aanbestedingswet 2012). */
  confidential: boolean;
  confidentialReason: string | null;
}

interface Row extends Omit<AnswerFile, 'about' | 'addedAt'> {
  addedAt: Date;
  about: Buffer;
}

const COLUMNS = `id, consultation_id as "consultationId", firm_id as "firmId", question_id as "questionId", state, checked,
  storage_key as "storageKey", added_at as "addedAt", handed_in_with as "handedInWith", version, about`;

/** The files of one firm in one consultation, oldest first. @param draftKey the key that its drafts are encrypted with */
export async function filesOf(
  manager: EntityManager,
  { consultationId, firmId }: Pick<AnswerFile, 'consultationId' | 'firmId'>,
  draftKey: Buffer,
): Promise<AnswerFile[]> {
  const rows = (await manager.query(
    `select ${COLUMNS} from answer_file where consultation_id = $1 and firm_id = $2 order by added_at, id`,
    [consultationId, firmId],
  )) as Row[];
  return rows.map((row) => ({ ...row, addedAt: row.addedAt.toISOString(), about: readAbout(row, draftKey) }));
}

/** One of them. @throws DomainError `not-found` */
export async function fileOf(
  manager: EntityManager,
  { id, ...whose }: Pick<AnswerFile, 'id' | 'consultationId' | 'firmId'>,
  draftKey: Buffer,
): Promise<AnswerFile> {
  const found = (await filesOf(manager, whose, draftKey)).find((file) => file.id === id);
  if (!found) throw notFound('file');
  return found;
}

export async function insertFile(manager: EntityManager, file: AnswerFile, draftKey: Buffer): Promise<void> {
  await manager.query(
    `insert into answer_file (id, consultation_id, firm_id, question_id, state, added_at, version, about)
     values ($1, $2, $3, $4, 'awaiting-content', $5, $6, $7)`,
    [
      file.id,
      file.consultationId,
      file.firmId,
      file.questionId,
      file.addedAt,
      file.version,
      writeAbout(file, draftKey),
    ],
  );
}

/** Saves what changed of a file unless someone else did meanwhile. @returns whether it was saved, with the next version */
export async function updateFile(manager: EntityManager, file: AnswerFile, draftKey: Buffer): Promise<boolean> {
  const [, affected] = (await manager.query(
    `update answer_file set state = $3, checked = $4, storage_key = $5, about = $6, version = version + 1
     where id = $1 and version = $2`,
    [file.id, file.version, file.state, file.checked, file.storageKey, writeAbout(file, draftKey)],
  )) as [unknown, number];
  return affected === 1;
}

/** What the content of a file belongs to: it opens for this consultation, this firm and this file only. */
export function fileContext({
  id,
  consultationId,
  firmId,
}: Pick<AnswerFile, 'id' | 'consultationId' | 'firmId'>): string {
  return `schakel consultation:${consultationId} firm:${firmId} file:${id}`;
}

function writeAbout(file: AnswerFile, draftKey: Buffer): Buffer {
  return wrap(Buffer.from(JSON.stringify(file.about)), draftKey, aboutContext(file));
}

function readAbout(row: Row, draftKey: Buffer): AboutFile {
  return JSON.parse(unwrap(row.about, draftKey, aboutContext(row)).toString('utf8')) as AboutFile;
}

function aboutContext(file: Pick<AnswerFile, 'id' | 'consultationId' | 'firmId'>): string {
  return `about ${fileContext(file)}`;
}
