import fc from 'fast-check';
import type { PaperDocument } from './document.js';
import { documentHtml } from './document-html.js';
import { documentPdf } from './document-pdf.js';
import { pdfText } from '../../../../test/support/pdf-text.js';

const DOCUMENT: PaperDocument = {
  language: 'nl',
  sort: 'Verslag van een marktconsultatie',
  title: 'Groenonderhoud in vijf wijken',
  author: 'Gemeente Overal',
  madeAt: '2027-01-20T09:00:00.000Z',
  facts: [
    { label: 'Gemeente', value: 'Gemeente Overal' },
    { label: 'Bij Schakel', value: 'de consultatie', href: 'https://schakel.example/consultations/1' },
  ],
  blocks: [
    { kind: 'heading', level: 2, text: 'U zei, wij deden' },
    { kind: 'paragraph', text: 'Eerste regel, met é en Łódź en 🙂.\nTweede regel.' },
    { kind: 'list', items: ['een', 'twee'] },
    {
      kind: 'table',
      headings: ['Wat', 'Wanneer'],
      rows: [
        ['Vraag', '24 november'],
        ['Antwoord', '1 december'],
      ],
    },
    { kind: 'facts', facts: [{ label: 'Kwaad', value: 'klik', href: 'javascript:alert(1)' }] },
  ],
  footer: 'Gemeente Overal',
};

const withBlocks = (blocks: PaperDocument['blocks']): PaperDocument => ({ ...DOCUMENT, blocks });

describe('A document on paper', () => {
  it('is a tagged PDF with a language and a title, the same bytes each time', async () => {
    const [first, second] = [await documentPdf(DOCUMENT), await documentPdf(DOCUMENT)];
    expect(first.subarray(0, 8).toString()).toBe('%PDF-1.7');
    const plain = first.toString('latin1');
    expect(plain).toContain('/MarkInfo');
    expect(plain).toMatch(/\/Lang \(nl\)/);
    expect(plain).toContain('pdfuaid:part');
    for (const tag of ['/S /H1', '/S /H2', '/S /P', '/S /LI', '/S /TH', '/S /TD', '/S /Link'])
      expect(`${tag} ${plain.includes(tag)}`).toBe(`${tag} true`);
    expect(first.equals(second)).toBe(true);
  });

  it('says what the document says, in letters of both alphabets, with a mark for what no font has', async () => {
    const text = pdfText(await documentPdf(DOCUMENT));
    for (const line of [
      'Groenonderhoud in vijf wijken',
      'U zei, wij deden',
      'Tweede regel.',
      '24 november',
      'Bladzijde 1 van 1',
    ])
      expect(text).toContain(line);
    expect(text.replaceAll('\n', '')).toContain('Eerste regel, met é en Łódź en ?.');
  });

  it('goes on over as many pages as it takes, each with its number', async () => {
    const long = Array.from(
      { length: 60 },
      (_, at) => ({ kind: 'paragraph', text: `${at} ${'woord '.repeat(80)}` }) as const,
    );
    const rows = Array.from({ length: 90 }, (_, at) => [`Regel ${at}`, 'tekst '.repeat(at === 40 ? 2_000 : 5)]);
    const file = await documentPdf(withBlocks([...long, { kind: 'table', headings: ['A', 'B'], rows }]));
    const pages = file.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
    expect(pages).toBeGreaterThan(12);
    expect(pages).toBeLessThan(40);
  });

  it('keeps its foot on one line, with the number of the page', async () => {
    const footer = 'Gemeente Overal en omstreken '.repeat(20);
    const lines = pdfText(await documentPdf({ ...DOCUMENT, footer })).split('\n');
    expect(lines.filter((line) => line.startsWith('Gemeente Overal en omstreken'))).toEqual([
      expect.stringMatching(/^Gemeente Overal en omstreken .{60,120}…$/),
    ]);
    expect(lines.at(-1)).toBe('Bladzijde 1 van 1');
  });

  it('leads nowhere but to web addresses', async () => {
    const plain = (await documentPdf(DOCUMENT)).toString('latin1');
    expect(plain).toContain('/URI (https://schakel.example/consultations/1)');
    expect(plain).not.toContain('javascript');
  });

  it('holds whatever people type', async () => {
    const text = fc.string({ unit: 'binary', maxLength: 200 });
    await fc.assert(
      fc.asyncProperty(text, fc.array(text, { minLength: 2, maxLength: 2 }), async (typed, row) => {
        const file = await documentPdf(
          withBlocks([
            { kind: 'heading', level: 3, text: typed },
            { kind: 'paragraph', text: typed, quiet: true },
            { kind: 'table', headings: ['A', 'B'], rows: [row] },
          ]),
        );
        expect(file.subarray(-6).toString()).toContain('%%EOF');
      }),
      { numRuns: 10 },
    );
  });
});

describe('A document as a page', () => {
  it('is a whole page in its language, without a script', () => {
    const page = documentHtml(DOCUMENT);
    expect(page).toMatch(/^<!doctype html>\n<html lang="nl">/);
    expect(page).toContain('<h1>Groenonderhoud in vijf wijken</h1>');
    expect(page).toContain('Eerste regel, met é en Łódź en 🙂.<br>Tweede regel.');
    expect(page).toContain('<th scope="col">Wanneer</th>');
    expect(page).toContain('<a href="https://schakel.example/consultations/1" rel="noopener nofollow noreferrer">');
    expect(page).not.toMatch(/<script|javascript:|\son\w+=/);
  });

  it('shows what people type as text, never as a page of their own', () => {
    const typed = fc.oneof(
      fc.constantFrom(
        '<img src=x onerror=alert(1)>',
        '"><script>alert(1)</script>',
        "' onclick='x",
        '</style><b>',
        '&lt;',
      ),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const blank = documentHtml({ ...withBlocks([{ kind: 'paragraph', text: '' }]), title: '', facts: [] });
        const page = documentHtml({ ...withBlocks([{ kind: 'paragraph', text }]), title: text, facts: [] });
        const tags = (html: string) => html.match(/<\/?[a-z][a-z0-9]*/g)?.filter((tag) => tag !== '<br') ?? [];
        expect(tags(page)).toEqual(tags(blank));
      }),
    );
  });
});
