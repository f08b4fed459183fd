import { area } from './area.js';

export const firmAnswerWords = area({
  nl: () => import('./nl/firm-answer.js'),
  en: () => import('./en/firm-answer.js'),
});
