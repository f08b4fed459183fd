import type { Navigation } from './navigation.js';

export const brokerNavigation: Navigation = {
  area: { nl: 'Bemiddeling', en: 'Brokering' },
  places: [{ to: '/broker', label: { nl: 'Start', en: 'Start' }, exact: true, keywords: 'home werklijst' }],
};
