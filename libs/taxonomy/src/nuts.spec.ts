import * as fc from 'fast-check';
import { FORMER_DUTCH_NUTS } from './former-nuts.js';
import { countryOfNuts, nutsOfCountry } from './nuts-code.js';
import { Nuts } from './nuts.js';
import { nutsTable } from './nuts-table.js';
import { Places } from './places.js';
import { distanceKm } from './point.js';

const nuts = new Nuts();
const places = new Places();
const { codes } = nutsTable();
const anyCode = fc.constantFrom(...codes, ...FORMER_DUTCH_NUTS.keys(), 'UKI31', 'NLE', 'XX');
const dutch = (level: number): string[] =>
  codes.filter((code) => code.startsWith('NL') && code.length === level + 2 && !code.includes('Z'));

describe('the NUTS hierarchy', () => {
  it('holds 2,087 codes, in the Netherlands 4, 12 and 40', () => {
    expect(new Set(codes).size).toBe(2087);
    expect([dutch(0), dutch(1), dutch(2), dutch(3)].map(({ length }) => length)).toEqual([1, 4, 12, 40]);
  });

  it('has an existing parent for every region, of which it is a child', () => {
    for (const code of codes.filter(({ length }) => length > 2)) {
      const { parent, level } = nuts.find(code)!;
      expect(nuts.find(parent!)?.level).toBe(level - 1);
    }
    const children = codes.flatMap((code) => nuts.children(code).map((child) => child.code));
    expect(children.sort()).toEqual(codes.filter(({ length }) => length > 2));
  });

  it('names regions in their own language and countries in the caller’s', () => {
    expect(nuts.label('NL32B', 'en')).toBe('Groot-Amsterdam');
    expect(nuts.label('DE', 'nl')).toBe('Duitsland');
    expect(nuts.label('EL', 'en')).toBe('Greece');
    expect(nuts.label('NL', 'bg')).toBe('Нидерландия');
    expect(nuts.label('FR', 'ja')).toBe('France');
  });

  it('lists ancestors and path from the country down', () => {
    expect(nuts.ancestors('NL329').map(({ code }) => code)).toEqual(['NL', 'NL3', 'NL32']);
    expect(nuts.path('NL329')).toEqual(['NL', 'NL3', 'NL32', 'NL32B']);
    expect(nuts.path('UKI31')).toEqual(['UK', 'UKI', 'UKI3', 'UKI31']);
    expect(nuts.ancestors('UKI31')).toEqual([]);
  });

  it('shows no more than code, level and parent as JSON', () => {
    expect(JSON.parse(JSON.stringify(nuts.find('NL32B')))).toEqual({ code: 'NL32B', level: 3, parent: 'NL32' });
  });
});

describe('codes of older versions', () => {
  it('lead to a code of today of the same level, in the same part of the country', () => {
    for (const [former, today] of FORMER_DUTCH_NUTS) {
      expect(codes).not.toContain(former);
      expect(codes).toContain(today);
      expect(today.length).toBe(former.length);
      expect(today.slice(0, 3)).toBe(former.slice(0, 3));
    }
  });

  it.each([
    ['NL326', 'Groot-Amsterdam'],
    ['NL329', 'Groot-Amsterdam'],
    ['NL324', 'Agglomeratie Haarlem'],
    ['NL31', 'Utrecht'],
    ['NL310', 'Utrecht'],
    ['NL33', 'Zuid-Holland'],
    ['NL332', 'Agglomeratie ’s-Gravenhage'],
    ['NL337', 'Agglomeratie Leiden en Bollenstreek'],
    ['NL33A', 'Zuidoost-Zuid-Holland'],
    ['NL335', 'Groot-Rijnmond'],
    ['NL339', 'Groot-Rijnmond'],
    ['NL33C', 'Groot-Rijnmond'],
    ['NL33B', 'Oost-Zuid-Holland'],
    ['NL124', 'Noord-Friesland'],
    ['NL125', 'Zuidwest-Friesland'],
    ['NL412', 'Midden-Noord-Brabant'],
    ['NL413', 'Noordoost-Noord-Brabant'],
    ['nl331 ', 'Agglomeratie Leiden en Bollenstreek'],
  ])('%s is %s', (code, name) => {
    expect(nuts.label(code, 'nl')).toBe(name);
  });

  it('are covered by the regions of today', () => {
    expect(nuts.covers('NL32', 'NL326')).toBe(true);
    expect(nuts.covers('NL33', 'NL366')).toBe(true);
    expect(nuts.covers('NL36', 'NL335')).toBe(true);
    expect(nuts.covers('NL329', 'NL32B')).toBe(true);
    expect(nuts.covers('NL31', 'NL32B')).toBe(false);
  });

  it('of the United Kingdom are well-formed and unknown', () => {
    expect(nuts.normalise('uki31')).toBe('UKI31');
    expect(nuts.find('UKI31')).toBeUndefined();
    expect(nuts.current('UKI31')).toBe('UKI31');
    expect(nuts.covers('UK', 'UKI31')).toBe(true);
    expect(nuts.centroid('UKI31')).toBeUndefined();
  });

  it('of Greece may be written as GR', () => {
    expect(nuts.find('GR')?.code).toBe('EL');
    expect([nutsOfCountry('gr'), countryOfNuts('EL30'), nutsOfCountry('GB'), nutsOfCountry('NL')]).toEqual([
      'EL',
      'GR',
      'UK',
      'NL',
    ]);
  });
});

describe('any text as a NUTS code', () => {
  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), anyCode), anyCode, (text, code) => {
        nuts.search(text, 'nl', 3);
        expect(nuts.find(text)?.code ?? nuts.current(text)).toBe(nuts.current(text));
        expect(nuts.covers(text, code)).toBe(nuts.path(code).includes(nuts.current(text)));
        expect(nuts.children(text).every(({ parent }) => parent === nuts.current(text))).toBe(true);
        expect(nuts.byPrefix(text).every((found) => found.code.startsWith(nuts.current(text)))).toBe(true);
        expect(nuts.centroid(text) === undefined || codes.includes(nuts.centroid(text)!.of)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it.each(['', ' ', 'N', 'NL32BX', 'NL%', 'ÑL', 'NL-32'])('does not accept "%s"', (text) => {
    expect(nuts.normalise(text)).toBeUndefined();
    expect(nuts.covers(text, 'NL32B')).toBe(false);
    expect(nuts.path(text)).toEqual([]);
  });

  it('covers itself, and whatever its parts cover', () => {
    fc.assert(
      fc.property(anyCode, (code) => {
        expect(nuts.covers(code, code)).toBe(true);
        for (const above of nuts.path(code)) {
          expect(nuts.covers(above, code)).toBe(true);
          expect(nuts.covers(code, above)).toBe(nuts.current(code) === above);
        }
      }),
    );
  });
});

describe('searching NUTS by text', () => {
  const first = (text: string, language = 'nl', inside = ''): string[] =>
    nuts.search(text, language, 5, inside).map(({ code }) => code);

  it.each([
    ['Amsterdam', 'NL32B'],
    ['groot amsterdm', 'NL32B'],
    ['Utrect', 'NL35'],
    ['Zuid-Holland', 'NL36'],
    ['Duitsland', 'DE'],
    ['NL32', 'NL32'],
    ['nl329', 'NL32B'],
  ])('finds %s first', (text, code) => {
    expect(first(text)[0]).toBe(code);
  });

  it('finds the region of a Dutch place', () => {
    expect(first('Den Haag')).toEqual(['NL361']);
    expect(first('Weesp')).toEqual(['NL32B']);
  });

  it('finds countries and regions in other scripts', () => {
    expect(first('Германия', 'bg')).toEqual(['DE']);
    expect(first('Αττικη', 'el')[0]).toBe('EL3');
  });

  it('looks inside one region when asked', () => {
    expect(first('Limburg', 'nl', 'NL')).toEqual(['NL42', 'NL421', 'NL422', 'NL423']);
    expect(first('Limburg', 'nl', 'BE').every((code) => code.startsWith('BE'))).toBe(true);
  });
});

describe('where a region is', () => {
  it('has a point of its own for each Dutch region, which lies in that region', () => {
    for (const code of dutch(3)) {
      const centroid = nuts.centroid(code)!;
      expect(centroid.of).toBe(code);
      expect([code, places.nuts3At(centroid)]).toEqual([code, code]);
    }
  });

  it('puts Groot-Rijnmond near Rotterdam and Zuidoost-Zuid-Holland near Dordrecht', () => {
    expect(distanceKm(nuts.centroid('NL366')!, places.byName('Rotterdam')[0]!)).toBeLessThan(10);
    expect(distanceKm(nuts.centroid('NL364')!, places.byName('Dordrecht')[0]!)).toBeLessThan(10);
  });

  it('falls back on the smallest region above whose point is known', () => {
    expect(nuts.centroid('FRB01')?.of).toBe('FR');
    expect(nuts.centroid('NLZZZ')?.of).toBe('NL');
    expect(nuts.centroid('UA')).toBeUndefined();
  });
});

describe('the NUTS 3 codes within a circle', () => {
  const amsterdam = { latitude: 52.37, longitude: 4.9 };

  it('begin with the region of its middle, however small the circle', () => {
    expect(nuts.nuts3Within(amsterdam, 0)).toEqual(['NL32B']);
    expect(nuts.nuts3Within({ latitude: 53.48, longitude: 6.16 }, 1)).toEqual(['NL127']);
  });

  it('hold the regions whose centroid lies within, nearest first', () => {
    expect(nuts.nuts3Within(amsterdam, 25)).toEqual(['NL32B', 'NL325', 'NL32A', 'NL323', 'NL327']);
  });

  it('only grow with the circle', () => {
    const inTheLand = fc.record({
      latitude: fc.double({ min: 50.8, max: 53.4, noNaN: true }),
      longitude: fc.double({ min: 3.5, max: 7, noNaN: true }),
    });
    fc.assert(
      fc.property(inTheLand, fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }), (point, km, more) => {
        const small = nuts.nuts3Within(point, km);
        const large = new Set(nuts.nuts3Within(point, km + more));
        expect(small.every((code) => large.has(code))).toBe(true);
      }),
    );
  });

  it('are those of the nearest centroid abroad', () => {
    expect(nuts.nuts3Within({ latitude: 50.85, longitude: 4.35 }, 5)).toEqual(['BE100']);
  });

  it('are none for what is no point on earth, and none of their own far out at sea', () => {
    expect(nuts.nuts3Within({ latitude: Number.NaN, longitude: 4.9 }, 10)).toEqual([]);
    expect(nuts.nuts3Within({ latitude: 91, longitude: 4.9 }, 1e9)).toEqual([]);
    expect(nuts.nuts3Within({ latitude: 0, longitude: -30 }, 10)).toEqual([]);
  });
});
