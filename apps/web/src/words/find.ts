import { area } from './area.js';

export const findWords = area({ nl: () => import('./nl/find.js'), en: () => import('./en/find.js') });
