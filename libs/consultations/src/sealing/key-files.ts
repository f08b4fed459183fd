import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { DomainError, Settings } from '@schakel/platform';

const BYTES = 32;

/**
 * The keys that are kept outside the database, one file each, made at the first use. Back them up apart from the
 * database: who has both can read everything, and without the opening key sealed answers are lost.
 * - `opening.key` wraps the private keys of consultations; only the process that opens answers needs it.
 * - `drafts.key` encrypts drafts, which their own firm must be able to read again.
 */
@Injectable()
export class KeyFiles {
  constructor(private readonly settings: Settings) {}

  opening(): Buffer {
    return this.read('opening.key');
  }

  drafts(): Buffer {
    return this.read('drafts.key');
  }

  private read(name: string): Buffer {
    const file = join(this.settings.dataFolder, 'keys', name);
    if (!existsSync(file)) {
      mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
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
}
