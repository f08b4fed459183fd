import type { nl } from '../nl/help.js';

export const en: typeof nl = {
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
  contact: {
    title: 'I have another question',
    write: 'Write to those who run this website:',
    none: 'Ask your account manager or the admin of your organisation.',
  },
};
