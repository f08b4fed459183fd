import { area } from './area.js';

export const formsWords = area({ nl: () => import('./nl/forms.js'), en: () => import('./en/forms.js') });
