import * as fc from 'fast-check';
import { plain } from './plain.js';
import { lowerBound, prefixRange } from './sorted.js';
import { TextIndex } from './text-index.js';

const index = new TextIndex([
  { owner: 0, text: 'Één façade schilderen' },
  { owner: 1, text: 'Schilderwerk' },
  { owner: 2, text: 'Schilderwerk aan de gevel' },
  { owner: 3, text: 'Υπηρεσίες καθαρισμού' },
  { owner: 4, text: 'Straße', context: 'Łódź' },
  { owner: 5, text: 'Łódź' },
  { owner: 6, text: 'Gouda' },
  { owner: 6, text: 'kaas' },
]);

describe('the text index', () => {
  it.each([
    ['EEN FACADE', [0]],
    ['schilderwerk', [1, 2]],
    ['gevel schilder', [2]],
    ['υπηρεσιες', [3]],
    ['ΥΠΗΡΕΣΊΕΣ', [3]],
    ['lodz', [5, 4]],
    ['strasse', [4]],
    ['goda', [6]],
    ['kaas gouda', [6]],
    ['schilderijen', [1]],
    ['go', [6]],
    ['gx', []],
    ['12345', []],
  ])('answers %s with %p', (text, owners) => {
    expect(index.search(text, 10).slice(0, owners.length || 10)).toEqual(owners);
  });

  it('can ask for most of the words', () => {
    expect(index.search('gouda atlantis', 10)).toEqual([6]);
    expect(index.search('gouda atlantis', 10, 0.6)).toEqual([]);
  });

  it('prefers a text with a higher prior', () => {
    const same = new TextIndex([
      { owner: 0, text: 'groen beheer' },
      { owner: 1, text: 'groen aanleg', prior: 1.1 },
    ]);
    expect(same.search('groen', 5)).toEqual([1, 0]);
  });

  it('answers a long hostile text with nothing', () => {
    expect(index.search('aaaa'.repeat(25_000), 10)).toEqual([]);
  });

  it('finds every text by any beginning of any of its words', () => {
    const texts = ['hout bewerken', 'houtbewerking', 'metaal', 'textiel naaien', 'fietsen maken'];
    const small = new TextIndex(texts.map((text, owner) => ({ owner, text })));
    fc.assert(
      fc.property(fc.nat(4), fc.nat(), fc.integer({ min: 3, max: 20 }), (owner, at, length) => {
        const own = texts[owner]!.split(' ');
        expect(small.search(own[at % own.length]!.slice(0, length), 10)).toContain(owner);
      }),
    );
  });
});

describe('folding', () => {
  it('makes spellings of one name equal', () => {
    expect(plain(" 'S-HERTOGENBOSCH ")).toBe(plain('s hertogenbosch'));
    expect(plain('Súdwest-Fryslân')).toBe('sudwest fryslan');
  });
});

describe('a sorted list', () => {
  it('is searched by prefix as if one looked at every value', () => {
    const value = fc.string({ unit: fc.constantFrom(...'abż'), maxLength: 4 });
    fc.assert(
      fc.property(fc.array(value), value, (values, prefix) => {
        const sorted = values.sort();
        expect(sorted.slice(...prefixRange(sorted, prefix))).toEqual(sorted.filter((each) => each.startsWith(prefix)));
        expect(lowerBound(sorted, prefix)).toBe(sorted.filter((each) => each < prefix).length);
      }),
    );
  });
});
