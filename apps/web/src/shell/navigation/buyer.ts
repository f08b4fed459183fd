import type { Navigation } from './navigation.js';

export const buyerNavigation: Navigation = {
  area: { nl: 'Inkoop', en: 'Buying' },
  places: [
    { to: '/buyer', label: { nl: 'Vandaag', en: 'Today' }, exact: true, keywords: 'start home taken tasks' },
    {
      to: '/buyer/needs',
      label: { nl: 'Behoeften', en: 'Needs' },
      keywords: 'opdrachten consultaties matches shortlist inkopen consultations',
    },
  ],
};
