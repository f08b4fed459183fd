import { area } from './area.js';

export const ledgerWords = area({
  nl: () => import('./nl/consultation-ledger.js'),
  en: () => import('./en/consultation-ledger.js'),
});
