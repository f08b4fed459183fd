import type { nl } from '../nl/broker.js';

export const en: typeof nl = {
  start: {
    tab: 'Start',
    greeting: (name) => `Hello ${name}`,
    lead: (organisation, day) => `${organisation}, ${day}`,
  },
};
