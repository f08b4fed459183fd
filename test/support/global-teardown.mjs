import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

export default async function globalTeardown() {
  const { postgres, folder } = globalThis.schakelTestPostgres;
  await stopApp(join(folder, 'browser', 'pid'));
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
}

/** The app that the browser tests share, where there were any. */
async function stopApp(file) {
  if (!existsSync(file)) return;
  const pid = Number(readFileSync(file, 'utf8'));
  try {
    process.kill(pid, 'SIGTERM');
    for (const until = Date.now() + 10_000; Date.now() < until;) {
      process.kill(pid, 0);
      await new Promise((done) => setTimeout(done, 50));
    }
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}
