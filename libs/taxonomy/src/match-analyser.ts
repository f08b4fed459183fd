import { Analyser } from '@schakel/matching';
import { cpv, cpvSuggestions } from './instances.js';
import { translations } from './translations.js';

/**
 * Reads the texts of firms and opportunities for matching, the same everywhere: with the labels of CPV, and predicting
 * codes where a text has none; and translates what opportunities say into the languages of firms.
 */
export const matchAnalyser = new Analyser({
  label: (code, language) => cpv.label(code, language),
  translations,
  predict: (text) => cpvSuggestions.likelyCodes({ ...text, whenUnsure: 'nl' }),
});
