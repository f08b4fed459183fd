import { Injectable } from '@nestjs/common';
import { DomainError, Settings } from '@schakel/platform';
import { keyFile } from './key-file.js';

/**
 * The key that wraps the private keys of consultations. Who has it and the database can read sealed answers, so only
 * the process that publishes and opens consultations gets it; the one that receives answers does without.
 */
export abstract class OpeningKey {
  /** 32 bytes. @throws DomainError `unavailable` where this process has none */
  abstract read(): Buffer;
}

/** `opening.key` in the folder that `SEALING_KEYS` names. Without it sealed answers are lost: back it up, apart. */
@Injectable()
export class OpeningKeyFile extends OpeningKey {
  constructor(private readonly settings: Settings) {
    super();
  }

  read(): Buffer {
    return keyFile(this.settings.sealingKeys, 'opening.key');
  }
}

/** A process that neither publishes nor opens: whatever happens in it, it has nothing to open answers with. */
@Injectable()
export class NoOpeningKey extends OpeningKey {
  read(): Buffer {
    throw new DomainError('unavailable', 'Consultations are published and opened by the API for buyers only.');
  }
}
