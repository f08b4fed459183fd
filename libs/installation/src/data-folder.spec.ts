import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeDataFolder } from './data-folder.js';

describe('The data folder', () => {
  const base = mkdtempSync(join(tmpdir(), 'schakel-folder-'));
  afterAll(() => rmSync(base, { recursive: true }));

  it('is made with those above it, and left empty', () => {
    const folder = join(base, 'a', 'b');
    expect(makeDataFolder({ dataFolder: folder })).toBe(folder);
    expect(makeDataFolder({ dataFolder: folder })).toBe(folder);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('lies below the folder of Schakel when it is named without a beginning', () => {
    expect(makeDataFolder({ dataFolder: 'dist/../dist' })).toMatch(/^\/.+\/dist$/);
  });

  it.each(['file', 'file/below'])('is refused with a reason where a file is in its place: %s', (name) => {
    writeFileSync(join(base, 'file'), '');
    expect(() => makeDataFolder({ dataFolder: join(base, name) })).toThrow(/there is a file in its place/);
  });
});
