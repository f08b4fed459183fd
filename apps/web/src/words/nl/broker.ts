const firms = (count: number, shown = String(count)) => `${shown} ${count === 1 ? 'firma' : 'firma’s'}`;
const chances = (count: number, shown = String(count)) => `${shown} ${count === 1 ? 'kans' : 'kansen'}`;

/** Words of the pages for account managers. */
export const nl = {
  start: {
    tab: 'Start',
    greeting: (name: string) => `Dag ${name}`,
    lead: (organisation: string, day: string) => `${organisation}, ${day}`,
    verify: {
      title: (count: number, isMore: boolean) =>
        isMore
          ? `Meer dan ${firms(count)} wachten op uw controle`
          : `${firms(count)} ${count === 1 ? 'wacht' : 'wachten'} op uw controle`,
      none: 'Geen firma wacht op controle',
      text: 'Een uitspraak van een firma over zichzelf telt pas als u het bewijs hebt gezien. Bij een keurmerk staat of iemand het zag.',
      action: 'Alle wachtende firma’s',
    },
    closing: {
      title: 'Sluit binnen een week',
      none: 'Er sluit deze week niets',
      action: 'Alle kansen die deze week sluiten',
    },
    empty: {
      title: (count: number) =>
        count === 1
          ? 'Bij 1 organisatie nam nog niemand de uitnodiging aan'
          : `Bij ${count} organisaties nam nog niemand de uitnodiging aan`,
      row: (name: string, kind: string) => `${name} (${kind})`,
      kinds: { buyer: 'inkoper', firm: 'firma', broker: 'bureau' },
    },
    toOpportunities: 'Kansen bekijken',
    toFirms: 'Firma’s bekijken',
  },
  opportunities: {
    title: 'Kansen',
    lead: 'Alles wat inkopers vragen, met de firma’s die passen. Wat het eerst sluit, staat bovenaan.',
  },
  opportunity: {
    back: 'Alle kansen',
    tabs: 'Onderdelen van deze kans',
    matches: 'Passende firma’s',
    interest: 'Belangstelling',
    public: 'Openbare pagina bekijken',
    by: (buyer: string, kind: string) => `${buyer} · ${kind}`,
    kinds: { need: 'Behoefte', consultation: 'Marktconsultatie' },
    closes: (moment: string) => `Sluit op ${moment}`,
  },
  firms: {
    title: 'Firma’s',
    lead: 'Alle firma’s, ook die nog aan hun profiel werken.',
    search: 'Naam of KvK-nummer',
    action: 'Zoeken',
    count: (count: number, more: boolean) => (more ? `De eerste ${count} firma’s, op naam` : firms(count)),
    status: { legend: 'Profiel', published: 'Openbaar', draft: 'Nog niet openbaar' },
    waiting: { legend: 'Controle', yes: 'Wacht op controle' },
    text: 'Naam',
    none: 'Geen firma gevonden',
    noneText: 'Haal een filter weg of zoek op een ander stuk van de naam.',
    more: 'de volgende op naam',
    facts: (city: string | null, employees: number | null) =>
      [city, employees === null ? 'aantal mensen onbekend' : `${employees} mensen`].filter(Boolean).join(' · '),
    verified: (day: string) => `Uitspraken gecontroleerd op ${day}`,
    claims: 'Uitspraken nog niet gecontroleerd',
    openCertificates: (count: number) =>
      count === 1 ? '1 keurmerk nog niet gezien' : `${count} keurmerken nog niet gezien`,
  },
  firm: {
    back: 'Alle firma’s',
    tabs: 'Onderdelen van deze firma',
    about: 'Gegevens en bewijs',
    matches: 'Passende kansen',
    public: 'Openbare pagina bekijken',
    draft: 'Nog niet openbaar',
    published: 'Openbaar',
    does: 'Wat deze firma doet',
    nothing: 'De firma heeft nog niets ingevuld.',
  },
  verify: {
    title: 'Uitspraken controleren',
    says: (main: string, mission: string) => `De firma zegt zelf: hoofddoel ${main}, publieke taak ${mission}.`,
    answers: { yes: 'ja', no: 'nee', unknown: 'weet ik nog niet' },
    stated: { yes: 'ja', no: 'nee', unknown: 'niet opgegeven' },
    mainAim: {
      label: 'Is mensen aan werk helpen een hoofddoel?',
      hint: 'Kijk in de statuten of in het register (artikel 2.82 Aanbestedingswet).',
      wrong: 'Kies ja of nee bij minstens een van de twee.',
    },
    publicServiceMission: {
      label: 'Heeft de firma een publieke taak?',
      hint: 'Zoals artikel 77 van de richtlijn het vraagt: zorg, cultuur of onderwijs als opdracht in de statuten.',
    },
    checked: (by: string, day: string) => `Gecontroleerd door ${by} op ${day}`,
    action: 'Controle vastleggen',
    confirmTitle: 'Deze controle vastleggen?',
    confirmText: 'Iedereen ziet dat uw organisatie dit heeft gecontroleerd, en wanneer.',
    done: 'De controle is vastgelegd.',
    stale: 'De firma is intussen gewijzigd. U ziet nu de nieuwe gegevens. Kijk ze na en probeer het opnieuw.',
    certificates: 'Keurmerken controleren',
    noCertificates: 'De firma heeft geen keurmerken opgegeven.',
    number: (number: string) => `Nummer ${number}`,
    seen: 'Bewijs gezien',
    seenTitle: (name: string) => `Hebt u het bewijs van ${name} gezien?`,
    seenText: 'Leg dit alleen vast als u het keurmerk zelf hebt gezien of in het register hebt opgezocht.',
    until: (day: string) => `Geldig tot en met ${day}`,
    ended: (day: string) => `Verlopen op ${day}`,
    noEnd: 'Zonder einddatum',
    by: (by: string, day: string) => `Gezien door ${by} op ${day}`,
    notSeen: 'Nog niet gezien',
  },
  matches: {
    firms: (count: number, shown: string) => `${firms(count, shown)} bekeken`,
    chances: (count: number, shown: string) => `${chances(count, shown)} bekeken`,
    judged: (count: string, moment: string) =>
      `Alle ${count} bekeken op ${moment}. Onzeker is geen nee: er ontbreekt dan een gegeven.`,
    leftFirms: firms,
    leftChances: chances,
    noFirms: 'Geen firma past nu',
    noFirmsText: 'Kijk hieronder welke eis firma’s uitsluit. Praat daarover met de inkoper.',
    noChances: 'Geen kans past nu',
    noChancesText: 'Vul met de firma het profiel aan: soort werk, gebied en omvang.',
    excludedFirms: (count: number) => `${firms(count)} vallen af op een harde eis`,
    excludedChances: (count: number) => `${chances(count)} vallen af op een harde eis`,
    requirements: 'Wat de harde eisen doen',
    requirement: 'Eis',
    excludes: 'Valt af',
    alone: 'Alleen hierop',
    outOf: 'van 100, samen',
    sides: { ask: 'De inkoper vraagt', offer: 'De firma biedt' },
    ways: {
      buyer: 'Voor de inkoper',
      firm: 'Voor de firma',
      both: 'Samen',
      of: (points: number) => `${points} van 100`,
      unknown: 'geen wensen bekend',
    },
    showWhy: 'Beide kanten tonen',
    hideWhy: 'Uitleg inklappen',
    fitTitle: (points: number) => `Hoe past de firma bij de inkoper? ${points} van 100`,
    interestTitle: (points: number) => `Hoe past de kans bij de firma? ${points} van 100`,
    interestUnknown: 'Hoe past de kans bij de firma?',
    interestUnknownText: 'De firma heeft geen wensen ingevuld. De score gaat alleen over wat de inkoper vraagt.',
    combined: (points: number) => `Samen ${points}: de laagste kant telt het zwaarst (harmonisch gemiddelde).`,
    weights: (moment: string, weights: string) =>
      `Berekend op ${moment} met gewichten ${weights}. Bij gelijke score staat bovenaan wie het minst is getoond.`,
    asked: { text: 'Wat de inkoper beschrijft', name: 'Woorden in de tekst', own: 'Wat de firma zelf zoekt' },
  },
  interest: {
    yes: (count: number) =>
      count === 0 ? 'Nog geen firma wil meedoen' : `${firms(count)} ${count === 1 ? 'wil' : 'willen'} meedoen`,
    no: (count: number) =>
      count === 0 ? 'Geen firma zag ervan af' : `${firms(count)} ${count === 1 ? 'zag' : 'zagen'} ervan af`,
    private: 'Met naam en reden ziet alleen u dit. De inkoper ziet wie wil meedoen, en van de rest alleen aantallen.',
    said: (day: string) => `Gezegd op ${day}`,
    unlisted: 'Staat nu niet in de gids',
    reasons: {
      'no-capacity': 'Geen mensen vrij',
      'not-our-trade': 'Ander werk',
      'too-big': 'Te groot',
      'too-far': 'Te ver',
      'too-late': 'Te laat',
      other: 'Iets anders',
    },
  },
};
