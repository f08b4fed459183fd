import { area } from './area.js';

export const answerWords = area({
  nl: () => import('./nl/consultation-answers.js'),
  en: () => import('./en/consultation-answers.js'),
});
