import { area } from './area.js';

export const buyerWords = area({ nl: () => import('./nl/buyer.js'), en: () => import('./en/buyer.js') });
