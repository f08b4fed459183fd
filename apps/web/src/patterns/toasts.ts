import { announce } from '../shell/announce.js';

/** A message about something that was just done, with the way back where there is one. */
export interface Toast {
  id: number;
  text: string;
  undo?: (() => void) | undefined;
}

/** Long enough to read and to reach the button. */
const MILLISECONDS = 10_000;

let toasts: readonly Toast[] = [];
let made = 0;
const listeners = new Set<() => void>();

function become(next: readonly Toast[]): void {
  toasts = next;
  for (const listener of listeners) listener();
}

/**
 * Tells at the foot of the page, and aloud, that something was done. It goes after ten seconds; what matters longer
 * has to stand on the page too. @param undo only where it is certain to work
 */
export function toast(text: string, undo?: () => void): void {
  made += 1;
  const id = made;
  become([...toasts.slice(-2), { id, text, undo }]);
  announce(text);
  setTimeout(() => closeToast(id), MILLISECONDS);
}

export const closeToast = (id: number): void => become(toasts.filter((toast) => toast.id !== id));

export const currentToasts = (): readonly Toast[] => toasts;

export function onToasts(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
