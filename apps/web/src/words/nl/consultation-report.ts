/** Words of the report of a consultation: you said, we did. */
export const nl = {
  tab: 'Verslag',
  notYet: 'Een verslag kan na het openen',
  notYetText: 'Eerst sluit de consultatie en gaan de antwoorden open. Daarna maakt u hier het verslag.',
  lead: 'U zei, wij deden. Deel de antwoorden in thema’s en vertel wat u ermee doet. Niemand anders ziet dit tot u publiceert.',
  leadAgain: 'Het verslag is openbaar. Wat u hier wijzigt, ziet niemand tot u een nieuwe uitgave publiceert.',
  introduction: {
    label: 'Inleiding',
    hint: 'Waar ging het over, en hoe is het verlopen? Een paar zinnen zijn genoeg.',
  },
  themes: 'Thema’s',
  sorted: (sorted: number, given: number) =>
    `${sorted} van ${given} antwoorden ingedeeld. Dat hoeven ze niet allemaal te zijn.`,
  addTheme: 'Thema toevoegen',
  nextSteps: { label: 'Wat er nu gebeurt', hint: 'Bijvoorbeeld wanneer de aanbesteding komt. Mag leeg blijven.' },
  toCheck: 'Verslag bekijken en publiceren',
  toCheckAgain: 'Nieuwe uitgave bekijken en publiceren',
  removed: 'Het thema is weggehaald.',
  faults: {
    introduction: 'Schrijf een inleiding.',
    themes: 'Elk thema heeft een titel nodig, en wat firma’s zeiden. Herhaal niets wat vertrouwelijk is.',
    decision: 'Kies bij elk thema wat u ermee doet.',
    reason: 'Schrijf bij elk thema waarom.',
  },
  theme: {
    untitled: (number: number) => `Thema ${number}`,
    firms: (count: number) => (count === 1 ? '1 firma' : `${count} firma’s`),
    title: { label: 'Titel van het thema', hint: 'Bijvoorbeeld: Kleinere percelen' },
    answers: (count: number) => (count === 1 ? '1 antwoord bij dit thema' : `${count} antwoorden bij dit thema`),
    said: {
      label: 'Wat firma’s zeiden',
      hint: 'In uw eigen woorden. Noem geen firma’s, en niets wat vertrouwelijk is.',
    },
    decision: 'Wat doet u ermee?',
    reason: { label: 'Waarom?', hint: 'Ook als u het niet overneemt.' },
    change: { label: 'Wat verandert er?', hint: 'De eis zoals hij wordt. Mag leeg blijven.' },
    href: {
      label: 'Waar is dat te lezen?',
      hint: 'Een webadres. Mag leeg blijven.',
      wrong: 'Vul een heel webadres in, zoals https://www.gemeente.nl.',
    },
    remove: 'Thema weghalen',
  },
  coding: {
    showAll: 'Ook tonen wat al bij een ander thema hoort',
    confidential: (name: string) => `${name}, vertrouwelijk: herhaal dit niet`,
  },
  editions: {
    title: 'Al gepubliceerd',
    edition: (edition: number, moment: string) => `Uitgave ${edition}, ${moment}`,
    pdf: 'Als pdf',
    html: 'Als pagina',
  },
  check: {
    lead: 'Zo leest iedereen het. Namen van firma’s zetten wij er niet bij. Herhaalt u iets vertrouwelijks, dan kunt u het niet publiceren.',
    back: 'Verder schrijven',
    first: {
      title: 'Verslag bekijken en publiceren',
      publish: 'Verslag publiceren',
      sure: 'Verslag publiceren?',
      text: 'Het verslag gaat op hetzelfde moment naar iedereen. Wie meedeed, krijgt bericht. Een verbetering wordt later een nieuwe uitgave.',
      done: 'Het verslag is openbaar.',
    },
    again: {
      title: 'Nieuwe uitgave bekijken en publiceren',
      publish: 'Nieuwe uitgave publiceren',
      sure: 'Nieuwe uitgave publiceren?',
      text: 'De nieuwe uitgave komt in de plaats van de vorige, voor iedereen tegelijk. Wie meedeed, krijgt bericht. De vorige blijft in het logboek staan.',
      done: 'De nieuwe uitgave is openbaar.',
    },
  },
};
