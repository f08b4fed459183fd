import { createHash, randomBytes } from 'node:crypto';
import { canonicalJson } from '@schakel/platform';

const TAG = 'schakel-answer-1';

/** What goes with a hash so that nobody finds a short answer by trying: 32 hexadecimal digits, for the firm alone. */
export function newSalt(): string {
  return randomBytes(16).toString('hex');
}

/**
 * The hash that a receipt and the ledger carry, SHA-256, hex: whoever has the answer and its salt can recompute it,
 * whoever has only the database learns nothing from it.
 */
export function contentHashOf(content: unknown, salt: string): string {
  return createHash('sha256')
    .update(`${TAG}\n${salt}\n${canonicalJson(content)}`, 'utf8')
    .digest('hex');
}
