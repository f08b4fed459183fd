import { area } from './area.js';

export const publicWords = area({ nl: () => import('./nl/public.js'), en: () => import('./en/public.js') });
