import {
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  hkdfSync,
  type KeyObject,
} from 'node:crypto';

export const KEY_BYTES = 32;

/** The ASN.1 head of an X25519 public key (RFC 8410). */
const PUBLIC_HEAD = Buffer.from('302a300506032b656e032100', 'hex');

export interface SealingKeys {
  /** 32 bytes. */
  publicKey: Buffer;
  /** PKCS #8, to be wrapped before it is stored. */
  privateKey: Buffer;
}

/** A key pair for one consultation. */
export function newSealingKeys(): SealingKeys {
  const { publicKey, privateKey } = generateKeyPairSync('x25519');
  return { publicKey: rawPublic(publicKey), privateKey: privateKey.export({ format: 'der', type: 'pkcs8' }) };
}

/**
 * A key that only the owner of `publicKey` can find again, with the sender's half of it: X25519 with a fresh pair,
 * HKDF-SHA-256. @param info what it is for, so that keys for different purposes differ
 */
export function keyFor(publicKey: Uint8Array, info: string): { sender: Buffer; key: Buffer } {
  const { publicKey: ephemeral, privateKey } = generateKeyPairSync('x25519');
  const sender = rawPublic(ephemeral);
  return { sender, key: sharedKey(privateKey, publicFrom(publicKey), Buffer.concat([sender, publicKey]), info) };
}

/** The key that `keyFor` made. @param privateKey PKCS #8 @throws Error when `sender` is no public key */
export function keyFrom(sender: Uint8Array, privateKey: Uint8Array, info: string): Buffer {
  const own = createPrivateKey({ key: Buffer.from(privateKey), format: 'der', type: 'pkcs8' });
  return sharedKey(own, publicFrom(sender), Buffer.concat([sender, rawPublic(createPublicKey(own))]), info);
}

function sharedKey(privateKey: KeyObject, publicKey: KeyObject, salt: Buffer, info: string): Buffer {
  return Buffer.from(hkdfSync('sha256', diffieHellman({ privateKey, publicKey }), salt, info, KEY_BYTES));
}

function publicFrom(raw: Uint8Array): KeyObject {
  return createPublicKey({ key: Buffer.concat([PUBLIC_HEAD, raw]), format: 'der', type: 'spki' });
}

function rawPublic(key: KeyObject): Buffer {
  return key.export({ format: 'der', type: 'spki' }).subarray(PUBLIC_HEAD.length);
}
