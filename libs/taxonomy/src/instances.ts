import { Cpv } from './cpv.js';
import { CpvSuggestions } from './cpv-suggestions.js';
import { Nuts } from './nuts.js';
import { Places } from './places.js';

/** For code that Nest does not build. The look-ups hold nothing of their own, so one of each is enough. */
export const cpv = new Cpv();
export const nuts = new Nuts();
export const places = new Places();

/** One for the whole process: it holds the languages that were asked last. */
export const cpvSuggestions = new CpvSuggestions();
