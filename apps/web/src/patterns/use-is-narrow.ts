import { useSyncExternalStore } from 'react';

const query = globalThis.matchMedia?.('(max-width: 56rem)');

function subscribe(listener: () => void): () => void {
  query?.addEventListener('change', listener);
  return () => query?.removeEventListener('change', listener);
}

/** Is the screen too narrow for columns? For where not only the looks differ; looks alone belong in CSS. */
export const useIsNarrow = (): boolean => useSyncExternalStore(subscribe, () => query?.matches ?? false);
