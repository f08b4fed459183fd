import { tellingParts } from './telling-parts.js';

const share = (one: string, other: string) => tellingParts(one).some((part) => tellingParts(other).includes(part));

describe('what words are made of', () => {
  it.each([
    ['schoonmaakwerkzaamheden', 'gebouwenschoonmaak'],
    ['groenvoorziening', 'groenonderhoud'],
    ['fietsenstalling', 'fietsreparatie'],
    ['Gebäudereinigung', 'Gebäude'],
    ['kantoormeubelen', 'meubels'],
  ])('has something in common in %s and %s', (one, other) => {
    expect(share(one, other)).toBe(true);
  });

  it.each([
    ['schoonmaakwerkzaamheden', 'schilderwerkzaamheden'],
    ['vervoersdiensten', 'cateringdiensten'],
    ['catering', 'tuinonderhoud'],
  ])('has nothing that says something in common in %s and %s', (one, other) => {
    expect(share(one, other)).toBe(false);
  });
});
