// Writes what is generated and not committed: the types of the APIs from their OpenAPI documents, and the tree of routes.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Generator, getConfig } from '@tanstack/router-generator';
import openapiTS, { astToString } from 'openapi-typescript';
import { routes } from './routes.mjs';

const web = join(import.meta.dirname, '..');
const APIS = ['public', 'buyer', 'supplier', 'broker'];

/** Writes only what differs, so that nothing that watches or compares times sees a change where there is none. */
export function write(file, text) {
  mkdirSync(dirname(file), { recursive: true });
  if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
}

async function apiTypes() {
  for (const api of APIS) {
    const source = join(web, `../${api}-api/openapi.json`);
    const target = join(web, `src/api/generated/${api}.ts`);
    const document = readFileSync(source, 'utf8');
    const hash = createHash('sha256').update(document).digest('hex');
    const head = `// Made by apps/web/scripts/generate.mjs from apps/${api}-api/openapi.json, ${hash}\n`;
    if (existsSync(target) && readFileSync(target, 'utf8').startsWith(head)) continue;
    write(target, `${head}${astToString(await openapiTS(JSON.parse(document)))}`);
  }
}

/** All that the web app is made from but its own sources. */
export async function generate() {
  await apiTypes();
  mkdirSync(dirname(routes.generatedRouteTree), { recursive: true });
  mkdirSync(routes.tmpDir, { recursive: true });
  await new Generator({ config: getConfig(routes, web), root: web }).run();
}

if (process.argv[1] === import.meta.filename) await generate();
