// Builds the web app into dist/web, unless nothing changed since the last time.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const web = join(import.meta.dirname, '..');
const root = join(web, '../..');
const out = join(root, 'dist/web');
const stamp = join(out, '.vite/sources.sha256');

const filesOf = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

/** One hash over everything that the result depends on. */
function hashOfSources() {
  const hash = createHash('sha256');
  const files = [
    ...['src', 'public', 'scripts'].flatMap((folder) => filesOf(join(web, folder))),
    ...['index.html', 'vite.config.mjs'].map((name) => join(web, name)),
    ...['public', 'buyer', 'supplier', 'broker'].map((api) => join(root, `apps/${api}-api/openapi.json`)),
    join(root, 'package-lock.json'),
  ];
  for (const file of files) {
    if (file.includes('/generated/') || file.endsWith('.spec.ts')) continue;
    hash.update(file.slice(root.length)).update(readFileSync(file));
  }
  return hash.digest('hex');
}

/** Small files gain nothing, and fonts are compressed already. */
const isWorthIt = (file) => /\.(js|css|html|svg|json)$/.test(file) && statSync(file).size > 1_000;

async function compress() {
  const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };
  await Promise.all(
    filesOf(out)
      .filter((file) => !file.includes('/.vite/') && isWorthIt(file))
      .flatMap((file) => {
        const content = readFileSync(file);
        return [
          promisify(brotliCompress)(content, brotli).then((bytes) => writeFileSync(`${file}.br`, bytes)),
          promisify(gzip)(content, { level: 9 }).then((bytes) => writeFileSync(`${file}.gz`, bytes)),
        ];
      }),
  );
}

const hash = hashOfSources();
const isFresh = existsSync(stamp) && readFileSync(stamp, 'utf8') === hash;
if (!isFresh) {
  // Loaded only now: most builds find nothing to do.
  const [{ build }, { generate }] = await Promise.all([import('vite'), import('./generate.mjs')]);
  await generate();
  await build({ configFile: join(web, 'vite.config.mjs'), logLevel: 'warn' });
  await compress();
  writeFileSync(stamp, hash);
}
