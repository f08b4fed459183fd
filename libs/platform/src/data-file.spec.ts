import { existsSync } from 'node:fs';
import { isAbsolute, join, sep } from 'node:path';
import { dataFile, installationRoot } from './data-file.js';

describe('A data file', () => {
  it('is found from the folder of the installation, wherever the program was started', () => {
    const path = dataFile('taxonomy', 'cpv.tsv.gz');
    expect(isAbsolute(path)).toBe(true);
    expect(path.endsWith(join('libs', 'taxonomy', 'data', 'cpv.tsv.gz'))).toBe(true);
    expect(existsSync(path)).toBe(true);
    const before = process.cwd();
    process.chdir(sep);
    try {
      expect(dataFile('taxonomy', 'cpv.tsv.gz')).toBe(path);
    } finally {
      process.chdir(before);
    }
  });

  it('lies beside the code that reads it', () => {
    expect(existsSync(join(installationRoot(), 'libs', 'platform', 'src', 'data-file.ts'))).toBe(true);
  });
});
