import { createHash, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Viewer } from '@schakel/organisations';
import { DomainError, type Incoming, invalid, Settings, Throttle } from '@schakel/platform';
import { sealedSize, sealFile } from '../sealing/sealed-file.js';
import { namedFile } from './file-types.js';
import { CONTENT } from './inspection/content-check.js';
import { inspect, type Inspected, tooLarge } from './inspection/inspect.js';
import { scanned, Scanner } from './scan/scanner.js';
import { FileStorage } from './storage/file-storage.js';

/** So often an organisation can bring in a file. */
const RATE = { burst: 60, count: 240, seconds: 3_600 };

/** What is done with content on its way into the storage. */
export interface Intake {
  /** The name under which it was announced: its type is what the content has to be. */
  fileName: string;
  /** Seals it with a public key. What is sealed can never be looked through again, so that happens first. */
  seal?: {
    publicKey: Buffer;
    /** What it belongs to, authenticated. */
    context: string;
    /** Goes into the hash before the content. */
    salt: string;
  };
}

/** Content that is there already. */
export interface Known {
  bytes: number | null;
  /** SHA-256 over the salt, when there is one, and the content, hex. */
  hash: string | null;
  salt?: string;
}

/** What was stored, under a key that nothing refers to yet. */
export interface Received extends Inspected {
  storageKey: string;
  mediaType: string;
  /** Was it looked through for viruses on its way? */
  checked: boolean;
}

/**
 * Takes in the content of a file, looked at while it streams into the storage. It lies there under a key of its own
 * before anything refers to it: whatever breaks off leaves nothing that counts, and what is left over is swept away.
 */
@Injectable()
export class ReceiveFile {
  constructor(
    private readonly storage: FileStorage,
    private readonly scanner: Scanner,
    private readonly settings: Settings,
    private readonly throttle: Throttle,
  ) {}

  /**
   * @param keep refers to what was stored, in one transaction; when it throws, the content is removed again
   * @throws DomainError `payload-too-large`, `invalid-input`, `unavailable`, or what `keep` throws
   */
  async execute<T>(
    viewer: Viewer,
    { bytes, content }: Incoming,
    { fileName, seal }: Intake,
    keep: (received: Received) => Promise<T>,
  ): Promise<T> {
    const { maxBytes, types } = this.settings.files;
    if (bytes > maxBytes) throw tooLarge(maxBytes);
    if (bytes === 0) throw invalid(CONTENT, 'This file is empty.', 'fileEmpty');
    await this.throttle.take(`upload:${viewer.organisationId}`, RATE);
    const { type } = namedFile(fileName, types);
    let inspected: Inspected | undefined;
    const done = (found: Inspected) => {
      inspected = found;
    };
    const looked = inspect(content, { type, maxBytes, salt: seal?.salt, done });
    const storageKey = randomUUID();
    if (seal) {
      const sealed = sealFile(scanned(looked, this.scanner), seal.publicKey, seal.context);
      await this.storage.put(storageKey, sealed, sealedSize(bytes));
    } else await this.storage.put(storageKey, looked, bytes);
    if (!inspected) throw new DomainError('internal', 'A file was stored that nobody looked at.');
    const checked = seal !== undefined && this.scanner.isPresent;
    try {
      return await keep({ ...inspected, storageKey, mediaType: type.mediaType, checked });
    } catch (error) {
      await this.storage.remove(storageKey);
      throw error;
    }
  }

  /**
   * Content that comes in once more, as after an answer that got lost on its way. Nothing is stored again.
   * @param otherwise what to do with other content, for people
   * @throws DomainError `illegal-transition` when it is not what is there
   */
  async again(viewer: Viewer, { bytes, content }: Incoming, known: Known, otherwise: string): Promise<void> {
    const refusal = new DomainError('illegal-transition', `Other content is there already. ${otherwise}`);
    if (bytes !== known.bytes) throw refusal;
    await this.throttle.take(`upload:${viewer.organisationId}`, RATE);
    const hash = createHash('sha256').update(known.salt ?? '');
    for await (const piece of content) hash.update(piece);
    if (hash.digest('hex') !== known.hash) throw refusal;
  }
}
