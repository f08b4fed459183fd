import { DomainError } from '@schakel/platform';
import { certificates } from './certificates.js';
import { isEstablishmentNumber, isKvkNumber } from './identifiers.js';
import { LABEL_LANGUAGES, labelLanguage } from './label-language.js';
import { Nuts } from './nuts.js';
import { provinceOfNuts, provinces } from './provinces.js';
import { targetGroups } from './target-groups.js';
import { declineReasons, languages, legalForms, sizeBandOf, sizeBands, valueBands } from './vocabularies.js';

const ALL = [certificates, targetGroups, legalForms, sizeBands, valueBands, languages, provinces, declineReasons];

/** The errors with which a call is refused. */
function refusal(call: () => unknown): { code: string; errors: readonly { pointer: string; message: string }[] } {
  try {
    call();
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
  throw new Error('It was not refused.');
}

describe.each(ALL)('the vocabulary of each $what', (vocabulary) => {
  it('has codes in kebab-case, each once, with labels in Dutch and English', () => {
    expect(new Set(vocabulary.codes).size).toBe(vocabulary.terms.length);
    for (const { code, nl, en } of vocabulary.terms) {
      expect(code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(Math.min(nl.length, en.length)).toBeGreaterThan(1);
    }
    expect(new Set(vocabulary.terms.map(({ nl }) => nl)).size).toBe(vocabulary.terms.length);
  });

  it('refuses other codes at the pointer', () => {
    const { code, errors } = refusal(() => vocabulary.assert('__proto__', '/x/0'));
    expect(code).toBe('invalid-input');
    expect(errors).toEqual([
      expect.objectContaining({ pointer: '/x/0', message: expect.stringContaining(vocabulary.what) as string }),
    ]);
    expect(vocabulary.has('constructor')).toBe(false);
  });
});

describe('a vocabulary', () => {
  it('labels in Dutch, and in English for any other language', () => {
    expect(legalForms.label('cooperatie', 'nl-NL')).toBe('Coöperatie');
    expect(legalForms.label('cooperatie', 'fr')).toBe('Cooperative');
    expect(legalForms.label('kolchoz', 'nl')).toBeUndefined();
  });

  it.each([
    ['iso9001', 'iso-9001'],
    ['ISO 14001', 'iso-14001'],
    ['PSO 30+', 'pso-30-plus'],
    ['Groenkeur', 'groenkeur'],
    ['co2_prestatieladder', 'co2-prestatieladder'],
  ])('guesses what %s means', (asked, meant) => {
    expect(refusal(() => certificates.assert(asked, '/c')).errors[0]?.message).toContain(`Did you mean ${meant}?`);
  });

  it('lists its codes where it cannot guess', () => {
    expect(refusal(() => sizeBands.assert('?', '/size')).errors[0]?.message).toContain('micro, small, medium, large');
  });

  it('gives back a code that is one', () => {
    expect(certificates.assert('pso', '/c')).toBe('pso');
    expect(certificates.find('pso-30-plus')?.kind).toBe('social');
  });
});

describe('size bands', () => {
  it.each([
    [0, 'micro'],
    [9.5, 'micro'],
    [10, 'small'],
    [49, 'small'],
    [50, 'medium'],
    [250, 'large'],
    [1e6, 'large'],
    [-1, undefined],
    [Number.NaN, undefined],
  ])('put %p employees in %p', (employees, code) => {
    expect(sizeBandOf(employees)?.code).toBe(code);
  });
});

describe('provinces', () => {
  it('are the NUTS 2 regions of the Netherlands', () => {
    const nuts = new Nuts();
    const regions = nuts.byPrefix('NL').filter(({ level, code }) => level === 2 && code !== 'NLZZ');
    expect(regions.map(({ code }) => provinceOfNuts(code)?.nuts2)).toEqual(regions.map(({ code }) => code));
    expect(regions).toHaveLength(provinces.terms.length);
    expect(provinceOfNuts('NL32B')?.code).toBe('noord-holland');
    expect(provinceOfNuts('BE211')).toBeUndefined();
  });
});

describe('languages', () => {
  it('include all in which the code lists are labelled', () => {
    expect(LABEL_LANGUAGES.every((code) => languages.has(code))).toBe(true);
  });

  it.each([
    ['nl', 'nl'],
    ['DE-at', 'de'],
    ['pt_BR', 'pt'],
    ['tr', 'en'],
    ['', 'en'],
    ['english', 'en'],
    ['nld', 'en'],
  ] as const)('asked as "%s" are labelled in %s', (asked, language) => {
    expect(labelLanguage(asked)).toBe(language);
  });
});

describe('identifiers', () => {
  it('are 8 digits for the KvK and 12 for an establishment', () => {
    expect(isKvkNumber('01234567')).toBe(true);
    expect(isEstablishmentNumber('000012345678')).toBe(true);
  });

  it.each(['1234567', '123456789', '1234 567', '１２３４５６７８', '٠١٢٣٤٥٦٧', '12345678\n', ''])(
    'are not "%s"',
    (text) => {
      expect(isKvkNumber(text)).toBe(false);
      expect(isEstablishmentNumber(text)).toBe(false);
    },
  );
});

describe('the value bands', () => {
  it('follow on each other from nothing, in whole cents, without an end', () => {
    const bands = valueBands.terms;
    expect(bands[0]?.from).toBe(0);
    expect(bands.at(-1)?.below).toBe(Infinity);
    for (const [at, { from, below }] of bands.entries()) {
      expect(below).toBeGreaterThan(from);
      expect(Number.isInteger(from)).toBe(true);
      expect(from).toBe(at === 0 ? 0 : bands[at - 1]?.below);
    }
  });
});
