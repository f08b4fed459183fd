import type { Navigation } from './navigation.js';

export const publicNavigation: Navigation = {
  places: [{ to: '/', label: { nl: 'Begin', en: 'Home' }, exact: true }],
};
