import { parentPort, workerData } from 'node:worker_threads';
import { MatchEngine } from './match-engine.js';
import type { Answer, Request } from './threaded-matcher.js';

/** The thread in which everyone is matched: answers one request after another, each as soon as it is ready. */
const engine = new MatchEngine((workerData as { url: string }).url);

parentPort?.on('message', ({ id, method, args }: Request) => {
  const call = engine[method] as (...args: unknown[]) => Promise<unknown>;
  const answer = (answered: Omit<Answer, 'report'>) => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
    parentPort?.postMessage({ ...answered, report: engine.report } satisfies Answer);
  };
  call.apply(engine, args).then(
    (result) => answer({ id, result }),
    (error: unknown) => answer({ id, error: String((error as Error).stack ?? error) }),
  );
});
