import { createHash } from 'node:crypto';
import { DomainError, invalid } from '@schakel/platform';
import { fileTypeFromBuffer } from 'file-type/core';
import type { FileType } from '../file-types.js';
import { CONTENT, type ContentCheck, notA } from './content-check.js';
import { ImageCheck } from './image-check.js';
import { OfficeCheck, OpenDocumentCheck } from './office-check.js';
import { PdfCheck } from './pdf-check.js';
import { TextCheck } from './text-check.js';

/** As many bytes as it takes to recognise a kind of file. */
const HEAD = 4_100;

/** What is known of a file once all of it went by. */
export interface Inspected {
  bytes: number;
  /** SHA-256 over the salt, when there is one, and the content, hex. */
  hash: string;
}

export interface InspectOptions {
  /** What its name promises. */
  type: FileType;
  maxBytes: number;
  /** Goes into the hash before the content, so that nobody recognises a known file by it. */
  salt?: string | undefined;
  /** Is told everything once it is known to be right; the last piece is passed on after that. */
  done: (inspected: Inspected) => void | Promise<void>;
}

/**
 * Passes a file on while looking at it. Whoever stores what comes out must keep it only when the end was reached: what
 * is wrong may show in the last byte.
 * @throws DomainError `invalid-input` or `payload-too-large`
 */
export async function* inspect(
  content: AsyncIterable<Buffer>,
  { type, maxBytes, salt, done }: InspectOptions,
): AsyncGenerator<Buffer> {
  const hash = createHash('sha256').update(salt ?? '');
  const check = checkOf(type);
  let head: Buffer | undefined = Buffer.alloc(0);
  let bytes = 0;
  for await (const piece of content) {
    bytes += piece.length;
    if (bytes > maxBytes) throw tooLarge(maxBytes);
    hash.update(piece);
    if (!head) await check.take(piece);
    else {
      head = Buffer.concat([head, piece]);
      if (head.length >= HEAD) head = await begin(head, type, check);
    }
    yield piece;
  }
  if (bytes === 0) throw invalid(CONTENT, 'This file is empty.', 'fileEmpty');
  if (head) await begin(head, type, check);
  await check.end();
  await done({ bytes, hash: hash.digest('hex') });
}

/** @param maxBytes how large a file may be */
export function tooLarge(maxBytes: number): DomainError {
  return new DomainError('payload-too-large', `A file can have ${Math.floor(maxBytes / 1_000_000)} MB at most.`);
}

function checkOf({ check, mediaType, extensions }: FileType): ContentCheck {
  switch (check) {
    case 'pdf':
      return new PdfCheck();
    case 'image':
      return new ImageCheck(mediaType === 'image/png' ? 'png' : 'jpg');
    case 'office':
      return new OfficeCheck(extensions[0] as 'docx' | 'xlsx' | 'pptx');
    case 'open-document':
      return new OpenDocumentCheck(mediaType);
    case 'text':
      return new TextCheck();
  }
}

/** Says what a file is that is not what its name says; else the check begins. */
async function begin(head: Buffer, { check, extensions }: FileType, content: ContentCheck): Promise<undefined> {
  // it unpacks a little to tell documents apart, and stumbles over what is damaged
  const found = (await fileTypeFromBuffer(head).catch(() => undefined))?.ext;
  const isArchive = check === 'office' || check === 'open-document';
  // text has no marks of its own; what kind of document an archive holds shows further on
  const fits = check === 'text' ? !found : found && (extensions.includes(found) || (isArchive && found === 'zip'));
  if (!fits) throw notA(extensions[0] as string, found ?? 'something else');
  await content.take(head);
}
