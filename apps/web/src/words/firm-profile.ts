import { area } from './area.js';

/** Words of a firm's own profile: its parts, its capabilities, its certificates. */
export const profileWords = area({
  nl: () => import('./nl/firm-profile.js'),
  en: () => import('./en/firm-profile.js'),
});
