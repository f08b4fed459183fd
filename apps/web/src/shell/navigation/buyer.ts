import type { Navigation } from './navigation.js';

export const buyerNavigation: Navigation = {
  area: { nl: 'Inkoop', en: 'Buying' },
  places: [
    { to: '/buyer', label: { nl: 'Vandaag', en: 'Today' }, exact: true, keywords: 'start home taken tasks' },
    {
      to: '/buyer/needs',
      label: { nl: 'Behoeften', en: 'Needs' },
      keywords: 'opdrachten matches shortlist inkopen',
    },
    {
      to: '/buyer/consultations',
      label: { nl: 'Consultaties', en: 'Consultations' },
      keywords: 'marktconsultatie vragen antwoorden market',
    },
  ],
};
