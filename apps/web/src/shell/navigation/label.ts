import { type Language, useLanguage } from '../../words/language.js';

/** A short text of the shell in both languages, kept beside what it names. */
export type Label = Readonly<Record<'nl' | 'en', string>>;

export const say = (label: Label, language: Language): string =>
  language === 'qps' ? `⟦${label.nl}⟧` : label[language];

/** Says labels in the language of the reader. */
export function useSay(): (label: Label) => string {
  const language = useLanguage();
  return (label) => say(label, language);
}
