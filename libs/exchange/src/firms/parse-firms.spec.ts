import { createReadStream } from 'node:fs';
import * as fc from 'fast-check';
import { dataFile } from '@schakel/platform';
import type { FirmChecker, FirmRecord, FirmRow } from './firm-record.js';
import { parseFirms } from './parse-firms.js';
import type { ParseFirmsOptions } from './parse-firms.js';

async function rows(content: string | Uint8Array, options?: ParseFirmsOptions): Promise<FirmRow[]> {
  const found: FirmRow[] = [];
  for await (const row of parseFirms([Buffer.from(content)], options)) found.push(row);
  return found;
}

/** The one row of a file of one row. */
async function only(content: string | Uint8Array, options?: ParseFirmsOptions): Promise<FirmRow> {
  const all = await rows(content, options);
  expect(all).toHaveLength(1);
  return all[0]!;
}

const problems = (row: FirmRow) =>
  'errors' in row ? row.errors.map(({ field, reason }) => `${field}: ${reason}`) : [];
const firmOf = (row: FirmRow): FirmRecord | undefined => ('firm' in row ? row.firm : undefined);

const firm = {
  kvkNumber: '01234567',
  name: 'Voorbeeldveger',
  legalForm: 'stichting',
  employees: 24,
  languages: ['nl'],
  website: 'https://voorbeeldveger.example',
  mission: 'Werk voor iedereen.\nMet plezier.',
  postcode: '1012 AB',
  city: 'Amsterdam',
  targetGroups: { banenafspraak: 9 },
  capabilities: [
    {
      title: 'Schoonmaak',
      description: 'Elke dag schoon.',
      cpv: ['90911200'],
      area: { place: 'Amsterdam', km: 25 },
      value: { from: 15000, to: 400000 },
      fte: 12.5,
      earliestStart: '2027-01-04',
    },
  ],
  certificates: [{ code: 'pso', validFrom: '2026-01-01', validUntil: '2028-01-01', number: 'X-1' }],
};

describe('firms in JSON lines', () => {
  it('are read as they are', async () => {
    expect(await only(JSON.stringify(firm))).toEqual({ line: 1, firm });
  });

  it('need no more than a number and a name', async () => {
    const read = await only('{"kvkNumber":"12345678","name":"X"}');
    expect(firmOf(read)).toEqual({
      kvkNumber: '12345678',
      name: 'X',
      languages: [],
      targetGroups: {},
      capabilities: [],
      certificates: [],
    });
  });

  it.each([
    [
      'a KvK number of 7 digits',
      { kvkNumber: '1234567' },
      'kvkNumber: must be 8 digits; spreadsheets drop a leading zero, then write it again',
    ],
    [
      'a KvK number in Arabic digits',
      { kvkNumber: '١٢٣٤٥٦٧٨' },
      'kvkNumber: must be 8 digits; spreadsheets drop a leading zero, then write it again',
    ],
    ['a KvK number that is a number', { kvkNumber: 12345678 }, 'kvkNumber: must be a text'],
    ['no name', { name: '  ' }, 'name: is required'],
    ['a NUL in a text', { name: 'a\0b' }, 'name: holds control characters'],
    ['half a character', { mission: 'a\ud800' }, 'mission: holds control characters'],
    [
      'an override of the writing direction',
      { city: 'a\u202eb' },
      'city: holds characters that change the writing direction',
    ],
    ['a name of 201 characters', { name: 'x'.repeat(201) }, 'name: is longer than 200 characters'],
    ['employees with a comma', { employees: '1,5' }, 'employees: must be a number'],
    ['half an employee', { employees: 1.5 }, 'employees: must be a whole number'],
    ['fewer than no employees', { employees: -1 }, 'employees: must be from 0 to 1000000'],
    ['languages that are no list', { languages: 'nl' }, 'languages: must be a list'],
    [
      'a language by its name',
      { languages: ['Nederlands'] },
      'languages[0]: must be a language of two letters, like nl',
    ],
    ['a website that is a script', { website: 'javascript:alert(1)' }, 'website: must begin with https:// or http://'],
    [
      'a website with a password',
      { website: 'https://name:password@firm.example' },
      'website: must not hold a user name or password',
    ],
    ['a foreign postcode', { postcode: '0123 AB' }, 'postcode: must be a Dutch postcode, 1053 or 1053 AB'],
    ['a target group without count', { targetGroups: { wsw: 'veel' } }, 'targetGroups.wsw: must be a number'],
    [
      'a target group named like a prototype',
      JSON.parse('{"targetGroups":{"__proto__":3}}'),
      'targetGroups.__proto__: is not a code',
    ],
    ['a capability without title', { capabilities: [{ cpv: [] }] }, 'capabilities[0].title: is required'],
    ['a capability that is a text', { capabilities: ['Schoonmaak'] }, 'capabilities[0]: must be an object'],
    [
      'a CPV code of 7 digits',
      { capabilities: [{ title: 'x', cpv: ['9091120'] }] },
      'capabilities[0].cpv[0]: must be a CPV code of 8 digits',
    ],
    [
      'two areas at once',
      { capabilities: [{ title: 'x', area: { country: 'NL', nuts: ['NL'] } }] },
      'capabilities[0].area: must be one of country, nuts, or place with km',
    ],
    [
      'a place without radius',
      { capabilities: [{ title: 'x', area: { place: 'Ede' } }] },
      'capabilities[0].area.km: is required with a place',
    ],
    [
      'a NUTS code with a wildcard',
      { capabilities: [{ title: 'x', area: { nuts: ['NL%'] } }] },
      'capabilities[0].area.nuts[0]: must be a NUTS code like NL32B',
    ],
    [
      'half a euro',
      { capabilities: [{ title: 'x', value: { from: 0.5 } }] },
      'capabilities[0].value.from: must be a whole number',
    ],
    [
      'a value from more to less',
      { capabilities: [{ title: 'x', value: { from: 2, to: 1 } }] },
      'capabilities[0].value: runs from more to less',
    ],
    [
      '30 February',
      { capabilities: [{ title: 'x', earliestStart: '2027-02-30' }] },
      'capabilities[0].earliestStart: is not a day of the calendar',
    ],
    [
      'a date in 2125',
      { certificates: [{ code: 'pso', validUntil: '2125-12-31' }] },
      'certificates[0].validUntil: must be a date like 2027-01-31',
    ],
    [
      'a certificate that ends first',
      { certificates: [{ code: 'pso', validFrom: '2027-01-02', validUntil: '2027-01-01' }] },
      'certificates[0]: ends before it begins',
    ],
  ])('with %s are refused with field and reason', async (_, change: object, problem) => {
    expect(problems(await only(JSON.stringify({ ...firm, ...change })))).toContain(problem);
  });

  it('are told everything that is wrong at once', async () => {
    const read = await only('{"kvkNumber":"1","employees":-1,"capabilities":[{"title":"x","cpv":["1"]}]}');
    expect(problems(read).map((one) => one.split(':')[0])).toEqual(
      expect.arrayContaining(['kvkNumber', 'name', 'employees', 'capabilities[0].cpv[0]']),
    );
  });

  it('go on after a bad line, also one that is no JSON', async () => {
    const deep = '['.repeat(100_000);
    const read = await rows(
      [
        JSON.stringify(firm),
        '{',
        '',
        `{"a":${deep}`,
        '1e400',
        '[]',
        JSON.stringify({ ...firm, kvkNumber: '12345678' }),
      ].join('\n'),
    );
    expect(read.map((one) => [one.line, firmOf(one)?.kvkNumber ?? problems(one)[0]])).toEqual([
      [1, '01234567'],
      [2, ': the line is not valid JSON'],
      [4, ': the line is not valid JSON'],
      [5, ': must be an object'],
      [6, ': must be an object'],
      [7, '12345678'],
    ]);
  });

  it('may each occur once', async () => {
    const [, second] = await rows(`${JSON.stringify(firm)}\n${JSON.stringify(firm)}`);
    expect(problems(second!)).toEqual(['kvkNumber: this number came before in the file']);
  });

  it('warn of fields nobody knows, and read nothing from them', async () => {
    const read = await only('{"kvkNumber":"12345678","name":"X","role":"admin","__proto__":{"status":"published"}}');
    expect(read).toMatchObject({
      warnings: [
        { field: 'role', reason: 'is not a known field; it was not read' },
        { field: '__proto__', reason: 'is not a known field; it was not read' },
      ],
    });
    expect(firmOf(read)).not.toHaveProperty('status');
    expect({}).not.toHaveProperty('status');
  });

  it('of which a code does not exist are refused with the reason of the look-up', async () => {
    const checker: FirmChecker = {
      cpv: (code) => (code === '90911200' ? 'does not exist' : undefined),
      certificate: (code) => `unknown: ${code}`,
      targetGroup: () => 'no such group',
      place: () => undefined,
    };
    expect(problems(await only(JSON.stringify(firm), { checker }))).toEqual([
      'targetGroups.banenafspraak: no such group',
      'capabilities[0].cpv[0]: does not exist',
      'certificates[0].code: unknown: pso',
    ]);
  });

  it('are read back as they were written', async () => {
    const word = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
      .map((text) => `x${text.replace(/[^\p{L}\p{N} ]/gu, '')}`.normalize('NFC').trim());
    const record = fc.record({
      kvkNumber: fc.integer({ min: 0, max: 99_999_999 }).map((number) => String(number).padStart(8, '0')),
      name: word,
      languages: fc.uniqueArray(fc.constantFrom('nl', 'en', 'fr'), { maxLength: 3 }),
      targetGroups: fc.dictionary(fc.constantFrom('wsw', 'banenafspraak'), fc.nat(500)),
      capabilities: fc.array(fc.record({ title: word, description: word, cpv: fc.constant(['90911200']) }), {
        maxLength: 4,
      }),
      certificates: fc.constant([]),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(record, { selector: (one) => one.kvkNumber, minLength: 1, maxLength: 5 }),
        async (firms) => {
          const read = await rows(firms.map((one) => JSON.stringify(one)).join('\n'));
          expect(read.map(firmOf)).toEqual(firms);
        },
      ),
    );
  });
});

const HEADING = 'kvkNumber;name;employees;capabilityTitle;cpv;valueFrom';

describe('firms in CSV', () => {
  it('have a capability a row', async () => {
    const read = [];
    for await (const row of parseFirms(createReadStream(dataFile('exchange', 'firms-example.csv')))) read.push(row);
    expect(read.map((row) => [row.line, firmOf(row)?.name, firmOf(row)?.capabilities.map((one) => one.title)])).toEqual(
      [
        [2, 'Voorbeeldveger — demo', ['Schoonmaak van wijkcentra', 'Glasbewassing']],
        [5, 'Voorbeelddrukker — demo', ['Drukwerk en verzending']],
      ],
    );
    expect(firmOf(read[0]!)).toMatchObject({
      languages: ['nl', 'en'],
      targetGroups: { banenafspraak: 9, participatiewet: 4 },
      certificates: [
        { code: 'pso-30-plus', validFrom: '2026-01-01', validUntil: '2028-01-01', number: 'DEMO-1' },
        { code: 'osb' },
      ],
      capabilities: [
        {
          description: 'Dagelijkse schoonmaak; ook in de avond.\nMet vaste ploegen.',
          area: { place: 'Amsterdam', km: 25 },
          value: { from: 15_000, to: 400_000 },
        },
        { cpv: ['90911300'], area: { nuts: ['NL32B', 'NL325'] }, value: { to: 50_000 }, fte: 2.5 },
      ],
    });
  });

  it.each([
    ['commas', 'kvkNumber,name\n12345678,"Vegers, en zo"\n'],
    ['semicolons', 'kvkNumber;name\r\n12345678;Vegers, en zo\r\n'],
    ['tabs', 'kvkNumber\tname\n12345678\tVegers, en zo'],
    ['the separator a spreadsheet names', 'sep=;\n"kvkNumber";"name"\n12345678;"Vegers, en zo"\n'],
    ['Dutch headings', 'KvK-nummer;Naam\n12345678;Vegers, en zo\n'],
  ])('are separated by %s', async (_, content) => {
    expect(firmOf(await only(content))).toMatchObject({ kvkNumber: '12345678', name: 'Vegers, en zo' });
  });

  it.each([
    ['UTF-8', (text: string) => Buffer.from(text)],
    ['UTF-8 with a mark', (text: string) => Buffer.from(`\uFEFF${text}`)],
    ['UTF-16 with a mark', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['UTF-16 the other way round', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
    ['UTF-16 without mark', (text: string) => Buffer.from(text, 'utf16le')],
    ['Windows-1252', (text: string) => Buffer.from(text.replaceAll('€', '\x80'), 'latin1')],
  ])('may be %s', async (_, encode) => {
    const read = await only(encode('kvkNumber;name;mission\n12345678;Café Überall;voor € 5 élk\n'));
    expect(firmOf(read)).toMatchObject({ name: 'Café Überall', mission: 'voor € 5 élk' });
  });

  it('may be pasted together from UTF-8 and Windows-1252', async () => {
    const mixed = Buffer.concat([
      Buffer.from('kvkNumber;name\n12345678;Café één\n'),
      Buffer.from('12345679;Caf\xe9 twee\n', 'latin1'),
    ]);
    expect((await rows(mixed)).map((row) => firmOf(row)?.name)).toEqual(['Café één', 'Café twee']);
  });

  it('with the mark of UTF-8 have to be UTF-8, line by line', async () => {
    const content = Buffer.concat([
      Buffer.from('\uFEFFkvkNumber;name\n'),
      Buffer.from('12345679;Caf\xe9\n', 'latin1'),
      Buffer.from('12345678;Goed\n'),
    ]);
    expect((await rows(content)).map((row) => firmOf(row)?.name ?? problems(row)[0])).toEqual([
      ': the line is not utf-8',
      'Goed',
    ]);
  });

  it('report a bad row with its line and column, and go on', async () => {
    const read = await rows(
      [
        HEADING,
        '12345678;Goed;10;Schoonmaak;90911200;15000',
        '1234567;Kort;10;Schoonmaak;90911200;15000',
        '12345679;Fout;tien;Schoonmaak;9091120|90910000;15.000',
        '12345680;Te veel cellen;1;Groen;77310000;1;surplus',
        '12345681;"Open;1;Groen;77310000;1',
        '12345682;Ook "goed";1;Groen;77310000;1',
        '12345683;Goed;1;Groen;77310000;1',
      ].join('\n'),
    );
    expect(read.flatMap((row) => (firmOf(row) ? [`${row.line} ${firmOf(row)?.kvkNumber}`] : []))).toEqual([
      '2 12345678',
      '8 12345683',
    ]);
    expect(read.flatMap((row) => problems(row).map((one) => `${row.line} ${one}`))).toEqual([
      '3 kvkNumber: must be 8 digits; spreadsheets drop a leading zero, then write it again',
      '4 employees: must be a number',
      '4 valueFrom: must be a number',
      '4 cpv: must be a CPV code of 8 digits',
      '5 : has 7 cells, the heading 6',
      '6 : a quotation mark is opened and not closed',
      '7 : a quotation mark stands inside a cell; put the whole cell in quotation marks',
    ]);
  });

  it('keep the good rows of a firm of which another row is bad', async () => {
    const read = await rows(
      [
        HEADING,
        '12345678;Vegers;10;Schoonmaak;9;1',
        ';;;;;',
        '12345678;;;Glas;90911300;1',
        '12345678;Wegers;;Groen;;',
      ].join('\n'),
    );
    expect(read).toHaveLength(3);
    expect(problems(read[0]!)).toEqual(['cpv: must be a CPV code of 8 digits']);
    expect(problems(read[1]!)).toEqual(['name: differs from the first row of this firm, line 2']);
    expect(read[2]).toMatchObject({
      line: 4,
      firm: { name: 'Vegers', employees: 10, capabilities: [{ title: 'Glas' }] },
    });
  });

  it('keep the rows of a firm together', async () => {
    const read = await rows(
      [HEADING, '12345678;A;;x;;', '12345679;B;;x;;', '12345678;A;;y;;', '12345678;A;;z;;'].join('\n'),
    );
    const repeated = 'kvkNumber: this number came before in the file; the rows of a firm have to follow each other';
    expect(read.map((row) => firmOf(row)?.name ?? problems(row)[0])).toEqual(['A', 'B', repeated, repeated]);
  });

  it('warn of columns nobody knows, harmless whatever they are called', async () => {
    const read = await only('kvkNumber;name;__proto__;constructor;Naam\n12345678;Vegers;{x:1};2;Anders\n');
    expect(read).toMatchObject({
      firm: { name: 'Vegers' },
      warnings: [
        { field: '__proto__', reason: 'is not a known column; it was not read' },
        { field: 'constructor', reason: 'is not a known column; it was not read' },
        { field: 'Naam', reason: 'this column came before; the first one was read' },
      ],
    });
    expect({}).not.toHaveProperty('x');
  });

  it.each([
    ['nothing', '', 'The file is empty.'],
    ['no heading', '12345678;Vegers\n', 'The first line has to name the columns; missing: kvkNumber, name.'],
    ['a JSON list', '[{"kvkNumber":"12345678"}]', 'A JSON list is not accepted: write one firm a line.'],
    ['a spreadsheet', 'PK\x03\x04abc', 'This is a spreadsheet or an archive; save it as CSV.'],
    ['a million columns', `${'x;'.repeat(300)}kvkNumber;name\n`, 'More than 200 columns.'],
  ])('are refused as a whole where the file holds %s', async (_, content, reason) => {
    await expect(rows(content)).rejects.toMatchObject({ code: 'invalid-input', detail: reason });
  });

  it('are read in the same way in pieces of any size', async () => {
    const content = Buffer.from(
      `\uFEFF${HEADING}\n12345678;"Café\nén zo";1;Groen;77310000;1\n12345679;Über;2;Glas;90911300;2`,
      'utf16le',
    );
    const whole = await rows(content);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: content.length }), async (size) => {
        const pieces = Array.from({ length: Math.ceil(content.length / size) }, (_, at) =>
          content.subarray(at * size, (at + 1) * size),
        );
        const found: FirmRow[] = [];
        for await (const row of parseFirms(pieces)) found.push(row);
        expect(found).toEqual(whole);
      }),
      { numRuns: 30 },
    );
    expect(whole.map((row) => firmOf(row)?.name)).toEqual([undefined, 'Über']);
  });

  it('are read whatever their size, a line at a time', async () => {
    let read = 0;
    function* file() {
      yield Buffer.from(`${HEADING}\n`);
      for (let block = 0; block < 20; block++) {
        const lines = Array.from(
          { length: 1_000 },
          (_, at) => `${String(block * 1_000 + at).padStart(8, '0')};F;1;Groen;77310000;1`,
        );
        yield Buffer.from(`${lines.join('\n')}\n`);
        // What was given so far has been read but for the rows in work.
        expect(read).toBeGreaterThanOrEqual(block * 1_000 - 1_100);
      }
      yield Buffer.from(`99999999;${'x'.repeat(2 * 1024 * 1024)}\n88888888;Laatste;1;;;\n`);
    }
    const last: FirmRow[] = [];
    for await (const row of parseFirms(file())) {
      read++;
      if (row.line > 20_001) last.push(row);
    }
    expect(read).toBe(20_002);
    expect(last.map((row) => firmOf(row)?.name ?? problems(row)[0])).toEqual([
      ': the line is longer than 1048576 bytes',
      'Laatste',
    ]);
  });
});
