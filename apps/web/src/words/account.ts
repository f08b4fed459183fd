import { area } from './area.js';

export const accountWords = area({ nl: () => import('./nl/account.js'), en: () => import('./en/account.js') });
