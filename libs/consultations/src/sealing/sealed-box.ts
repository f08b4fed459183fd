import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { KEY_BYTES, keyFor, keyFrom } from './key-agreement.js';

/**
 * Sealing: whoever holds only the public key of a consultation can put something in, and nobody can take it out
 * without its private key. X25519 with a fresh key pair for every box, HKDF-SHA-256, AES-256-GCM. The context (which
 * consultation, firm, version) is authenticated, so a box cannot be swapped, replayed or moved.
 */
const VERSION = 1;
const IV_BYTES = 12;
const TAG_BYTES = 16;
const INFO = 'schakel sealed answer 1';

/** Sizes are padded up to a multiple of this, so that the length of an answer does not tell who wrote it. */
const PAD = 1024;

/** Puts bytes into a box that only the private key opens. @param context what the box belongs to, authenticated */
export function seal(content: Uint8Array, publicKey: Uint8Array, context: string): Buffer {
  const { sender, key } = keyFor(publicKey, INFO);
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(context, 'utf8'));
  const sealed = Buffer.concat([cipher.update(padded(content)), cipher.final()]);
  return Buffer.concat([Buffer.from([VERSION]), sender, iv, cipher.getAuthTag(), sealed]);
}

/** Opens a box. @throws Error when the key is another one, the context differs, or a single bit was changed */
export function unseal(box: Uint8Array, privateKey: Uint8Array, context: string): Buffer {
  const bytes = Buffer.from(box);
  const headLength = 1 + KEY_BYTES + IV_BYTES + TAG_BYTES;
  if (bytes[0] !== VERSION || bytes.length < headLength) throw new Error('This is no sealed box of ours.');
  const sender = bytes.subarray(1, 1 + KEY_BYTES);
  const iv = bytes.subarray(1 + KEY_BYTES, 1 + KEY_BYTES + IV_BYTES);
  const tag = bytes.subarray(1 + KEY_BYTES + IV_BYTES, headLength);
  const key = keyFrom(sender, privateKey, INFO);
  const decipher = createDecipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(context, 'utf8')).setAuthTag(tag);
  return unpadded(Buffer.concat([decipher.update(bytes.subarray(headLength)), decipher.final()]));
}

/** Wraps a secret with a key that is kept elsewhere: AES-256-GCM. @param wrappingKey 32 bytes */
export function wrap(secret: Uint8Array, wrappingKey: Uint8Array, context: string): Buffer {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv('aes-256-gcm', wrappingKey, iv).setAAD(Buffer.from(context, 'utf8'));
  const body = Buffer.concat([cipher.update(secret), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), body]);
}

/** @throws Error when the wrapping key is another one or anything was changed */
export function unwrap(wrapped: Uint8Array, wrappingKey: Uint8Array, context: string): Buffer {
  const bytes = Buffer.from(wrapped);
  const iv = bytes.subarray(0, IV_BYTES);
  const decipher = createDecipheriv('aes-256-gcm', wrappingKey, iv)
    .setAAD(Buffer.from(context, 'utf8'))
    .setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
  return Buffer.concat([decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]);
}

function padded(content: Uint8Array): Buffer {
  const size = Math.ceil((content.length + 4) / PAD) * PAD;
  const out = Buffer.alloc(size);
  out.writeUInt32BE(content.length, 0);
  out.set(content, 4);
  return out;
}

function unpadded(bytes: Buffer): Buffer {
  return bytes.subarray(4, 4 + bytes.readUInt32BE(0));
}
