import { area } from './area.js';

/** Words of one's own account and organisation. */
export const myAccountWords = area({ nl: () => import('./nl/my-account.js'), en: () => import('./en/my-account.js') });
