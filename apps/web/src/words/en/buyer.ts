import type { nl } from '../nl/buyer.js';

export const en: typeof nl = {
  start: {
    tab: 'Today',
    greeting: (name) => `Hello ${name}`,
    lead: (organisation, day) => `${organisation}, ${day}`,
  },
};
