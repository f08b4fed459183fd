import { DomainError, type FieldError, fieldError } from '@schakel/platform';
import type { EntityManager } from 'typeorm';
import type { AnswerContent, AnsweredFile } from '../../questionnaire/answer.js';
import { type Questionnaire, questionsOf } from '../../questionnaire/questionnaire.js';
import { type AnswerFile, filesOf } from './answer-file.js';

interface HandIn {
  consultationId: string;
  firmId: string;
  questionnaire: Questionnaire;
  draftKey: Buffer;
}

/**
 * The files that an answer names, with all that tells of them, for the sealed box: the buyer reads it there at the opening.
 * @throws DomainError `invalid-input` when one is not there, belongs to another question or has no content yet
 */
export async function namedFiles(
  manager: EntityManager,
  { answers }: AnswerContent,
  { questionnaire, draftKey, ...whose }: HandIn,
): Promise<AnsweredFile[]> {
  const asksFiles = new Set(
    questionsOf(questionnaire)
      .filter(({ type }) => type === 'file')
      .map(({ id }) => id),
  );
  const named = answers.flatMap(({ questionId, value }, at) =>
    asksFiles.has(questionId) && Array.isArray(value) ? value.map((id) => ({ id, questionId, at })) : [],
  );
  if (named.length === 0) return [];
  const own = new Map((await filesOf(manager, whose, draftKey)).map((file) => [file.id, file]));
  const errors: FieldError[] = [];
  const files = named.flatMap(({ id, questionId, at }) => {
    const file = own.get(id);
    const problem = problemOf(file, questionId);
    if (problem) errors.push(fieldError(`/answers/${at}/value`, problem, 'unknownCode', { given: id }));
    return file && !problem ? [answered(file)] : [];
  });
  if (errors.length > 0) throw new DomainError('invalid-input', 'Not every file is there.', { errors });
  return files;
}

/** Remembers with which version of the answer the files went. */
export async function markHandedIn(
  manager: EntityManager,
  files: readonly AnsweredFile[],
  answerVersion: number,
): Promise<void> {
  const ids = files.map(({ id }) => id);
  if (ids.length > 0)
    await manager.query('update answer_file set handed_in_with = $2 where id = any($1)', [ids, answerVersion]);
}

function problemOf(file: AnswerFile | undefined, questionId: string): string | undefined {
  if (!file) return 'There is no such file of yours.';
  if (file.questionId !== questionId) return 'This file was brought in for another question.';
  return file.state === 'sealed' ? undefined : 'The content of this file has not come in yet.';
}

function answered({ id, questionId, checked, about }: AnswerFile): AnsweredFile {
  const { name, mediaType, bytes, contentHash, salt, confidential, confidentialReason } = about;
  return {
    id,
    questionId,
    name,
    mediaType,
    bytes: bytes ?? 0,
    contentHash: contentHash ?? '',
    salt,
    checked: checked === true,
    confidential,
    confidentialReason,
  };
}
