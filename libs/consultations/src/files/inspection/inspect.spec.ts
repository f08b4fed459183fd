import { randomBytes } from 'node:crypto';
import { DomainError, FILE_KINDS } from '@schakel/platform';
import fc from 'fast-check';
import { office, zip, type ZipPart } from '../../../../../test/support/zip.js';
import { FILE_TYPES, typeOfName } from '../file-types.js';
import { inspect, type Inspected } from './inspect.js';

const ALL = FILE_KINDS;
const MAX = 30_000_000;

/** What comes of a file: its size and hash, or why it does not come in. */
async function verdict(name: string, content: Buffer | string, pieceSize = 10_000): Promise<Inspected | string> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const type = typeOfName(name, ALL);
  if (!type) return 'not a type that may come in';
  async function* pieces() {
    for (let at = 0; at < bytes.length; at += pieceSize) yield bytes.subarray(at, at + pieceSize);
  }
  let inspected: Inspected | undefined;
  const out: Buffer[] = [];
  try {
    for await (const piece of inspect(pieces(), { type, maxBytes: MAX, done: (found) => void (inspected = found) }))
      out.push(piece);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return error.detail;
  }
  expect(Buffer.concat(out).equals(bytes)).toBe(true);
  return inspected ?? 'it never came to an end';
}

const ODT: ZipPart[] = [
  { name: 'mimetype', content: FILE_TYPES.odt.mediaType, stored: true },
  { name: 'content.xml', content: '<office:document-content/>' },
];
const PDF = `%PDF-1.7\n%âãÏÓ\n1 0 obj\n<</Type /Catalog>>\nendobj\ntrailer\n<</Root 1 0 R>>\nstartxref\n9\n%%EOF\n`;
const PNG = Buffer.concat([
  Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
  Buffer.from('0000028000000168', 'hex'),
  Buffer.from('0802000000', 'hex'),
  randomBytes(4),
  Buffer.from('0000000049454e44ae426082', 'hex'),
]);
const JPEG = Buffer.concat([
  Buffer.from('ffd8', 'hex'),
  Buffer.from('ffe000104a46494600010100000100010000', 'hex'),
  Buffer.from('ffc00011080168028003012200021101031101', 'hex'),
  Buffer.from('ffd9', 'hex'),
]);

describe('A file that comes in', () => {
  it.each<[string, string, Buffer | string]>([
    ['a PDF', 'plan.pdf', PDF],
    ['a Word document', 'plan.docx', office('docx', 'Ons plan')],
    [
      'a Word document whose sizes stand behind its parts',
      'plan.docx',
      office('docx', 'Ons plan', [{ name: 'word/media/a.png', content: PNG, descriptor: true }]),
    ],
    ['a sheet', 'plan.xlsx', office('xlsx', 'cijfers')],
    ['slides', 'plan.pptx', office('pptx', 'dia')],
    ['an OpenDocument text', 'plan.odt', zip(ODT)],
    ['a PNG', 'foto.png', PNG],
    ['a JPEG', 'foto.JPEG', JPEG],
    ['text', 'notitie.txt', 'Wij doen dit graag – één wijk tegelijk.\r\n'],
    ['comma separated values', 'cijfers.csv', 'wijk;hectare\nNoord;10\n'],
  ])('is let in when it is %s, in whatever pieces it comes', async (_, name, content) => {
    for (const size of [1, 7, 1_000, 1_000_000])
      expect(await verdict(name, content, size)).toEqual({
        bytes: Buffer.from(content).length,
        hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      });
  });

  it.each<[string, string, Buffer | string, RegExp]>([
    ['empty', 'leeg.pdf', '', /empty/],
    ['a program under another name', 'plan.pdf', Buffer.concat([Buffer.from('MZ'), randomBytes(6_000)]), /it is exe/],
    [
      'a program for Linux as text',
      'plan.txt',
      Buffer.concat([Buffer.from('7f454c46', 'hex'), randomBytes(600)]),
      /it is elf|something else|control/,
    ],
    ['a page as text', 'plan.txt', '  <!doctype html><script>alert(1)</script>', /page or a script/],
    ['a picture that runs scripts, as text', 'plan.csv', '\uFEFF<svg onload="x"/>', /page or a script|it is/],
    ['a shell script as text', 'plan.txt', '#!/bin/sh\nrm -rf /', /page or a script/],
    ['text in no encoding', 'plan.txt', Buffer.from('caf\xe9', 'latin1'), /UTF-8/],
    ['text with control characters', 'plan.txt', 'a\u0000b', /control/],
    ['a page before a PDF', 'plan.pdf', `<html><script>1</script>${PDF}`, /it is|something else/],
    [
      'a PDF that a browser takes for a page',
      'plan.pdf',
      PDF.replace('%âãÏÓ', '%<script>alert(1)</script>'),
      /page at once/,
    ],
    [
      'a PDF with an archive behind it',
      'plan.pdf',
      Buffer.concat([Buffer.from(PDF), zip(ODT)]),
      /after the end|at once/,
    ],
    ['a PDF that was cut off', 'plan.pdf', PDF.slice(0, 60), /cut off/],
    [
      'a PNG with a page in it',
      'foto.png',
      Buffer.concat([PNG, Buffer.from('<script>alert(1)</script>')]),
      /page at once/,
    ],
    ['a PNG with an archive behind it', 'foto.png', Buffer.concat([PNG, zip(ODT)]), /archive at once/],
    [
      'a PNG of 50,000 by 50,000',
      'foto.png',
      Buffer.concat([PNG.subarray(0, 16), Buffer.from('0000c3500000c350', 'hex'), PNG.subarray(24)]),
      /too many/,
    ],
    ['a PNG under the name of a JPEG', 'foto.jpg', PNG, /it is png/],
    ['a sheet under the name of a text', 'plan.docx', office('xlsx', 'x'), /no docx/],
    ['an archive under the name of a text', 'plan.docx', zip([{ name: 'a.txt', content: 'a' }]), /no docx/],
    ['another kind of OpenDocument', 'plan.ods', zip(ODT), /no ods|no OpenDocument/],
  ])('is refused when it is %s', async (_, name, content, reason) => {
    for (const size of [1, 1_000_000]) expect(await verdict(name, content, size)).toMatch(reason);
  });

  it.each([['plan.exe'], ['plan.html'], ['plan.svg'], ['plan.zip'], ['plan.docm'], ['plan.pdf.exe'], ['plan']])(
    'is refused by its name: %s',
    async (name) => {
      expect(await verdict(name, PDF)).toBe('not a type that may come in');
    },
  );

  const part = (name: string, extra: Partial<ZipPart> = {}): ZipPart => ({ name, content: 'x'.repeat(100), ...extra });

  it.each<[string, Buffer, RegExp]>([
    ['macros', office('docx', '', [part('word/vbaProject.bin')]), /macros/],
    [
      'a type with macros',
      zip([part('[Content_Types].xml', { content: 'application/vnd.ms-word.document.macroEnabled.main+xml' })]),
      /macros/,
    ],
    ['a program', office('docx', '', [part('word/embeddings/a.exe')]), /could run/],
    ['a page', office('docx', '', [part('word/a.html')]), /could run/],
    ['an archive', office('docx', '', [part('word/a.zip')]), /could run/],
    ['a name that leads upwards', office('docx', '', [part('../../etc/passwd')]), /leads elsewhere/],
    ['a name that leads to the root', office('docx', '', [part('/etc/passwd')]), /leads elsewhere/],
    ['a name with a backslash', office('docx', '', [part('..\\a')]), /leads elsewhere/],
    ['a link', office('docx', '', [part('word/a', { attributes: 0xa1ff0000 })]), /link/],
    ['a password', office('docx', '', [part('word/a', { flags: 1 })]), /password/],
    ['an unknown packing', office('docx', '', [part('word/a', { method: 14 })]), /not used for documents/],
    ['one file twice', office('docx', '', [part('word/a'), part('word/a')]), /twice/],
    ['a size that lies', office('docx', '', [part('word/a', { claimedSize: 7 })]), /sizes/],
    ['a size that lies in the list only', office('docx', '', [part('word/a', { listedSize: 7 })]), /list of files/],
    ['another name in the list', office('docx', '', [part('word/a', { listedName: 'word/b' })]), /list of files/],
    [
      'a file that the list hides',
      zip([part('[Content_Types].xml'), part('word/a')], { unlisted: 1 }),
      /list of files|not complete|ends/,
    ],
    ['a tail', Buffer.concat([office('docx', ''), Buffer.from('tail')]), /after the end/],
    ['no tail', office('docx', '').subarray(0, -5), /cut off/],
    ['a head', Buffer.concat([Buffer.from('MZ'), office('docx', '')]), /it is|begin/],
  ])('is refused when it is an office document with %s', async (_, content, reason) => {
    for (const size of [1, 1_000_000]) expect(await verdict('plan.docx', content, size)).toMatch(reason);
  });

  it('is refused when it unpacks to far more than it seems, before it does', async () => {
    const hundred = part('word/a.xml', { content: Buffer.alloc(100_000_000) });
    const bomb = office(
      'docx',
      '',
      Array.from({ length: 20 }, (_, at) => ({ ...hundred, name: `word/${at}.xml` })),
    );
    expect(bomb.length).toBeLessThan(2_100_000);
    const before = process.memoryUsage().rss;
    expect(await verdict('plan.docx', bomb)).toMatch(/far more than it seems/);
    expect(process.memoryUsage().rss - before).toBeLessThan(200_000_000);
  });

  it('is refused with any piece cut out, and never breaks the check', async () => {
    const whole = office('docx', 'Een heel plan met veel woorden', [
      { name: 'word/media/a.png', content: PNG, descriptor: true },
    ]);
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: whole.length - 2 }), fc.integer({ min: 1, max: 200 }), async (at, length) => {
        const cut = Buffer.concat([whole.subarray(0, at), whole.subarray(at + length)]);
        expect(typeof (await verdict('plan.docx', cut, 64))).toBe('string');
      }),
      { numRuns: 60 },
    );
  });

  it('is refused as soon as it is larger than it may be', async () => {
    expect(await verdict('plan.pdf', Buffer.concat([Buffer.from(PDF), Buffer.alloc(MAX)]), 1_000_000)).toMatch(
      /30 MB at most/,
    );
  });
});
