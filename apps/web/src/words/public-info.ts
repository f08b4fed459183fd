import { area } from './area.js';

/** Words of the pages that explain: how it works, open data, buyers and their reports. */
export const publicInfoWords = area({
  nl: () => import('./nl/public-info.js'),
  en: () => import('./en/public-info.js'),
});
