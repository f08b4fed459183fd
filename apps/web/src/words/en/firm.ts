import type { nl } from '../nl/firm.js';

export const en: typeof nl = {
  start: {
    tab: 'Start',
    greeting: (name) => `Hello ${name}`,
    lead: (organisation, day) => `${organisation}, ${day}`,
  },
};
