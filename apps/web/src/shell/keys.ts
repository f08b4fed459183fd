import { commands, type GoTo } from './commands.js';

const STORED = 'schakel-single-keys';

/** Single keys get in the way of who speaks to the computer, so they are off until switched on (WCAG 2.1.4). */
export function singleKeysAreOn(): boolean {
  try {
    return localStorage.getItem(STORED) === 'on';
  } catch {
    return false;
  }
}

export function switchSingleKeys(on: boolean): void {
  try {
    localStorage.setItem(STORED, on ? 'on' : 'off');
  } catch {
    // Storage is switched off: single keys stay off.
  }
}

function keysOf(event: KeyboardEvent): string {
  const mod = event.ctrlKey || event.metaKey ? 'mod+' : '';
  return `${mod}${event.altKey ? 'alt+' : ''}${event.key.toLowerCase()}`;
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}

function onKey(event: KeyboardEvent, goTo: GoTo): void {
  const keys = keysOf(event);
  const isSingle = !keys.includes('+');
  if (event.defaultPrevented || (isSingle && (isTyping(event.target) || !singleKeysAreOn()))) return;
  const all = commands(goTo);
  const command = [...all.go, ...all.do].find((other) => other.keys === keys);
  if (!command) return;
  event.preventDefault();
  command.run();
}

/** @returns how to stop listening */
export function listenToKeys(goTo: GoTo): () => void {
  const listener = (event: KeyboardEvent) => onKey(event, goTo);
  document.addEventListener('keydown', listener);
  return () => document.removeEventListener('keydown', listener);
}
