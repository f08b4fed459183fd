import { useDeferredValue } from 'react';

/**
 * What a list shows, a moment behind what its address asks for: what was found stays until the new answer is there, so
 * that nothing jumps. Controls follow the address, results what is shown. Let the loader of the page wait for data only
 * when one comes from elsewhere (`cause !== 'stay'`), and give the list `list` as its key: another list is new, and its
 * rows are not those of the one before that moved.
 */
export function useSteady<Search>(asked: Search): { shown: Search; isComing: boolean; list: string } {
  const shown = useDeferredValue(asked);
  return { shown, isComing: shown !== asked, list: JSON.stringify(shown) };
}
