import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { type Desk, jsonLines, newDesk, schakel } from './command.js';

const MISSION = 'Werk voor mensen die lang langs de kant stonden.';

/** As people's spreadsheets have it: capitals with accents, a euro sign, a quoted cell of two lines. */
const SHEET = [
  'KvK-nummer;naam;missie;werknemers;titel;omschrijving;cpv;plaats',
  `90000001;Café Überlicht — voorbeeld;${MISSION};12;Lunch voor € 5;"Broodjes; ook ’s avonds.\nMet soep.";55520000|15810000;Utrecht`,
  `9000000;Nul Vergeten;${MISSION};3;Schoonmaak;;90910000;Ede`,
  `90000002;Onbekende Code;${MISSION};3;Schoonmaak;;90919999;Ede`,
  `90000003;Tien Mensen;${MISSION};tien;Schoonmaak;;90910000;Ede`,
  `90000004;Goed;${MISSION};7;Groenonderhoud;;77310000;Ede`,
  `90000001;Café Überlicht — voorbeeld;${MISSION};12;Nog eens;;;Utrecht`,
].join('\r\n');

const REFUSED = [
  [4, 'kvkNumber', /must be 8 digits/],
  [5, 'cpv', /90919999 is not in CPV 2008/],
  [6, 'employees', /must be a number/],
  [8, 'kvkNumber', /came before in the file/],
] as const;

interface FirmLine {
  line: number;
  name?: string;
  status: string;
  errors?: { field: string; reason: string }[];
}

describe('schakel import firms', () => {
  let desk: Desk;
  beforeEach(async () => {
    desk = await newDesk();
  });
  afterEach(() => desk.clear());

  const file = (name: string, content: string | Uint8Array): string => {
    const path = join(desk.folder, name);
    writeFileSync(path, content);
    return path;
  };

  const names = async (): Promise<string[]> => {
    const client = new Client({ connectionString: desk.databaseUrl });
    await client.connect();
    const { rows } = await client.query('select name from firm order by name collate "C"');
    await client.end();
    return rows.map((row: { name: string }) => row.name);
  };

  it('takes the good rows in and says of each bad one its line, field and reason, whatever the encoding', async () => {
    const withoutEuro = (text: string) => text.replaceAll('€', '\x80').replaceAll('—', '\x97').replaceAll('’', '\x92');
    const encodings: [string, Uint8Array, string][] = [
      ['windows.csv', Buffer.from(withoutEuro(SHEET), 'latin1'), 'imported'],
      ['plain.csv', Buffer.from(SHEET), 'unchanged'],
      ['marked.csv', Buffer.from(`\uFEFF${SHEET}`), 'unchanged'],
    ];
    for (const [name, bytes, status] of encodings) {
      const { code, stdout, stderr } = await schakel(['import', 'firms', file(name, bytes), '--json'], {
        env: desk.env,
      });
      expect([name, code, stderr]).toEqual([name, 1, '']);
      const lines = jsonLines<FirmLine>(stdout);
      expect(lines.pop()).toEqual({
        totals: { total: 6, imported: 0, updated: 0, unchanged: 0, refused: 4, [status]: 2 },
      });
      const refused = lines.filter((line) => line.status === 'refused');
      expect(refused.map(({ line, errors = [] }) => [line, errors.map(({ field }) => field)])).toEqual(
        REFUSED.map(([line, field]) => [line, [field]]),
      );
      for (const [at, [, , reason]] of REFUSED.entries()) expect(refused[at]?.errors?.[0]?.reason).toMatch(reason);
      expect(lines.filter((line) => line.status === status).map(({ line }) => line)).toEqual([2, 7]);
    }
    expect(await names()).toEqual(['Café Überlicht — voorbeeld', 'Goed']);
  });

  it('says in plain words what was refused or not read, and updates a firm that changed', async () => {
    const firms = (name: string) =>
      `kvkNumber,name,mission,capabilityTitle,shoesize\n90000009,Vegers,${MISSION},${name},43\n,Zonder nummer,,,\n`;
    const first = await schakel(['import', 'firms', file('a.csv', firms('Vegen'))], { env: desk.env });
    expect([first.code, first.stdout]).toEqual([1, '2 firms: 1 imported, 1 refused.\n']);
    expect(first.stderr.split('\n').toSorted()).toEqual([
      '',
      'line 2, shoesize: is not a known column; it was not read',
      'line 3, kvkNumber: is required',
    ]);
    const second = await schakel(['import', 'firms', file('b.csv', firms('Straten vegen'))], { env: desk.env });
    expect(second.stdout).toBe('2 firms: 1 updated, 1 refused.\n');
  });

  it('reads JSON lines, reports a line that is none, and goes on', async () => {
    const firm = { kvkNumber: '90000010', name: 'Drukkers', mission: MISSION, capabilities: [{ title: 'Drukwerk' }] };
    const lines = [JSON.stringify(firm), '{"kvkNumber": ', JSON.stringify({ ...firm, kvkNumber: '90000011' })];
    const { code, stdout } = await schakel(['import', 'firms', file('f.jsonl', lines.join('\n')), '--json'], {
      env: desk.env,
    });
    expect(code).toBe(1);
    expect(jsonLines<FirmLine>(stdout).map(({ line, status }) => [line, status])).toEqual([
      [1, 'imported'],
      [2, 'refused'],
      [3, 'imported'],
      [undefined, undefined],
    ]);
  });

  it.each([
    ['is empty', '', 'The file is empty.'],
    ['has no heading', '12345678;Vegers\n', 'The first line has to name the columns; missing: kvkNumber, name.'],
    ['is a spreadsheet', 'PK\x03\x04…', 'This is a spreadsheet or an archive; save it as CSV.'],
  ])('refuses in one line a file that %s', async (_, content, reason) => {
    const { code, stdout, stderr } = await schakel(['import', 'firms', file('f.csv', content)], { env: desk.env });
    expect([code, stdout, stderr]).toEqual([2, '', `schakel: ${reason}\n`]);
  });
});
