/** The languages (ISO 639-1) in which the EU's code lists are labelled. */
export const LABEL_LANGUAGES = [
  'bg',
  'cs',
  'da',
  'de',
  'el',
  'en',
  'es',
  'et',
  'fi',
  'fr',
  'ga',
  'hr',
  'hu',
  'it',
  'lt',
  'lv',
  'mt',
  'nl',
  'pl',
  'pt',
  'ro',
  'sk',
  'sl',
  'sv',
] as const;

export type LabelLanguage = (typeof LABEL_LANGUAGES)[number];

/** The label language for what a caller asks (`nl`, `NL`, `nl-BE`, `nl_NL`); English for any other language. */
export function labelLanguage(asked: string): LabelLanguage {
  const short = asked.slice(0, 2).toLowerCase();
  const isOther = /^[a-z]{3}/i.test(asked);
  return (isOther ? undefined : LABEL_LANGUAGES.find((language) => language === short)) ?? 'en';
}
