import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSets } from './sets.js';
import { readRelevance, readRun } from './trec.js';

const folder = mkdtempSync(join(tmpdir(), 'schakel-trec-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

describe('files of runs and judgements', () => {
  it('orders a run by score; equal scores keep the order of the file', () => {
    const run = readRun(file('run', 'q Q0 a 1 0.5 t\nq Q0 b 2 0.9 t\nq Q0 c 3 0.5 t\n\nr\tQ0\td 1 -1 t\n'));
    expect([...run]).toEqual([
      ['q', ['b', 'a', 'c']],
      ['r', ['d']],
    ]);
  });

  it('takes what is judged 0 or less for no answer', () => {
    const relevance = readRelevance(file('judged', 'q 0 a 1\nq 0 b 0\nq 0 c 2\nr 0 d -1\n'));
    expect([...relevance]).toEqual([['q', new Set(['a', 'c'])]]);
  });

  it('says what a folder without a set should hold', () => {
    expect(() => readSets(folder)).toThrow('holds no set');
    expect(() => readSets(join(folder, 'nowhere'))).toThrow('There is no folder');
  });
});
