import { createHash, randomBytes } from 'node:crypto';

/** A secret of 256 random bits, safe in URLs (43 characters). */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** What is stored of a secret: its SHA-256. A slow hash is not needed for 256 random bits. */
export function hashSecret(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
