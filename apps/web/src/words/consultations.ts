import { area } from './area.js';

export const roomWords = area({
  nl: () => import('./nl/consultations.js'),
  en: () => import('./en/consultations.js'),
});
