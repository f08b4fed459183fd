import { cpvOnly, sharedDigits } from './cpv-only.js';
import { measureCodes } from './cpv-codes.js';
import { plainBm25, sevenLetters, wholeWords } from './plain-bm25.js';
import type { FirmRecord } from './sets.js';

describe('plain BM25', () => {
  it('cuts words of three letters and more to seven, folded', () => {
    expect(sevenLetters('De Schoonmaakdiensten in één café, 2027')).toEqual(['schoonm', 'een', 'cafe', '2027']);
    expect(wholeWords('Één B&W-café')).toEqual(['een', 'b', 'w', 'cafe']);
  });

  it('orders by rarity, repetition and length', () => {
    const documents = [
      { id: 'both', text: 'zeil hout' },
      { id: 'rare', text: 'hout' },
      { id: 'common', text: 'zeil' },
      { id: 'common, long', text: 'zeil brood brood brood' },
      { id: 'neither', text: 'brood' },
    ];
    const run = plainBm25(documents, [{ id: 'q', text: 'Hout hout zeil' }], wholeWords);
    // hout is held by 2 of 5 documents, zeil by 3
    expect(run.get('q')).toEqual(['both', 'rare', 'common', 'common, long']);
  });
});

describe('CPV only', () => {
  it('counts the digits with which two codes begin alike, from the division on', () => {
    expect(sharedDigits('90911200', '90911200')).toBe(6);
    expect(sharedDigits('90911200', '90911000')).toBe(5);
    expect(sharedDigits('90000000', '90911000')).toBe(2);
    expect(sharedDigits('30000000', '30200000-1')).toBe(2);
    expect(sharedDigits('92000000', '90911000')).toBe(0);
  });

  it('puts the firm with the nearest code first, and of two the one with more such work', () => {
    const firm = (id: string, ...codes: string[]): FirmRecord => ({
      id,
      name: id,
      capabilities: codes.map((code) => ({ title: '', description: '', cpv: [code], nuts: [], places: [] })),
    });
    const firms = [
      firm('far', '90500000'),
      firm('other', '45000000'),
      firm('one', '90911200'),
      firm('two', '90911200', '90911200'),
    ];
    const asked = { id: 'q', title: '', description: '', cpv: ['90911200'], nuts: [], places: [] };
    expect(cpvOnly(firms, [asked]).get('q')).toEqual(['two', 'one', 'far']);
  });
});

describe('measures of codes', () => {
  it('looks at the first for the division and at ten for the rest', () => {
    const nine = Array.from({ length: 9 }, () => '45000000');
    expect(measureCodes([...nine, '90911200'], ['90911200'])).toEqual({
      'division@1': 0,
      'division@10': 1,
      'group@10': 1,
      'exact@10': 1,
    });
    expect(measureCodes(['90911300', ...nine, '90911200'], ['90911200'])).toEqual({
      'division@1': 1,
      'division@10': 1,
      'group@10': 1,
      'exact@10': 0,
    });
    expect(measureCodes([], ['90911200'])).toEqual({ 'division@1': 0, 'division@10': 0, 'group@10': 0, 'exact@10': 0 });
  });
});
