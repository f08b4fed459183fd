import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { readSheet } from 'read-excel-file/node';
import type { OpenedAnswers } from '../received/received-answers.js';
import { answersSheets, matrixSheet } from './answers-sheets.js';
import { csv } from './csv.js';
import { disclosable } from './disclosable.js';
import { EXPORT_TEXTS } from './export-texts.js';
import type { Sheet } from './sheet.js';
import { text } from './sheet.js';
import { xlsx } from './xlsx.js';

const ANSWERS: OpenedAnswers = {
  firms: { all: 2, shown: 2, unknown: 0 },
  respondents: [
    { firmId: 'a', firmName: '=Groen & Co', sizeBand: 'small', nuts: ['NL32B'], certificates: ['pso'] },
    { firmId: 'b', firmName: 'Schoon; "Samen"', sizeBand: null, nuts: null, certificates: null },
  ],
  questions: [
    {
      question: { id: 'aanpak', type: 'text', text: '=Hoe pakt u dit aan?', required: true },
      answers: [
        {
          firmId: 'a',
          firmName: '',
          value: '@SUM(1+1)*cmd|calc',
          confidential: false,
          confidentialReason: null,
          files: [],
        },
        {
          firmId: 'b',
          firmName: '',
          value: 'MERKTEKEN-TEKST',
          confidential: true,
          confidentialReason: 'MERKTEKEN-REDEN',
          files: [],
        },
      ],
      distribution: null,
    },
    {
      question: { id: 'fte', type: 'number', text: 'Hoeveel mensen?', required: false, unit: 'fte' },
      answers: [
        { firmId: 'a', firmName: '', value: -2.5, confidential: false, confidentialReason: null, files: [] },
        {
          firmId: 'b',
          firmName: '',
          value: 98765.4321,
          confidential: true,
          confidentialReason: 'MERKTEKEN-REDEN',
          files: [],
        },
      ],
      distribution: { firms: 2, bars: [{ label: '98765.4321', firms: 1 }], summary: null },
    },
    {
      question: { id: 'start', type: 'date', text: 'Vanaf wanneer?', required: false },
      answers: [
        { firmId: 'a', firmName: '', value: '2027-03-01', confidential: false, confidentialReason: null, files: [] },
      ],
      distribution: null,
    },
    {
      question: { id: 'keuze', type: 'multiple-choice', text: 'Welke?', required: false, options: ['een', 'twee'] },
      answers: [
        { firmId: 'b', firmName: '', value: ['een', 'twee'], confidential: false, confidentialReason: null, files: [] },
      ],
      distribution: null,
    },
  ],
};

const consultation = { id: '6f1f', title: 'Marktconsultatie groen', day: '2026-12-19', language: 'nl' } as const;
const matrix = (language: 'nl' | 'en') =>
  csv(matrixSheet(disclosable(ANSWERS), EXPORT_TEXTS[language], language), language);

describe('Answers as CSV', () => {
  it('in Dutch are what Excel expects there: a byte order mark, semicolons and decimal commas', () => {
    const file = matrix('nl');
    expect(file.startsWith('\ufeffFirma;')).toBe(true);
    const rows = parse(file, { bom: true, delimiter: ';' });
    expect(rows[0]).toEqual([
      'Firma',
      'Omvang',
      'Werkgebied',
      'Keurmerken',
      "'=Hoe pakt u dit aan?",
      'Hoeveel mensen? (fte)',
      'Vanaf wanneer?',
      'Welke?',
    ]);
    expect(rows[1]?.slice(4)).toEqual(["'@SUM(1+1)*cmd|calc", '-2,5', '2027-03-01', '']);
    expect(rows[2]).toEqual(['Schoon; "Samen"', '', '', '', '[vertrouwelijk]', '[vertrouwelijk]', '', 'een; twee']);
  });

  it('in English have commas and decimal points', () => {
    const rows = parse(matrix('en'), { bom: true });
    expect(rows[1]?.slice(5, 7)).toEqual(['-2.5', '2027-03-01']);
    expect(rows[2]?.[4]).toBe('[confidential]');
  });

  it('never begin a field as a formula, and are read back as they were otherwise', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 5 }), (values) => {
        const sheet: Sheet = { name: 'x', headings: values, rows: [values.map(text)] };
        const [, row = []] = parse(csv(sheet, 'nl'), {
          bom: true,
          delimiter: ';',
          relax_column_count: true,
        }) as string[][];
        for (const [at, value] of row.entries()) {
          expect(value).not.toMatch(/^\s*[=+\-@\t\r]/);
          const written = sheet.rows[0]?.[at]?.value ?? '';
          expect([written, `'${written}`]).toContain(value);
        }
      }),
    );
  });
});

describe('Answers as a workbook', () => {
  it('keep every type, and a text a text whatever it begins with', async () => {
    const file = await xlsx(answersSheets(consultation, disclosable(ANSWERS)));
    const rows = await readSheet(file, 'Antwoorden');
    expect(rows[1]).toEqual([
      '=Groen & Co',
      'Klein (10 tot 50 medewerkers)',
      'Groot-Amsterdam',
      expect.stringContaining('PSO'),
      '@SUM(1+1)*cmd|calc',
      -2.5,
      new Date('2027-03-01T00:00:00Z'),
      null,
    ]);
    expect(rows[2]?.slice(4)).toEqual(['[vertrouwelijk]', '[vertrouwelijk]', null, 'een; twee']);
  });

  it('hold counts and what the file is, without what is confidential', async () => {
    const file = await xlsx(answersSheets(consultation, disclosable(ANSWERS)));
    expect(await readSheet(file, 'Tellingen')).toEqual([
      ['Vraag', 'Antwoord', 'Firma’s'],
      ['Hoeveel mensen? (fte)', '-2.5', 1],
      ['Hoeveel mensen? (fte)', 'laagste', -2.5],
      ['Hoeveel mensen? (fte)', 'midden', -2.5],
      ['Hoeveel mensen? (fte)', 'gemiddelde', -2.5],
      ['Hoeveel mensen? (fte)', 'hoogste', -2.5],
      ['Vanaf wanneer?', '2027-03', 1],
      ['Welke?', 'een', 1],
      ['Welke?', 'twee', 1],
    ]);
    const about = await readSheet(file, 'Over dit bestand');
    expect(about).toContainEqual(['Marktconsultatie', 'Marktconsultatie groen']);
    expect(about).toContainEqual(['Weggelaten als vertrouwelijk', 2]);
  });

  it('can hold whatever people type, without a formula anywhere', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'binary', minLength: 1 }), { minLength: 1, maxLength: 8 }),
        async (values) => {
          const file = await xlsx([{ name: 'x', headings: ['kop'], rows: values.map((value) => [text(`=${value}`)]) }]);
          const rows = await readSheet(file);
          expect(rows).toHaveLength(values.length + 1);
          for (const [cell] of rows.slice(1)) expect(String(cell)).toMatch(/^=/);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('cut a text that no cell can hold, and say so', () => {
    const cell = text('🙂'.repeat(20_000));
    expect(cell).toMatchObject({ type: 'text', value: expect.stringMatching(/🙂 \[…\]$/u) });
    expect((cell as { value: string }).value.length).toBeLessThanOrEqual(32_767);
  });
});

describe('What may leave', () => {
  it('holds no confidential value, no reason for it, and no count of it', () => {
    const left = JSON.stringify(disclosable(ANSWERS));
    expect(left).not.toMatch(/MERKTEKEN|98765/);
    expect(disclosable(ANSWERS).leftOut).toBe(2);
    for (const language of ['nl', 'en'] as const) expect(matrix(language)).not.toMatch(/MERKTEKEN|98765/);
  });
});
