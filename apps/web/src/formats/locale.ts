import type { Language } from '../words/language.js';

/** The locale of numbers and dates: the Netherlands in both languages, so that a date never changes its meaning. */
export const localeOf = (language: Language): string => (language === 'en' ? 'en-GB' : 'nl-NL');

/** Deadlines are Dutch ones, wherever the reader is. */
export const ZONE = 'Europe/Amsterdam';
