import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { processesOn } from '../start/program.js';
import { schakel } from './command.js';

const won = (title: string, cpv: string[] = []) => ({
  title,
  description: '',
  cpv,
  nuts: [],
  places: [],
  value: 10_000,
});

const FIRMS = [
  { id: 'maaier', name: 'Maaiers', language: 'nl', capabilities: [won('Gras maaien en snoeien', ['77310000'])] },
  // Four that are equal.
  ...['zeta', 'alfa', 'gamma', 'beta'].map((id) => ({
    id,
    name: 'Schoonmakers',
    language: 'nl',
    capabilities: [won('Schoonmaak van kantoren', ['90919200'])],
  })),
  { id: 'drukker', name: 'Drukkers', language: 'nl', capabilities: [won('Drukwerk', ['79810000'])] },
  { id: 'leeg', name: 'Nooit iets gewonnen', capabilities: [] },
];

const OPPORTUNITIES = [
  { id: 'q-1', language: 'nl', ...won('Schoonmaak kantoren en scholen', ['90919200']), currency: 'EUR' },
  { id: 'q-2', language: 'nl', text: 'Het maaien van gras in drie parken' },
];

describe('schakel match', () => {
  const folder = mkdtempSync(join(tmpdir(), 'schakel-match-'));
  // PostgreSQL does not run as root, and the user it then runs as cannot get into this folder.
  const elsewhere = () =>
    existsSync('/var/lib') ? readdirSync('/var/lib').filter((name) => name.startsWith('schakel-')) : [];
  const before = elsewhere();
  afterAll(() => rmSync(folder, { recursive: true }));

  const write = (name: string, records: object[]): string => {
    const path = join(folder, name);
    writeFileSync(path, records.map((record) => JSON.stringify(record)).join('\n'));
    return path;
  };

  const match = (out: string, top: string, firms = write('firms.jsonl', FIRMS)) =>
    schakel(
      `match --firms ${firms} --opportunities ${write('opportunities.jsonl', OPPORTUNITIES)} --top ${top} --out ${join(folder, out)}`.split(
        ' ',
      ),
      { env: { TMPDIR: folder } },
    );

  it('writes a run in the TREC format: ranks from 1, scores that never rise, no firm twice, at most --top', async () => {
    const { code, stdout, stderr } = await match('run', '3');
    expect([code, stdout, stderr]).toEqual([0, '', '']);
    const lines = readFileSync(join(folder, 'run'), 'utf8').trimEnd().split('\n');
    const columns = lines.map((line) => line.split(' '));
    for (const line of columns) expect(line).toHaveLength(6);
    for (const query of ['q-1', 'q-2']) {
      const own = columns.filter(([id]) => id === query);
      expect(own.map(([, q0, , rank]) => [q0, rank])).toEqual([1, 2, 3].map((rank) => ['Q0', String(rank)]));
      expect(new Set(own.map(([, , firm]) => firm)).size).toBe(3);
      const scores = own.map(([, , , , score]) => Number(score));
      expect(scores).toEqual(scores.toSorted((a, b) => b - a));
      expect(scores[0]).toBeGreaterThan(0.3);
    }
    expect(columns.find(([id, , , rank]) => id === 'q-2' && rank === '1')?.[2]).toBe('maaier');
  });

  it('gives equal firms the order of their file, also where only some of them make the list: every run is the same', async () => {
    await match('again', '3');
    const [one, other] = ['run', 'again'].map((name) => readFileSync(join(folder, name), 'utf8'));
    expect(other).toBe(one);
    expect([...(one ?? '').matchAll(/^q-1 Q0 (\S+)/gm)].map(([, firm]) => firm)).toEqual(['zeta', 'alfa', 'gamma']);
  });

  it.each([
    ['that cannot be written', 'no/such/folder/run', FIRMS, /^schakel: ENOENT.*no\/such\/folder\/run'\n$/],
    ['of firms without an id', 'bad', [{ name: 'X' }], /^schakel: Firms, line 1: id is required\n$/],
  ])('refuses a file %s, in one line', async (_, out, firms, reason) => {
    const { code, stdout, stderr } = await match(out, '3', write('other.jsonl', firms));
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(reason);
  });

  it('leaves nothing behind: no server, no folder, nor elsewhere where root has to put the data', () => {
    expect(processesOn(folder)).toEqual([]);
    expect(readdirSync(folder).filter((name) => name.startsWith('schakel-'))).toEqual([]);
    expect(elsewhere()).toEqual(before);
  });
});
