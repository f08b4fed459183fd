import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { installationRoot } from '@schakel/platform';

/** KiB after gzip, as one downloads them (brotli is a little less). */
const MOST = { public: 170, workspace: 230, chunk: 60, charts: 135, styles: 35, fonts: 60 };

interface Chunk {
  file: string;
  imports?: string[];
  css?: string[];
  isDynamicEntry?: boolean;
  isEntry?: boolean;
}

const web = join(installationRoot(), 'dist/web');
const manifest = JSON.parse(readFileSync(join(web, '.vite/manifest.json'), 'utf8')) as Record<string, Chunk>;

const sizes = new Map<string, number>();
function size(file: string): number {
  const known = sizes.get(file) ?? gzipSync(readFileSync(join(web, file)), { level: 9 }).length / 1024;
  sizes.set(file, known);
  return known;
}
const total = (files: Iterable<string>) => [...files].reduce((sum, file) => sum + size(file), 0);

/** A chunk and everything that has to be there before it runs. */
function closure(key: string, seen = new Set<string>()): Set<string> {
  if (seen.has(key)) return seen;
  seen.add(key);
  for (const other of manifest[key]?.imports ?? []) closure(other, seen);
  return seen;
}
const scripts = (keys: Iterable<string>) => new Set([...keys].map((key) => manifest[key]?.file ?? ''));
const styles = (keys: Iterable<string>) => new Set([...keys].flatMap((key) => manifest[key]?.css ?? []));

const first = closure('index.html');
const pages = Object.keys(manifest).filter((key) => /^src\/pages\/.*tsr-split=component/.test(key));
/** Behind sign-in. The sheet of all patterns is for those who build: nobody else opens it. */
const isWorkspace = (key: string) => /^src\/pages\/((buyer|firm|broker|account)\/|patronen)/.test(key);
/** Words that a page needs beside it: of the shell, of the patterns, of forms, of its own part. */
const wordsOf = (key: string) => {
  const area = /^src\/pages\/\(?(\w+)\)?\//.exec(key)?.[1] ?? 'public';
  return ['shell', 'patterns', 'forms', area].map((name) => `src/words/nl/${name}.ts`).filter((name) => manifest[name]);
};

describe('What one has to load', () => {
  it('is known for every page', () => {
    expect(pages.length).toBeGreaterThan(8);
  });

  it.each(pages)('for %s fits its budget', (page) => {
    const keys = new Set([...first, ...closure(page), ...wordsOf(page).flatMap((words) => [...closure(words)])]);
    const found = { scripts: Math.round(total(scripts(keys))), styles: Math.round(total(styles(keys))) };
    expect(found.scripts).toBeLessThanOrEqual(isWorkspace(page) ? MOST.workspace : MOST.public);
    expect(found.styles).toBeLessThanOrEqual(MOST.styles);
  });

  it('comes in chunks of which none is large', () => {
    const lazy = Object.keys(manifest).filter((key) => manifest[key]?.isDynamicEntry);
    const tooLarge = lazy
      .map((key) => ({ key, size: size(manifest[key]?.file ?? '') }))
      .filter(({ key, size: kib }) => kib > (/insights|chart/.test(key) ? MOST.charts : MOST.chunk));
    expect(tooLarge).toEqual([]);
  });

  it('has fonts for Dutch that are small enough', () => {
    const fonts = Object.values(manifest)
      .map(({ file }) => file)
      .filter((file) => /latin-(wght|\d+)-normal-.*\.woff2$/.test(file));
    expect(fonts).toHaveLength(2);
    expect(total(fonts)).toBeLessThanOrEqual(MOST.fonts);
  });
});
