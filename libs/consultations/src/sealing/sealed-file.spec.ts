import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { newSealingKeys } from './key-agreement.js';
import { sealedSize, sealFile, unsealFile } from './sealed-file.js';

const CONTEXT = 'consultation:1 firm:2 file:3';
const HEAD = 33;
const CHUNK = 65_552;

async function* inPieces(bytes: Buffer, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function all(pieces: AsyncIterable<Buffer>): Promise<Buffer> {
  const out: Buffer[] = [];
  for await (const piece of pieces) out.push(piece);
  return Buffer.concat(out);
}

describe('A sealed file', () => {
  const keys = newSealingKeys();
  const sealed = (content: Buffer, size = 50_000) => all(sealFile(inPieces(content, size), keys.publicKey, CONTEXT));
  const opened = (box: Buffer, context = CONTEXT, key = keys.privateKey) =>
    all(unsealFile(inPieces(box, 70_000), key, context));

  it('gives back what was put in, whatever its size and the pieces it came in', async () => {
    const sizes = fc.oneof(fc.integer({ min: 1, max: 200_000 }), fc.constantFrom(65_532, 65_533, 131_064));
    await fc.assert(
      fc.asyncProperty(sizes, fc.integer({ min: 1, max: 100_000 }), async (length, pieces) => {
        const content = randomBytes(length);
        const box = await sealed(content, Math.max(pieces, 100));
        expect(box.length).toBe(sealedSize(length));
        expect((await opened(box)).equals(content)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it('shows any single changed bit', async () => {
    const box = await sealed(randomBytes(100_000));
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: box.length * 8 - 1 }), async (bit) => {
        const changed = Buffer.from(box);
        changed[bit >> 3] = (changed[bit >> 3] as number) ^ (1 << (bit & 7));
        await expect(opened(changed)).rejects.toThrow(/./);
      }),
      { numRuns: 60 },
    );
  });

  it('shows a chunk that was cut off, left out, repeated or moved', async () => {
    const box = await sealed(randomBytes(250_000));
    const head = box.subarray(0, HEAD);
    const chunks = Array.from({ length: 4 }, (_, at) => box.subarray(HEAD + at * CHUNK, HEAD + (at + 1) * CHUNK));
    expect(Buffer.concat([head, ...chunks]).equals(box)).toBe(true);
    const [a, b, c, d] = chunks as [Buffer, Buffer, Buffer, Buffer];
    for (const other of [[a, b, c], [a, b, d], [a, b, c, d, d], [b, a, c, d], [a, a, b, c, d], [d], []])
      await expect(opened(Buffer.concat([head, ...other]))).rejects.toThrow(/./);
    await expect(opened(box.subarray(0, -1))).rejects.toThrow(/cut off/);
  });

  it('opens neither with another key nor in another context', async () => {
    const box = await sealed(Buffer.from('geheim plan'));
    await expect(opened(box, CONTEXT, newSealingKeys().privateKey)).rejects.toThrow(/./);
    await expect(opened(box, 'consultation:1 firm:9 file:3')).rejects.toThrow(/./);
  });

  it('holds nothing of its content in the clear, and tells of its size only which 64 kB it lies in', async () => {
    const box = await sealed(Buffer.from('KANARIE in de kolenmijn'));
    expect(box.includes('KANARIE')).toBe(false);
    expect((await sealed(randomBytes(60_000))).length).toBe(box.length);
  });

  it('is never finished when the content breaks off', async () => {
    async function* broken() {
      yield randomBytes(100_000);
      throw new Error('the firm closed its laptop');
    }
    const out: Buffer[] = [];
    const sealing = async () => {
      for await (const piece of sealFile(broken(), keys.publicKey, CONTEXT)) out.push(piece);
    };
    await expect(sealing()).rejects.toThrow(/laptop/);
    await expect(opened(Buffer.concat(out))).rejects.toThrow(/./);
  });
});
