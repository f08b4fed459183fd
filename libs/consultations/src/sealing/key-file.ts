import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DomainError } from '@schakel/platform';

const BYTES = 32;

/**
 * Reads a key of 32 bytes from a file of its own, made at the first use.
 * @throws DomainError `unavailable` when the file holds something else
 */
export function keyFile(folder: string, name: string): Buffer {
  const file = join(folder, name);
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    try {
      writeFileSync(file, randomBytes(BYTES), { mode: 0o600, flag: 'wx' });
    } catch (error) {
      // another process was first: its key is the one
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
  const key = readFileSync(file);
  if (key.length !== BYTES)
    throw new DomainError('unavailable', 'A key file of this installation is damaged. Restore it from its backup.');
  return key;
}
