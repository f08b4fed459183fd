import { area } from './area.js';

/** Words in the report of a consultation, as it is read. */
export const reportArticleWords = area({
  nl: () => import('./nl/report-article.js'),
  en: () => import('./en/report-article.js'),
});
