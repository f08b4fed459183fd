import type { nl } from '../nl/account.js';

export const en: typeof nl = {
  email: { label: 'E-mail address', wrong: 'Fill in an e-mail address, such as name@gemeente.example.' },
  password: { label: 'Password', wrong: 'Fill in your password.' },
  signIn: {
    title: 'Sign in',
    action: 'Sign in',
    refused: 'The e-mail address or the password is not right. See whether everything is typed well.',
    forgot: 'Forgot your password?',
    invited: 'No account yet? You come in with an invitation from your organisation or account manager.',
  },
  choose: {
    title: 'Whom do you work for now?',
    text: 'You belong to more than one organisation. Later you switch with the button at the top right.',
    kinds: { buyer: 'Buyer', firm: 'Social firm', broker: 'Broker' },
  },
  forgot: {
    title: 'Ask for a new password',
    lead: 'You get a mail with a link. The link works for half an hour.',
    action: 'Ask for the link',
    sent: 'Look in your mail',
    sentText: (email) =>
      `If we know ${email}, you get a link within a few minutes. Nothing there? Look in your spam folder too.`,
    back: 'To sign in',
  },
  reset: {
    title: 'Choose a new password',
    newPassword: { label: 'New password', wrong: 'Choose a longer or less common password.' },
    hint: 'At least 15 characters. A short sentence works well and is easy to remember.',
    short: 'Use at least 15 characters.',
    action: 'Save password',
    done: 'Your new password works',
    doneText: 'You were signed out everywhere. Sign in with your new password.',
    gone: 'This link no longer works',
    goneText: 'The link was used or is too old. Ask for a new one.',
  },
  join: {
    title: (organisation) => `Join ${organisation}`,
    lead: (email) => `You were invited at ${email}.`,
    hasAccount: 'You have an account already. Give your password to join this organisation.',
    name: { label: 'Your name', wrong: 'Fill in your name.' },
    action: 'Accept invitation',
    gone: 'This invitation no longer works',
    goneText: 'The invitation was used, withdrawn or is too old. Ask the person who invited you for a new one.',
  },
};
