import { createCipheriv, createDecipheriv } from 'node:crypto';
import { KEY_BYTES, keyFor, keyFrom } from './key-agreement.js';

/**
 * A sealed box for what is too large to hold: a file, encrypted while it streams by. A key of its own as in a sealed
 * box, then chunks, each under AES-256-GCM with its number and whether it is the last as nonce (the STREAM construction
 * of Hoang, Reyhanitabar, Rogaway and Vizár, CRYPTO 2015): no chunk can be changed, moved, left out or cut off.
 */
const VERSION = 1;
const TAG_BYTES = 16;
const INFO = 'schakel sealed file 1';

/** Content of a chunk: its length, the bytes, and zeros up to the full size, so that sizes tell little. */
const CHUNK = 65_536;
const LENGTH = 4;
const ROOM = CHUNK - LENGTH;
const SEALED_CHUNK = CHUNK + TAG_BYTES;
const HEAD = 1 + KEY_BYTES;

/** How many bytes a file takes once it is sealed. @param bytes its size, 1 or more */
export function sealedSize(bytes: number): number {
  return HEAD + Math.max(1, Math.ceil(bytes / ROOM)) * SEALED_CHUNK;
}

/**
 * Seals a file. The last chunk comes only after the content came to its end without an error.
 * @param context what the file belongs to, authenticated
 */
export async function* sealFile(
  content: AsyncIterable<Buffer>,
  publicKey: Uint8Array,
  context: string,
): AsyncGenerator<Buffer> {
  const { sender, key } = keyFor(publicKey, INFO);
  yield Buffer.concat([Buffer.from([VERSION]), sender]);
  let number = 0;
  for await (const { portion, isLast } of portions(content, ROOM)) {
    const plain = Buffer.alloc(CHUNK);
    plain.writeUInt32BE(portion.length, 0);
    plain.set(portion, LENGTH);
    const cipher = createCipheriv('aes-256-gcm', key, nonce(number, isLast)).setAAD(Buffer.from(context, 'utf8'));
    const sealed = Buffer.concat([cipher.update(plain), cipher.final()]);
    yield Buffer.concat([cipher.getAuthTag(), sealed]);
    number += 1;
  }
}

/**
 * Opens a sealed file while it streams by.
 * @throws Error when the key is another one, the context differs, or anything was changed, moved or cut off
 */
export async function* unsealFile(
  sealed: AsyncIterable<Buffer>,
  privateKey: Uint8Array,
  context: string,
): AsyncGenerator<Buffer> {
  let key: Buffer | undefined;
  let number = 0;
  for await (const { portion, isLast } of portions(sealed, SEALED_CHUNK, HEAD)) {
    if (!key) {
      if (portion.length !== HEAD || portion[0] !== VERSION) throw new Error('This is no sealed file of ours.');
      key = keyFrom(portion.subarray(1), privateKey, INFO);
      if (isLast) throw new Error('This sealed file was cut off.');
      continue;
    }
    if (portion.length !== SEALED_CHUNK) throw new Error('This sealed file was cut off.');
    const decipher = createDecipheriv('aes-256-gcm', key, nonce(number, isLast))
      .setAAD(Buffer.from(context, 'utf8'))
      .setAuthTag(portion.subarray(0, TAG_BYTES));
    const plain = Buffer.concat([decipher.update(portion.subarray(TAG_BYTES)), decipher.final()]);
    yield plain.subarray(LENGTH, LENGTH + plain.readUInt32BE(0));
    number += 1;
  }
}

/** The number of the chunk, and 1 in the last byte when it is the last. */
function nonce(number: number, isLast: boolean): Buffer {
  const bytes = Buffer.alloc(12);
  bytes.writeUInt32BE(number, 7);
  bytes[11] = isLast ? 1 : 0;
  return bytes;
}

/** The same bytes in portions of one size, but for the last; at least one. @param first the size of the first, if it differs */
async function* portions(
  pieces: AsyncIterable<Buffer>,
  size: number,
  first = size,
): AsyncGenerator<{ portion: Buffer; isLast: boolean }> {
  let held: Buffer[] = [];
  let length = 0;
  let wanted = first;
  for await (const piece of pieces) {
    held.push(piece);
    length += piece.length;
    if (length <= wanted) continue;
    let all = Buffer.concat(held);
    for (; all.length > wanted; wanted = size) {
      yield { portion: all.subarray(0, wanted), isLast: false };
      all = all.subarray(wanted);
    }
    held = [all];
    length = all.length;
  }
  yield { portion: Buffer.concat(held), isLast: true };
}
