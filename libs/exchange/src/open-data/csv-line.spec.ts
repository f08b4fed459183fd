import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { csvLine } from './csv-line.js';

const read = (line: string) => parse(line, { record_delimiter: '\r\n' }) as string[][];

describe('A line of CSV', () => {
  it.each<[string, Parameters<typeof csvLine>[0], string]>([
    ['plain cells', ['a', 1, true, null, ['x', 'y'], []], 'a,1,true,,x|y,\r\n'],
    ['quotation marks, commas and line ends', ['zeg "ja"', 'a,b', 'een\ntwee'], '"zeg ""ja""","a,b","een\ntwee"\r\n'],
    ['a formula', ['=1+1', '+31', '-x', '@som', '\tx'], "'=1+1,'+31,'-x,'@som,'\tx\r\n"],
    ['a negative number, which is no formula', [-5], '-5\r\n'],
    ['a list that begins as a formula', [['=a', 'b']], "'=a|b\r\n"],
  ])('writes %s', (_, cells, line) => {
    expect(csvLine(cells)).toBe(line);
  });

  it('gives back every text, but for the mark in front of what looks like a formula', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 2 }), (texts) => {
        const [cells] = read(csvLine(texts));
        expect(cells).toEqual(texts.map((text) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)));
      }),
    );
  });
});
