import { area } from './area.js';

export const reportWords = area({
  nl: () => import('./nl/consultation-report.js'),
  en: () => import('./en/consultation-report.js'),
});
