import { Started, stopOnSignal } from '@schakel/installation';
import { EXIT } from './exit-codes.js';

/**
 * Does work for which something has to be started and stopped again, whatever happens: also when the user interrupts
 * it, or nobody reads the results any more (`| head`).
 */
export async function withStops<T>(work: (started: Started) => Promise<T>): Promise<T> {
  const started = new Started();
  stopOnSignal(() => started.stop(), EXIT.interrupted);
  process.stdout.on('error', () => void started.stop().finally(() => process.exit(EXIT.pipeClosed)));
  try {
    return await work(started);
  } catch (error) {
    if (!started.isStopping) throw error;
    // What failed did so because of the stop, which ends the process in a moment.
    return new Promise(() => undefined);
  } finally {
    await started.stop();
  }
}
