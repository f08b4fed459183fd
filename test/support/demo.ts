import { LoadDemo } from '@schakel/installation';
import type { Schakel } from './schakel.js';

/** Loads the demonstration data into a test installation, searchable and all. */
export async function loadDemo(schakel: Schakel): Promise<void> {
  await schakel.get(LoadDemo).execute(() => undefined);
  await schakel.settle();
}
