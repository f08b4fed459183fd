import { area } from './area.js';

export const firmWords = area({ nl: () => import('./nl/firm.js'), en: () => import('./en/firm.js') });
