/** Words of signing in and of one's own account. */
export const nl = {
  email: { label: 'E-mailadres', wrong: 'Vul een e-mailadres in, zoals naam@gemeente.example.' },
  password: { label: 'Wachtwoord', wrong: 'Vul uw wachtwoord in.' },
  signIn: {
    title: 'Inloggen',
    action: 'Inloggen',
    refused: 'Het e-mailadres of het wachtwoord klopt niet. Kijk of alles goed is getypt.',
    forgot: 'Wachtwoord vergeten?',
    invited: 'Nog geen account? U komt binnen met een uitnodiging van uw organisatie of accountmanager.',
  },
  choose: {
    title: 'Voor wie werkt u nu?',
    text: 'U hoort bij meer dan één organisatie. Later wisselt u met de knop rechtsboven.',
    kinds: { buyer: 'Inkoper', firm: 'Sociale firma', broker: 'Bemiddelaar' },
  },
  forgot: {
    title: 'Nieuw wachtwoord aanvragen',
    lead: 'U krijgt een mail met een link. De link werkt een half uur.',
    action: 'Link aanvragen',
    sent: 'Kijk in uw mail',
    sentText: (email: string) =>
      `Als ${email} bij ons bekend is, krijgt u binnen een paar minuten een link. Niets gekregen? Kijk ook bij ongewenste mail.`,
    back: 'Naar inloggen',
  },
  reset: {
    title: 'Nieuw wachtwoord kiezen',
    newPassword: { label: 'Nieuw wachtwoord', wrong: 'Kies een langer of minder bekend wachtwoord.' },
    hint: 'Minstens 15 tekens. Een korte zin werkt goed en is makkelijk te onthouden.',
    short: 'Gebruik minstens 15 tekens.',
    action: 'Wachtwoord opslaan',
    done: 'Uw nieuwe wachtwoord werkt',
    doneText: 'U bent overal uitgelogd. Log nu in met uw nieuwe wachtwoord.',
    gone: 'Deze link werkt niet meer',
    goneText: 'De link is al gebruikt of te oud. Vraag een nieuwe aan.',
  },
  join: {
    title: (organisation: string) => `Meedoen bij ${organisation}`,
    lead: (email: string) => `U bent uitgenodigd op ${email}.`,
    hasAccount: 'U hebt al een account. Geef uw wachtwoord om bij deze organisatie te komen.',
    name: { label: 'Uw naam', wrong: 'Vul uw naam in.' },
    action: 'Uitnodiging aannemen',
    gone: 'Deze uitnodiging werkt niet meer',
    goneText: 'De uitnodiging is al gebruikt, ingetrokken of te oud. Vraag een nieuwe aan wie u uitnodigde.',
  },
};
