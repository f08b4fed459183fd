import { randomBytes, randomUUID } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { S3 } from '../../../../../test/support/s3.js';
import { DiskStorage } from './disk-storage.js';
import type { FileStorage } from './file-storage.js';
import { S3Storage } from './s3-storage.js';

async function* pieces(content: Buffer) {
  for (let at = 0; at < content.length; at += 60_000) yield content.subarray(at, at + 60_000);
}

async function* broken(content: Buffer) {
  yield* pieces(content);
  throw new Error('the line went dead');
}

const folder = mkdtempSync(join(tmpdir(), 'schakel-storage-'));
let s3: S3;
beforeAll(async () => {
  s3 = await S3.start();
});
afterAll(async () => {
  await s3.stop();
  rmSync(folder, { recursive: true });
});

describe.each<[string, () => FileStorage]>([
  ['on disk', () => new DiskStorage(join(folder, 'files'))],
  ['in an S3-compatible storage', () => new S3Storage(s3.config)],
])('Files %s', (_, storageOf) => {
  let storage: FileStorage;
  beforeAll(() => {
    storage = storageOf();
  });

  async function read(key: string): Promise<Buffer> {
    const out: Buffer[] = [];
    for await (const piece of await storage.get(key)) out.push(piece as Buffer);
    return Buffer.concat(out);
  }
  async function keys(): Promise<string[]> {
    const found: string[] = [];
    for await (const { key } of storage.all()) found.push(key);
    return found.sort();
  }

  it('come back as they went in', async () => {
    for (const size of [1, 65_536, 3_000_000, 20_000_000]) {
      const [key, content] = [randomUUID(), randomBytes(size)];
      await storage.put(key, pieces(content), size);
      expect((await read(key)).equals(content)).toBe(true);
      expect(await keys()).toContain(key);
      await storage.remove(key);
      await expect(storage.get(key)).rejects.toMatchObject({ code: 'not-found' });
      await storage.remove(key);
    }
    expect(await keys()).toEqual([]);
  });

  it('are not there at all when the content breaks off, and its error comes through', async () => {
    const content = randomBytes(500_000);
    await expect(storage.put(randomUUID(), broken(content), 600_000)).rejects.toThrow('the line went dead');
    const large = randomBytes(20_000_000);
    await expect(storage.put(randomUUID(), broken(large), 25_000_000)).rejects.toThrow('the line went dead');
    await expect(storage.put(randomUUID(), broken(content), 500_000)).rejects.toThrow('the line went dead');
    expect(await keys()).toEqual([]);
  });

  it('are not there when the content is shorter or longer than was said', async () => {
    const content = randomBytes(200_000);
    await expect(storage.put(randomUUID(), pieces(content), 300_000)).rejects.toThrow(/./);
    await expect(storage.put(randomUUID(), pieces(content), 100_000)).rejects.toThrow(/./);
    expect(await keys()).toEqual([]);
  });

  it('can be told apart by age', async () => {
    const key = randomUUID();
    await storage.put(key, pieces(randomBytes(10)), 10);
    for await (const { at } of storage.all()) expect(Math.abs(Date.now() - at.getTime())).toBeLessThan(60_000);
    await storage.remove(key);
  });
});

describe('A storage that cannot be reached', () => {
  it('is said to be unavailable by S3 when nobody listens', async () => {
    const gone = await S3.start();
    const storage = new S3Storage(gone.config);
    await gone.stop();
    await expect(storage.put('a-key', pieces(randomBytes(10)), 10)).rejects.toMatchObject({ code: 'unavailable' });
    await expect(storage.get('a-key')).rejects.toMatchObject({ code: 'unavailable' });
  });

  it('is said to be unavailable by the disk when a file is in its place', async () => {
    writeFileSync(join(folder, 'taken'), '');
    const storage = new DiskStorage(join(folder, 'taken'));
    await expect(storage.put('a-key', pieces(randomBytes(10)), 10)).rejects.toMatchObject({ code: 'unavailable' });
  });

  it('finds nothing outside its folder, whatever the key', async () => {
    mkdirSync(join(folder, 'inside'));
    chmodSync(folder, 0o700);
    const storage = new DiskStorage(join(folder, 'inside'));
    for (const key of ['../taken', '..', '/etc/passwd', 'a/b', ''])
      await expect(storage.get(key)).rejects.toMatchObject({ code: 'not-found' });
  });
});
