import type { Navigation } from './navigation.js';

export const brokerNavigation: Navigation = {
  area: { nl: 'Bemiddeling', en: 'Brokering' },
  places: [
    { to: '/broker', label: { nl: 'Start', en: 'Start' }, exact: true, keywords: 'home werklijst taken tasks' },
    {
      to: '/broker/opportunities',
      label: { nl: 'Kansen', en: 'Opportunities' },
      keywords: 'behoeften consultaties matches needs',
    },
    {
      to: '/broker/firms',
      label: { nl: 'Firma’s', en: 'Firms' },
      keywords: 'controle keurmerken bewijs verification certificates',
    },
  ],
};
