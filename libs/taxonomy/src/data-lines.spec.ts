import fs from 'node:fs';
import { dirname, join } from 'node:path';
import { dataFile } from '@schakel/platform';

const folder = dirname(dataFile('taxonomy', 'README.md'));
const files = fs.readdirSync(folder).filter((name) => name.endsWith('.gz'));

/** Which data files a fresh copy of the lib reads for what is asked of it. */
function filesReadBy(ask: (lib: typeof import('./index.js')) => unknown): string[] {
  const read = jest.spyOn(fs, 'readFileSync');
  try {
    jest.isolateModules(() => ask(jest.requireActual<typeof import('./index.js')>('./index.js')));
    return read.mock.calls.map(([path]) => String(path).split('/').at(-1) ?? '').filter((name) => files.includes(name));
  } finally {
    read.mockRestore();
  }
}

describe('the data files', () => {
  it('take less than 2.5 MB together', () => {
    const bytes = files.reduce((sum, name) => sum + fs.statSync(join(folder, name)).size, 0);
    expect(bytes).toBeLessThan(2_500_000);
  });

  it('are not read before they are needed', () => {
    expect(filesReadBy(() => undefined)).toEqual([]);
    expect(filesReadBy(({ cpv }) => cpv.find('90910000'))).toEqual(['cpv.tsv.gz']);
    expect(filesReadBy(({ cpv }) => cpv.label('90910000', 'el'))).toEqual(['cpv.tsv.gz', 'cpv.el.txt.gz']);
    expect(filesReadBy(({ nuts }) => nuts.covers('NL32', 'NL326'))).toEqual([]);
    expect(filesReadBy(({ nuts }) => nuts.label('NL326', 'nl'))).toEqual(['nuts.tsv.gz']);
  });

  it('are read once', () => {
    const twice = filesReadBy(({ cpv, places }) => {
      for (const text of ['schoonmaak', 'wasserij']) cpv.search(text, 'nl');
      for (const text of ['Amsterdam', 'Utrecht']) places.search(text);
    });
    expect(new Set(twice).size).toBe(twice.length);
  });
});
