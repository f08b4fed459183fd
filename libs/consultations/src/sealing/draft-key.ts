import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { Settings } from '@schakel/platform';
import { keyFile } from './key-file.js';

/** Encrypts what a firm must be able to read again before it hands in: its drafts and the names of its files. */
@Injectable()
export class DraftKey {
  constructor(private readonly settings: Settings) {}

  /** 32 bytes. */
  read(): Buffer {
    return keyFile(join(this.settings.dataFolder, 'keys'), 'drafts.key');
  }
}
