import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** A server to test against. */
export interface MeilisearchServer {
  url: string;
  apiKey: string;
  stop: () => Promise<void>;
}

const BINARY = (process.env['PATH'] ?? '')
  .split(delimiter)
  .map((folder) => join(folder, 'meilisearch'))
  .find((path) => existsSync(path));
const READY_WITHIN_MS = 30_000;

/** Is there a server (`MEILI_URL`), or a program to start one? */
export const HAS_MEILISEARCH = Boolean(process.env['MEILI_URL'] ?? BINARY);

/** Says loudly that something was not tested. */
export function sayThatMeilisearchIsSkipped(): void {
  process.stderr.write(
    '\nSKIPPED: nothing was tested on Meilisearch. Set MEILI_URL (and MEILI_API_KEY), or put a `meilisearch` on the PATH.\n\n',
  );
}

/** The server that was named, or one of our own on a free port with a folder and a key of its own. */
export async function startMeilisearch(): Promise<MeilisearchServer> {
  const url = process.env['MEILI_URL'];
  if (url) return { url, apiKey: process.env['MEILI_API_KEY'] ?? '', stop: () => Promise.resolve() };
  if (!BINARY) throw new Error('There is no Meilisearch to test against.');
  const folder = mkdtempSync(join(tmpdir(), 'schakel-meilisearch-'));
  const apiKey = randomBytes(24).toString('hex');
  const address = `127.0.0.1:${await freePort()}`;
  const server = spawn(BINARY, ['--no-analytics', '--http-addr', address, '--db-path', join(folder, 'data')], {
    cwd: folder,
    env: { ...process.env, MEILI_MASTER_KEY: apiKey, MEILI_LOG_LEVEL: 'ERROR' },
    stdio: 'ignore',
  });
  await ready(server, `http://${address}`);
  const stop = async () => {
    const ended = new Promise((resolve) => server.once('exit', resolve));
    server.kill();
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  return { url: `http://${address}`, apiKey, stop };
}

async function ready(server: ChildProcess, url: string): Promise<void> {
  const until = Date.now() + READY_WITHIN_MS;
  while (Date.now() < until && server.exitCode === null) {
    const answer = await fetch(`${url}/health`).catch(() => undefined);
    if (answer?.ok) return;
    await sleep(50);
  }
  server.kill();
  throw new Error('Meilisearch did not start.');
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
