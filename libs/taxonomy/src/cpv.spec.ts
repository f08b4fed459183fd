import * as fc from 'fast-check';
import { Cpv, cpvPrefix } from './cpv.js';
import { cpvTable } from './cpv-table.js';
import { LABEL_LANGUAGES } from './label-language.js';

const cpv = new Cpv();
const { codes } = cpvTable();
const anyCode = fc.constantFrom(...codes);
const LEVELS = ['division', 'group', 'class', 'category', 'subcategory'];

describe('the CPV hierarchy', () => {
  it('holds 9,454 codes in 45 divisions', () => {
    expect(new Set(codes).size).toBe(9454);
    expect(cpv.divisions()).toHaveLength(45);
  });

  it('has an existing, broader parent for every code but the divisions', () => {
    const divisions = codes.filter((code) => cpv.find(code)?.parent === undefined);
    expect(divisions).toEqual(cpv.divisions().map(({ code }) => code));
    const wrong = codes.filter((code) => {
      const own = cpv.find(code)!;
      if (own.parent === undefined) return false;
      const broader = cpv.find(own.parent);
      const prefix = cpvPrefix(own.parent);
      return (
        !broader ||
        !code.startsWith(prefix) ||
        prefix.length >= cpvPrefix(code).length ||
        LEVELS.indexOf(broader.level) > LEVELS.indexOf(own.level)
      );
    });
    expect(wrong).toEqual([]);
  });

  it('reaches every code from the divisions by children alone, once', () => {
    const reached: string[] = [];
    const walk = (code: string): void => {
      reached.push(code);
      for (const child of cpv.children(code)) walk(child.code);
    };
    for (const { code } of cpv.divisions()) walk(code);
    expect(reached.sort()).toEqual(codes);
  });

  it('has a path whose codes each begin with the digits of the one before', () => {
    fc.assert(
      fc.property(anyCode, (code) => {
        const path = cpv.path(code);
        expect(path.at(-1)?.code).toBe(code);
        expect(path[0]?.level).toBe('division');
        for (const [at, { parent }] of path.entries()) expect(parent).toBe(path[at - 1]?.code);
      }),
    );
  });

  it('finds by the prefix of a code exactly the codes that have it in their path', () => {
    const paths = new Map(codes.map((code) => [code, new Set(cpv.path(code).map((above) => above.code))]));
    fc.assert(
      fc.property(anyCode, (code) => {
        const below = cpv.byPrefix(cpvPrefix(code)).map((found) => found.code);
        expect(below).toEqual(codes.filter((other) => paths.get(other)!.has(code)));
      }),
      { numRuns: 50 },
    );
  });

  it('keeps the zero of a division such as 30', () => {
    expect(cpvPrefix('30000000')).toBe('30');
    expect(cpvPrefix('90910000')).toBe('9091');
    expect(cpv.path('30190000').map(({ code }) => code)).toEqual(['30000000', '30100000', '30190000']);
  });
});

describe('looking up a CPV code', () => {
  it.each(['90910000', '90910000-9', ' 90910000 - 9 '])('understands %s', (text) => {
    expect(cpv.find(text)).toMatchObject({ code: '90910000', checkDigit: '9', level: 'class', parent: '90900000' });
  });

  it.each(['90910000-3', '9091', '909100000', '', 'ninety', '٩٠٩١٠٠٠٠', '99999999'])('knows no %s', (text) => {
    expect(cpv.find(text)).toBeUndefined();
    expect(cpv.label(text, 'nl')).toBeUndefined();
    expect(cpv.path(text)).toEqual([]);
    expect(cpv.children(text)).toEqual([]);
  });

  it('normalises codes of older versions, whose check digit cannot be verified', () => {
    expect(cpv.normalise('74700000-6')).toBe('74700000');
    expect(cpv.find('74700000-6')).toBeUndefined();
    expect(cpv.normalise('90910000-3')).toBeUndefined();
  });

  it.each([
    ['nl', 'Reinigingsdiensten'],
    ['en', 'Cleaning services'],
    ['el', 'Υπηρεσίες καθαρισμού'],
    ['bg', 'Услуги по почистване на сгради, промишлени инсталации и превозни средства'],
    ['NL', 'Reinigingsdiensten'],
    ['nl-BE', 'Reinigingsdiensten'],
    ['ga', 'Cleaning services'],
    ['tr', 'Cleaning services'],
  ])('labels 90910000 in %s as %s', (language, label) => {
    expect(cpv.label('90910000', language)).toBe(label);
  });

  it('has a label for every code in every language', () => {
    for (const language of LABEL_LANGUAGES) {
      for (const code of [codes[0]!, codes[4711]!, codes.at(-1)!]) {
        expect(cpv.find(code)!.label(language).length).toBeGreaterThan(2);
      }
    }
    expect(codes.filter((code) => cpv.label(code, 'nl') === '')).toEqual([]);
  });

  it('finds nothing for a prefix that is none', () => {
    expect(cpv.byPrefix('')).toEqual([]);
    expect(cpv.byPrefix('%')).toEqual([]);
    expect(cpv.byPrefix('9091').map(({ code }) => code)).toContain('90919000');
  });

  it('shows no more than code, check digit, level and parent as JSON', () => {
    expect(JSON.parse(JSON.stringify(cpv.find('03000000')))).toEqual({
      code: '03000000',
      checkDigit: '1',
      level: 'division',
    });
  });
});

describe('searching CPV by text', () => {
  const first = (text: string, language: string): string[] => cpv.search(text, language, 5).map(({ code }) => code);

  it.each([
    ['reinigingsdiensten', 'nl', '90910000'],
    ['cateringdiensten', 'nl', '55520000'],
    ['verhuizing', 'nl', '98392000'],
    ['wasserij', 'nl', '98310000'],
    ['cleaning services', 'en', '90910000'],
    ['καθαρισμου', 'el', '90910000'],
    ['ΥΠΗΡΕΣΙΕΣ ΚΑΘΑΡΙΣΜΟΥ', 'el', '90910000'],
    ['почистване на сгради', 'bg', '90910000'],
    ['services nettoyage', 'fr', '90910000'],
    ['onderhoud groengebieden', 'nl', '77310000'],
  ])('finds %s (%s)', (text, language, code) => {
    expect(first(text, language)).toContain(code);
  });

  it.each([
    ['reiniginsdiensten', '90910000'],
    ['reingiingsdiensten', '90910000'],
    ['reinigingsdiennsten', '90910000'],
    ['cateringdiemsten', '55520000'],
  ])('forgives one typo: %s', (text, code) => {
    expect(first(text, 'nl')).toContain(code);
  });

  it('does not forgive two', () => {
    expect(first('riengingsdiensten', 'nl')).not.toContain('90910000');
  });

  it('goes by the longest shared beginning where a word begins nothing', () => {
    expect(first('schoonmaakklussen', 'nl')).toContain('90900000');
    expect(first('schonmaakklussen', 'nl').length).toBeGreaterThan(0);
  });

  it('reads digits as the beginning of a code', () => {
    expect(first('9091', 'nl')[0]).toBe('90910000');
    expect(first('90910000-9', 'nl')).toEqual(['90910000']);
  });

  it('finds nothing for nothing, and never more than asked', () => {
    expect(cpv.search('', 'nl')).toEqual([]);
    expect(cpv.search('!?%_', 'nl')).toEqual([]);
    expect(cpv.search('qqqqqqqqq', 'nl')).toEqual([]);
    expect(cpv.search('diensten', 'nl', 3)).toHaveLength(3);
    expect(cpv.search('diensten', 'nl', 0)).toEqual([]);
    expect(cpv.search('90', 'nl', -1)).toEqual([]);
  });

  it('finds a code by its own label, among the first', () => {
    fc.assert(
      fc.property(anyCode, (code) => {
        const label = cpv.label(code, 'en')!;
        const found = cpv.search(label, 'en', 20).map((each) => each.label('en'));
        expect(found).toContain(label);
      }),
      { numRuns: 40 },
    );
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        expect(cpv.search(text, 'nl', 5).length).toBeLessThanOrEqual(5);
      }),
      { numRuns: 30 },
    );
  });
});

describe('the services of art. 77', () => {
  it('are the 115 codes of the directive', () => {
    expect(codes.filter((code) => cpv.isSocialService(code))).toHaveLength(115);
  });

  it.each(['75121000-0', '80110000-8', '85000000-9', '85312120', '85323000', '98133110'])('include %s', (code) => {
    expect(cpv.isSocialService(code)).toBe(true);
  });

  it.each(['90910000', '85324000', '98133100', '92511000', '85200001', 'nonsense'])('do not include %s', (code) => {
    expect(cpv.isSocialService(code)).toBe(false);
  });
});
