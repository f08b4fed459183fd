import { useSyncExternalStore } from 'react';

/** Dutch, English, or longer Dutch in brackets that shows which texts have no words (for tests). */
export const LANGUAGES = ['nl', 'en', 'qps'] as const;
export type Language = (typeof LANGUAGES)[number];

const STORED = 'schakel-language';
const listeners = new Set<() => void>();
const beforeChange = new Set<(language: Language) => Promise<unknown>>();
let current: Language = isLanguage(globalThis.document?.documentElement.lang) ? initial() : 'nl';

function initial(): Language {
  const { lang } = document.documentElement;
  return isLanguage(lang) ? lang : 'nl';
}

function isLanguage(text: string | undefined): text is Language {
  return LANGUAGES.includes(text as Language);
}

export const language = (): Language => current;

/** For `Intl` and the API: real languages only. */
export const realLanguage = (of: Language = current): 'nl' | 'en' => (of === 'en' ? 'en' : 'nl');

/** Something that has to be there before a language can be shown. */
export function prepareLanguage(load: (language: Language) => Promise<unknown>): void {
  beforeChange.add(load);
}

/** Changes the language of the whole app. @param remember it in this browser, since someone chose it here */
export async function changeLanguage(next: Language, remember = true): Promise<void> {
  await Promise.all([...beforeChange].map((load) => load(next)));
  current = next;
  document.documentElement.lang = next === 'qps' ? 'nl' : next;
  if (remember) store(next);
  for (const listener of listeners) listener();
}

function store(chosen: Language): void {
  try {
    localStorage.setItem(STORED, chosen);
  } catch {
    // Storage is switched off: the choice lasts as long as the page.
  }
}

/** Was a language chosen in this browser? */
export function languageWasChosen(): boolean {
  try {
    return localStorage.getItem(STORED) !== null;
  } catch {
    return false;
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useLanguage = (): Language => useSyncExternalStore(subscribe, language);
