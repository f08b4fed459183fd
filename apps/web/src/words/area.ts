import { use } from 'react';
import { type Language, language, prepareLanguage, useLanguage } from './language.js';

/** The words of one part of the app, in every language, loaded when it is opened. */
export interface Area<T> {
  /** Loads the words; the same promise each time. */
  load(this: void, language: Language): Promise<T>;
}

interface Loaders<T> {
  nl: () => Promise<{ nl: T }>;
  en: () => Promise<{ en: NoInfer<T> }>;
}

/** Makes an area. Dutch is the type; English must have the same keys. */
export function area<T extends object>(loaders: Loaders<T>): Area<T> {
  const promises = new Map<Language, Promise<T>>();
  const read: Readonly<Record<Language, () => Promise<T>>> = {
    nl: async () => (await loaders.nl()).nl,
    en: async () => (await loaders.en()).en,
    qps: async () => {
      const [{ pseudo }, { nl }] = await Promise.all([import('./pseudo.js'), loaders.nl()]);
      return pseudo(nl);
    },
  };
  const load = (language: Language) => {
    const promise = promises.get(language) ?? read[language]();
    promises.set(language, promise);
    // By these React sees at once that a promise is kept, where it would wait a moment to ask (react.dev/reference/react/use).
    void promise.then((value) => Object.assign(promise, { status: 'fulfilled', value }));
    return promise;
  };
  prepareLanguage((language) => (promises.size > 0 ? load(language) : Promise.resolve()));
  return { load };
}

/** The words of an area in the language of the reader; the page waits where they are still on their way. */
export function useWords<T>(area: Area<T>): T {
  const language = useLanguage();
  return use(area.load(language));
}

/** Asks for the words of areas together with a page: `loader: () => withWords(buyerWords)`. */
export const withWords = (...areas: readonly Area<object>[]): Promise<unknown> =>
  Promise.all(areas.map((area) => area.load(language())));
