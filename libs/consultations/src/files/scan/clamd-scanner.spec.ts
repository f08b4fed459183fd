import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Clamd, EICAR, EICAR_NAME } from '../../../../../test/support/clamd.js';
import { ClamdScanner } from './clamd-scanner.js';
import { scanned } from './scanner.js';

async function* pieces(content: Buffer, size = 100_000) {
  for (let at = 0; at < content.length; at += size) yield content.subarray(at, at + size);
}

describe('A file that is checked for viruses by clamd', () => {
  const folder = mkdtempSync(join(tmpdir(), 'schakel-clamd-'));
  let clamd: Clamd;
  let scanner: ClamdScanner;
  beforeAll(async () => {
    clamd = await Clamd.start();
    scanner = new ClamdScanner({ host: '127.0.0.1', port: clamd.port });
  });
  afterEach(() => Object.assign(clamd.behaviour, { delay: 0, most: 25_000_000, breaks: false }));
  afterAll(async () => {
    await clamd.stop();
    rmSync(folder, { recursive: true });
  });

  /** What comes out, or why nothing does. */
  async function through(content: Buffer, by = scanner): Promise<number | string> {
    let bytes = 0;
    try {
      for await (const piece of scanned(pieces(content), by)) bytes += piece.length;
      return bytes;
    } catch (error) {
      return `${(error as { code: string }).code}: ${(error as Error).message}`;
    }
  }

  it('passes when it is clean, of any size', async () => {
    expect(await through(Buffer.from('schoon'))).toBe(6);
    expect(await through(Buffer.alloc(5_000_000, 'a'))).toBe(5_000_000);
  });

  it('is refused with the name of the virus, wherever in it that is', async () => {
    const hidden = Buffer.concat([Buffer.alloc(1_000_000), Buffer.from(EICAR), Buffer.alloc(1_000_000)]);
    for (const content of [Buffer.from(EICAR), hidden])
      expect(await through(content)).toBe(`invalid-input: There is a virus in this file: ${EICAR_NAME}.`);
  });

  it('goes over a socket file as well', async () => {
    const path = join(folder, 'clamd.ctl');
    const local = await Clamd.start(path);
    expect(await through(Buffer.from(EICAR), new ClamdScanner({ path }))).toContain(EICAR_NAME);
    await local.stop();
  });

  it.each([
    ['takes no files of that size', { most: 1_000_000 }],
    ['breaks off', { breaks: true }],
  ])('is not let in unchecked when clamd %s', async (_, behaviour) => {
    Object.assign(clamd.behaviour, behaviour);
    expect(await through(Buffer.alloc(5_000_000))).toMatch(/^unavailable: .*right now/);
  });

  it('is not let in unchecked when nobody listens there', async () => {
    const gone = await Clamd.start();
    const { port } = gone;
    await gone.stop();
    const before = Date.now();
    expect(await through(Buffer.from('schoon'), new ClamdScanner({ host: '127.0.0.1', port }))).toMatch(
      /^unavailable: /,
    );
    expect(Date.now() - before).toBeLessThan(5_000);
  });

  it('waits for a slow verdict', async () => {
    clamd.behaviour.delay = 300;
    expect(await through(Buffer.from('schoon'))).toBe(6);
  });
});
