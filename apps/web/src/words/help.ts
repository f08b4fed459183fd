import { area } from './area.js';

/** Words of the pages on which one looks for help, and of the accessibility statement. */
export const helpWords = area({ nl: () => import('./nl/help.js'), en: () => import('./en/help.js') });
