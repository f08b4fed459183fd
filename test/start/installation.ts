import { Program, type ProgramOptions } from './program.js';

/** Any free port for each API. */
export const ANY_PORTS = {
  PUBLIC_API_PORT: '0',
  BUYER_API_PORT: '0',
  SUPPLIER_API_PORT: '0',
  BROKER_API_PORT: '0',
  WORKER_PORT: '0',
};

export type Audience = 'everyone' | 'buyers' | 'social firms' | 'account managers';

/** Starts everything as `npm start` does, without demonstration data unless asked for. */
export function start(folder: string, env: Record<string, string> = {}, options: ProgramOptions = {}): Program {
  return Program.run('standalone', [], {
    ...options,
    env: { DATA_FOLDER: folder, DEMO_DATA: 'off', ...ANY_PORTS, ...env },
  });
}

/** Waits until everything runs. @returns the address of each API, as printed */
export async function addresses(program: Program): Promise<Record<Audience, string>> {
  await program.prints('Stop with Ctrl-C');
  const found = [...program.stdout.matchAll(/(http:\S+)\/v1\/docs {2}API for (.+)$/gm)];
  return Object.fromEntries(found.map(([, url, audience]) => [audience, url])) as Record<Audience, string>;
}

export async function stop(program: Program): Promise<void> {
  program.kill('SIGINT');
  await program.ended;
}
