import { DomainError } from '@schakel/platform';
import { newSealingKeys } from './key-agreement.js';
import { seal, unseal, unwrap, wrap } from './sealed-box.js';

/** What answers to one consultation are sealed with. */
export interface ConsultationKeys {
  /** 32 bytes, for whoever puts something in. */
  publicKey: Buffer;
  /** The private key, readable with the opening key only. */
  privateKeyWrapped: Buffer;
}

/**
 * A key pair for one consultation, tried once before anything is sealed with it.
 * @throws DomainError `unavailable` when what was sealed does not open again
 */
export function newConsultationKeys(id: string, openingKey: Buffer): ConsultationKeys {
  const { publicKey, privateKey } = newSealingKeys();
  const privateKeyWrapped = wrap(privateKey, openingKey, contextOf(id));
  const canary = seal(Buffer.from(id), publicKey, contextOf(id));
  const opened = unseal(canary, privateKeyOf(id, privateKeyWrapped, openingKey), contextOf(id));
  if (opened.toString() !== id)
    throw new DomainError('unavailable', 'Answers cannot be sealed right now, so this cannot be published.');
  return { publicKey, privateKeyWrapped };
}

/** @throws Error when the opening key is another one or the wrapped key was changed */
export function privateKeyOf(id: string, privateKeyWrapped: Buffer, openingKey: Buffer): Buffer {
  return unwrap(privateKeyWrapped, openingKey, contextOf(id));
}

function contextOf(id: string): string {
  return `consultation:${id}`;
}
