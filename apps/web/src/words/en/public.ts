import type { nl } from '../nl/public.js';

export const en: typeof nl = {
  home: {
    tab: 'Social firms and buyers find each other',
    title: 'Where good work and good contracts find each other',
    lead: 'Social firms give work to people who find it hard to get a job. Find a firm that can do your work, or show what your firm can do.',
    doors: 'I buy or I supply',
    buy: {
      title: 'I buy',
      text: 'Describe what you need. You see at once how many firms can do it, and why.',
      action: 'Describe a need',
    },
    sell: {
      title: 'I supply',
      text: 'Show what your people can do. You see which opportunities fit you, and why.',
      action: 'To my opportunities',
    },
    counts: {
      title: 'Schakel now',
      firms: 'social firms with a public page',
      current: 'opportunities, open or announced',
      consultations: 'market consultations under way',
      closingThisWeek: 'opportunities that close within a week',
      at: (moment) => `Counted on ${moment}.`,
    },
    closing: {
      title: 'Closes first in the Netherlands',
      all: 'All opportunities, other countries too',
      by: (buyer, kind) => `${buyer} · ${kind}`,
      need: 'Need',
      consultation: 'Market consultation',
      closes: 'Closes on',
      at: (time) => `at ${time}, Dutch time`,
      none: 'Nothing is open in the Netherlands now.',
      noneText: 'As soon as a buyer publishes something, it is here.',
    },
    promise: {
      title: 'Answers stay closed until the deadline',
      text: 'In a market consultation answers are encrypted until the deadline. The buyer, the account manager and whoever looks in the database cannot read them. Everyone gets all information at the same moment.',
    },
  },
};
