import { area } from './area.js';

export const shellWords = area({ nl: () => import('./nl/shell.js'), en: () => import('./en/shell.js') });
