import * as fc from 'fast-check';
import { gramRate, missingTexts, stemRate } from './background.js';
import { bundledRarity, rarity } from './rarity.js';
import { gramNumber, stemNumber } from './terms.js';

describe('rarity', () => {
  it('is 0 or more, and less the more texts hold the term', () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.nat(5000), fc.double({ min: 0, max: 1, noNaN: true }), (a, b, rate) => {
        const texts = a + b + 1;
        for (const rarityOf of [rarity, bundledRarity]) {
          const [fewer, more] = [rarityOf({ found: a, texts, rate }), rarityOf({ found: a + 1, texts, rate })];
          expect(more).toBeGreaterThanOrEqual(0);
          expect(fewer).toBeGreaterThanOrEqual(more);
        }
      }),
    );
  });

  it('knows in a corpus of one text that everyday words say little', () => {
    const [everyday, telling] = ['van', 'schoon'].map((stem) =>
      bundledRarity({ found: 1, texts: 1, rate: stemRate(stemNumber(stem)) }),
    );
    expect(everyday).toBeLessThan(0.01);
    expect(telling).toBeGreaterThan(2);
  });

  it('believes the corpus alone from two hundred texts on', () => {
    expect(missingTexts(3)).toBe(197);
    expect(missingTexts(200)).toBe(0);
    expect(rarity({ found: 10, texts: 1000, rate: 0.9 })).toBe(rarity({ found: 10, texts: 1000, rate: 0 }));
  });

  it('has rates for parts of everyday words too', () => {
    expect(gramRate(gramNumber('_van'))).toBeGreaterThan(0.9);
    expect(gramRate(gramNumber('oonm'))).toBeLessThan(0.01);
  });
});
