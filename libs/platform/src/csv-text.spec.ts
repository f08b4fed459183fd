import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { csvText } from './csv-text.js';

describe('A text as a field of CSV', () => {
  it.each([
    ['schoonmaak', 'schoonmaak'],
    ['zeg "ja"', '"zeg ""ja"""'],
    ['a;b', '"a;b"'],
    ['een\ntwee', '"een\ntwee"'],
    ['=1+1', "'=1+1"],
    ['  =1+1', "'  =1+1"],
    ['+31 20', "'+31 20"],
    ['＝SOM(1)', "'＝SOM(1)"],
    ['\tx', `"'\tx"`],
    ['', ''],
  ])('%j is %j', (text, field) => {
    expect(csvText(text)).toBe(field);
  });

  it('is read back as it was, but for the apostrophe, with commas and with semicolons', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'binary' }), { minLength: 2 }),
        fc.constantFrom(',', ';'),
        (texts, delimiter) => {
          const line = `${texts.map(csvText).join(delimiter)}\r\n`;
          const [fields] = parse(line, { delimiter, record_delimiter: '\r\n' }) as string[][];
          expect(fields?.map((field, at) => (texts[at]?.length === field.length ? field : field.slice(1)))).toEqual(
            texts,
          );
        },
      ),
    );
  });
});
