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
  help: {
    title: 'Who can help you',
    lead: 'Schakel is run by people. These are the ones to turn to.',
    how: {
      title: 'I want to know how it works',
      text: 'Step by step, with what the law allows and what sealing promises.',
      action: 'How it works',
    },
    signIn: {
      title: 'I cannot sign in',
      text: 'Did you lose your password? Ask for a new one yourself. No account yet? The admin of your organisation can invite you.',
      action: 'Ask for a new password',
    },
    organisation: {
      title: 'My organisation is not there yet',
      text: 'An account manager adds your organisation and invites its first admin. From then on you invite colleagues yourself.',
    },
    opportunity: {
      title: 'I have a question about an opportunity',
      text: 'In a market consultation your firm asks the buyer a question. The question and its answer go to everyone. Who asked is shown nowhere.',
      other: 'For a need its own page says how to respond.',
      action: 'See what is open',
    },
  },
  accessibility: {
    title: 'Accessibility',
    lead: 'Everyone must be able to use Schakel, also with a disability.',
    status: {
      title: 'How far we are',
      text: 'This is our own research. Nobody else has done a full audit yet (by WCAG-EM). So we do not say that Schakel complies in full.',
    },
    aim: {
      title: 'What we aim for',
      text: 'We build Schakel by WCAG 2.2, levels A and AA. Those are the demands of the law and a few more.',
    },
    tested: {
      title: 'What we test all the time',
      items: [
        'A program (axe) checks pages, light and dark, with high contrast, and with errors and dialogs open.',
        'A test walks with Tab past what you can operate: everything has a name and can be seen.',
        'The same pages fit a screen of 320 points wide, without scrolling sideways.',
        'A test does the work of a buyer, a firm and an account manager in a real browser (Chromium).',
        'Colour is never the only sign. A status is a word and a shape too.',
        'Who wants less motion gets no moving parts.',
      ],
    },
    known: {
      title: 'What was not checked yet',
      text: 'We have not tested with a screen reader, with voice control, or in Firefox or Safari yet. Nor do we check files that users upload. The pdfs that Schakel makes were not checked for accessibility yet.',
    },
    report: {
      title: 'Is something in your way?',
      text: 'Tell the operator of this website. Say what you wanted to do, on which page, and with which aid. You always get an answer.',
    },
  },
};
