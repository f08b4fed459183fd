import { area } from './area.js';

export const patternsWords = area({ nl: () => import('./nl/patterns.js'), en: () => import('./en/patterns.js') });
