import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const PORTS = Object.fromEntries(
  ['PUBLIC_API', 'BUYER_API', 'SUPPLIER_API', 'BROKER_API', 'WORKER'].map((name) => [`${name}_PORT`, '0']),
);

/** Of all demonstration accounts, which the welcome prints as well. */
export const DEMO_PASSWORD = 'probeer-schakel-uit';

/** The built Schakel with its demonstration, as `npm start` runs it, on free ports and with a data folder of its own. */
export async function startSchakel(dataFolder) {
  const child = spawn(process.execPath, [join(ROOT, 'dist/apps/standalone/src/main.js')], {
    cwd: ROOT,
    env: { ...process.env, ...PORTS, DATA_FOLDER: dataFolder },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  const url = await new Promise((found, failed) => {
    child.stdout.setEncoding('utf8').on('data', (piece) => {
      output += piece;
      const [, address] = /^ {2}(http:\S+) {2}the page of Schakel$/m.exec(output) ?? [];
      if (address) found(address);
    });
    child.once('exit', () => failed(new Error(`Schakel did not start:\n${output}`)));
  });
  return { url, stop: () => stop(child) };
}

async function stop(child) {
  child.kill('SIGINT');
  if (child.exitCode === null) await once(child, 'exit');
}

/** Runs a command of the built `schakel`, on the installation in a data folder. */
export async function schakelCommand(dataFolder, ...words) {
  const child = spawn(process.execPath, [join(ROOT, 'dist/apps/cli/src/main.js'), ...words], {
    cwd: ROOT,
    env: { ...process.env, DATA_FOLDER: dataFolder },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`schakel ${words.join(' ')} ended with ${code}.`);
}
