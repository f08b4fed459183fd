import { area } from './area.js';

export const brokerWords = area({ nl: () => import('./nl/broker.js'), en: () => import('./en/broker.js') });
