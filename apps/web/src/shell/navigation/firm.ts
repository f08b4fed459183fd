import type { Navigation } from './navigation.js';

export const firmNavigation: Navigation = {
  area: { nl: 'Firma', en: 'Firm' },
  places: [{ to: '/firm', label: { nl: 'Start', en: 'Start' }, exact: true, keywords: 'home kansen' }],
};
