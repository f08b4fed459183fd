import { csvLine } from './csv-line.js';

describe('A line of CSV', () => {
  it.each<[string, Parameters<typeof csvLine>[0], string]>([
    ['plain cells', ['a', 1, true, null, ['x', 'y'], []], 'a,1,true,,x|y,\r\n'],
    ['quotation marks, commas and line ends', ['zeg "ja"', 'a,b', 'een\ntwee'], '"zeg ""ja""","a,b","een\ntwee"\r\n'],
    ['a formula', ['=1+1', '+31', '-x', '@som', '\tx'], "'=1+1,'+31,'-x,'@som,\"'\tx\"\r\n"],
    ['a negative number, which is no formula', [-5], '-5\r\n'],
    ['a list that begins as a formula', [['=a', 'b']], "'=a|b\r\n"],
  ])('writes %s', (_, cells, line) => {
    expect(csvLine(cells)).toBe(line);
  });
});
