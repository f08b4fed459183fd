import { meetsAll } from './meets-all.js';

describe('What someone types', () => {
  it.each([
    ['ramen was', 'Wassen van ramen'],
    ['cafe', 'Cafés en restaurants'],
    ['9091', '90911300 Wassen van ramen'],
  ])('is met as a whole: %s', (typed, text) => {
    expect(meetsAll(typed, text)).toBe(true);
  });

  it.each([
    ['gras maaien', 'Foie gras'],
    ['maaien', 'Grasmaaiers'],
  ])('is met in part, or not at all: %s', (typed, text) => {
    expect(meetsAll(typed, text)).toBe(false);
  });
});
