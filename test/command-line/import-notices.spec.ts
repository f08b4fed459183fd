import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { dataFile } from '@schakel/platform';
import { Client } from 'pg';
import { Program } from '../start/program.js';
import { type Desk, jsonLines, newDesk, schakel } from './command.js';

interface NoticeLine {
  file: string;
  id: string | null;
  title: string | null;
  status: string;
  reason?: string;
  opportunity: string | null;
  cpv: string[];
}

const ENTITIES = Array.from({ length: 9 }, (_, n) => `<!ENTITY e${n + 1} "${`&e${n};`.repeat(10)}">`).join('');

/** Puts published notices, as they come from their source, into a folder. */
function unpack(folder: string, from: number, to: number): string[] {
  mkdirSync(folder, { recursive: true });
  const source = dataFile('exchange', 'notices');
  const names = readdirSync(source).filter((name) => name.endsWith('.xml.gz'));
  return names.slice(from, to).map((name) => {
    const file = join(folder, name.slice(0, -3));
    writeFileSync(file, gunzipSync(readFileSync(join(source, name))));
    return file;
  });
}

describe('schakel import notices', () => {
  let desk: Desk;
  let notices: string;
  let files: string[];
  beforeAll(async () => {
    desk = await newDesk();
    notices = join(desk.folder, 'notices');
    files = [...unpack(notices, 0, 10), ...unpack(join(notices, 'deeper'), 10, 14)];
  });
  afterAll(() => desk.clear());

  const counted = async () => {
    const client = new Client({ connectionString: desk.databaseUrl });
    await client.connect();
    const { rows } = await client.query(
      `select count(*)::int as notices, sum(version)::int as versions,
              (select count(*)::int from index_state where done_at is null) as waiting from opportunity`,
    );
    await client.end();
    return rows[0];
  };

  it('reads a folder and those in it, and prints what it understood, one line a notice, then the totals', async () => {
    writeFileSync(join(notices, 'read-me.txt'), 'no notice');
    const { code, stdout, stderr } = await schakel(['import', 'notices', notices, '--json'], { env: desk.env });
    expect([code, stderr]).toEqual([0, '']);
    const lines = jsonLines<NoticeLine>(stdout);
    expect(lines.pop()).toEqual({ totals: { total: 14, imported: 14, updated: 0, unchanged: 0, skipped: 0 } });
    expect(lines.map(({ file }) => file)).toEqual(files.toSorted());
    for (const line of lines) {
      expect(Object.keys(line).join(' ')).toBe(
        'file id source kind language title buyer country cpv nuts nutsOfPerformance value currency deadline reserved opportunity status',
      );
      expect(line).toMatchObject({ source: 'TED', status: 'imported', title: expect.stringMatching(/\S/) });
      expect(`${line.file}`).toContain(line.id);
      expect(line.cpv.every((code) => /^\d{8}$/.test(code))).toBe(true);
    }
    expect(await counted()).toMatchObject({ notices: 14, waiting: 0 });
  });

  it('changes nothing the second time', async () => {
    const before = await counted();
    const { code, stdout, stderr } = await schakel(['import', 'notices', notices], { env: desk.env });
    expect([code, stdout, stderr]).toEqual([0, '14 notices: 14 unchanged.\n', '']);
    expect(await counted()).toEqual(before);
  });

  it('counts a file once that two paths name, and follows a link to a file', async () => {
    const linked = join(desk.folder, 'linked');
    mkdirSync(linked);
    symlinkSync(files[0] ?? '', join(linked, 'link.xml'));
    const { code, stdout } = await schakel(['import', 'notices', linked, linked, files[0] ?? ''], { env: desk.env });
    expect([code, stdout]).toEqual([0, '2 notices: 2 unchanged.\n']);
  });

  it('reports every file that is no notice with its reason, imports the others, and ends with exit code 1', async () => {
    const mixed = join(desk.folder, 'mixed');
    unpack(mixed, 20, 22);
    const bad: Record<string, [content: string | Uint8Array, reason: RegExp]> = {
      '0-broken.xml': ['<a>\n  <b>\n</a>', /broken at line 3, column 4/],
      '1-bomb.xml': [`<!DOCTYPE x [<!ENTITY e0 "ha">${ENTITIES}]><x>&e9;</x>`, /DOCTYPE/],
      '2-huge.xml': [new Uint8Array(50 * 1024 * 1024).fill(0x20), /has 50 MB; a notice has at most 20 MB/],
      '3-empty.xml': ['', /root element/],
      '4-other.xml': ['<html/>', /<html> is not a TED or eForms notice/],
      '5-binary.xml': [Uint8Array.from([0xff, 0xfe, 0x00, 0xd8, 0x01]), /utf-16le/],
      '6-hollow.xml': ['<ContractNotice/>', /names no buyer/],
    };
    for (const [name, [content]] of Object.entries(bad)) writeFileSync(join(mixed, name), content);
    mkdirSync(join(mixed, 'folder.xml'));
    symlinkSync('/no/such/file', join(mixed, 'dangling.xml'));
    const { code, stdout, stderr } = await schakel(['import', 'notices', mixed, '--json'], { env: desk.env });
    const lines = jsonLines<NoticeLine>(stdout);
    expect(lines.pop()).toEqual({ totals: { total: 9, imported: 2, updated: 0, unchanged: 0, skipped: 7 } });
    for (const [name, [, reason]] of Object.entries(bad)) {
      const line = lines.find(({ file }) => file.endsWith(name));
      expect(line).toMatchObject({ id: null, cpv: [], status: 'skipped', reason: expect.stringMatching(reason) });
    }
    expect([code, stderr]).toEqual([1, '']);
  });

  it('says the same in plain words, with the reasons on standard error', async () => {
    const file = join(desk.folder, 'mixed', '0-broken.xml');
    const { code, stdout, stderr } = await schakel(['import', 'notices', file], { env: desk.env });
    expect([code, stdout]).toEqual([1, '1 notice: 1 skipped.\n']);
    expect(stderr).toBe(`${file}: skipped, The XML is broken at line 3, column 4: unexpected close tag.\n`);
  });

  it('ends quietly when nobody reads its results, and goes on where it was broken off', async () => {
    const many = join(desk.folder, 'many');
    unpack(many, 30, 80);
    const broken = Program.run('cli', ['import', 'notices', many, '--json'], { env: desk.env });
    await broken.prints('"imported"');
    broken.closeStdout();
    expect(await broken.ended).toMatchObject({ code: 141, stderr: '' });
    const interrupted = Program.run('cli', ['import', 'notices', many, '--json'], { env: desk.env });
    await interrupted.prints('"unchanged"');
    interrupted.kill('SIGINT');
    expect(await interrupted.ended).toMatchObject({ code: 130, stderr: '' });
    const { code, stdout } = await schakel(['import', 'notices', many, '--json'], { env: desk.env });
    const lines = jsonLines<NoticeLine>(stdout);
    expect(code).toBe(0);
    expect(lines.pop()).toMatchObject({ totals: { total: 50, updated: 0 } });
    const skipped = lines.filter(({ status }) => status === 'skipped');
    for (const { reason } of skipped) expect(reason).toBe('this notice (F08) only points at a buyer profile');
    expect(skipped.length).toBeLessThan(5);
    expect(lines.some(({ status }) => status === 'unchanged')).toBe(true);
  });
});
