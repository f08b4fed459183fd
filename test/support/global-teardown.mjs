import { rmSync } from 'node:fs';

export default async function globalTeardown() {
  const { postgres, folder } = globalThis.schakelTestPostgres;
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
}
