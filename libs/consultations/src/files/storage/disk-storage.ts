import { createReadStream } from 'node:fs';
import { type FileHandle, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { notFound } from '@schakel/platform';
import { FileStorage, storageUnavailable, type StoredObject, wrongLength } from './file-storage.js';

/** What is not complete yet is named so. */
const PART = '.part';

/** Files in a folder, spread over 256 folders by the beginning of their key; written aside and moved into place. */
export class DiskStorage extends FileStorage {
  constructor(private readonly folder: string) {
    super();
  }

  async put(key: string, content: AsyncIterable<Buffer>, bytes: number): Promise<void> {
    const path = this.pathOf(key);
    const part = `${path}${PART}`;
    const file = await newFile(part);
    try {
      const written = await write(file, content);
      if (written !== bytes) throw wrongLength(bytes, written);
      await file.sync();
      await file.close();
      await rename(part, path);
      await syncFolder(dirname(path));
    } catch (error) {
      await file.close().catch(() => undefined);
      await rm(part, { force: true });
      throw isOfDisk(error) ? storageUnavailable(error) : error;
    }
  }

  async get(key: string): Promise<Readable> {
    const file = await open(this.pathOf(key), 'r').catch((error: unknown) => {
      throw isMissing(error) ? notFound('file') : storageUnavailable(error);
    });
    return createReadStream('', { fd: file });
  }

  async remove(key: string): Promise<void> {
    await rm(this.pathOf(key), { force: true });
  }

  async *all(): AsyncIterable<StoredObject> {
    for (const folder of await namesIn(this.folder)) {
      for (const key of await namesIn(join(this.folder, folder))) {
        const found = await stat(join(this.folder, folder, key)).catch(undefinedWhenMissing);
        if (found) yield { key, at: found.mtime };
      }
    }
  }

  private pathOf(key: string): string {
    if (!/^[\w-]+(\.part)?$/.test(key)) throw notFound('file');
    return join(this.folder, key.slice(0, 2), key);
  }
}

async function newFile(path: string): Promise<FileHandle> {
  try {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    return await open(path, 'wx', 0o600);
  } catch (error) {
    throw storageUnavailable(error);
  }
}

async function write(file: FileHandle, content: AsyncIterable<Buffer>): Promise<number> {
  let written = 0;
  for await (const piece of content) {
    await file.writeFile(piece);
    written += piece.length;
  }
  return written;
}

/** Without this a name may be lost with the power, though its content is on the disk. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  await folder.sync();
  await folder.close();
}

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch((error: unknown) => {
    if (isMissing(error)) return [];
    throw storageUnavailable(error);
  });
}

function isMissing(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ENOENT';
}

function undefinedWhenMissing(error: unknown): undefined {
  if (!isMissing(error)) throw storageUnavailable(error);
  return undefined;
}

/** An error of the disk names the call that failed; one of the content does not. */
function isOfDisk(error: unknown): boolean {
  const { syscall } = error as NodeJS.ErrnoException;
  return syscall === 'write' || syscall === 'fsync' || syscall === 'rename';
}
