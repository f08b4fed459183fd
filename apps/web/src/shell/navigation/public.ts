import type { Navigation } from './navigation.js';

export const publicNavigation: Navigation = {
  places: [
    { to: '/', label: { nl: 'Begin', en: 'Home' }, exact: true },
    { to: '/firms', label: { nl: 'Sociale firma’s', en: 'Social firms' }, keywords: 'zoeken search directory' },
    {
      to: '/opportunities',
      label: { nl: 'Open kansen', en: 'Open opportunities' },
      keywords: 'behoefte consultatie need',
    },
    {
      to: '/how-it-works',
      label: { nl: 'Zo werkt het', en: 'How it works' },
      keywords: 'uitleg wet voorbehouden verzegelen logboek help law reserved',
    },
  ],
};
