import type { Navigation } from './navigation.js';

export const firmNavigation: Navigation = {
  area: { nl: 'Firma', en: 'Firm' },
  places: [
    { to: '/firm', label: { nl: 'Vandaag', en: 'Today' }, exact: true, keywords: 'start home taken tasks' },
    {
      to: '/firm/opportunities',
      label: { nl: 'Kansen', en: 'Opportunities' },
      keywords: 'behoeften consultaties matches interesse needs interest',
    },
    {
      to: '/firm/consultations',
      label: { nl: 'Consultaties', en: 'Consultations' },
      keywords: 'uitnodigingen antwoorden marktconsultatie invitations answers',
    },
    {
      to: '/firm/profile',
      label: { nl: 'Profiel', en: 'Profile' },
      keywords: 'diensten capabilities keurmerken certificates publiceren publish',
    },
  ],
};
