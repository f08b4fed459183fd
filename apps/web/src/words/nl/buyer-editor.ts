/** Words of writing a need. */
export const nl = {
  readersOnly: 'U kunt meelezen, maar niets wijzigen. Vraag een beheerder van uw organisatie om meer rechten.',
  published: 'Deze behoefte is openbaar. Elke wijziging is voor iedereen te zien, met de tijd erbij.',
  saveChange: 'Wijziging opslaan',
  next: (part: string) => `Klaar, naar ${part}`,
  toCheck: 'Klaar, naar controleren',
  toParts: 'Naar alle onderdelen',
  left: (count: number) =>
    count === 0
      ? 'Alles wat nodig is staat er'
      : count === 1
        ? 'Nog 1 onderdeel te gaan'
        : `Nog ${count} onderdelen te gaan`,
  anyOrder: 'U kunt de volgorde zelf kiezen. Alles wordt vanzelf opgeslagen.',
  optional: 'Mag leeg blijven',
  checkBlocked: 'Kan als alles wat nodig is er staat',
  checkReady: 'Lees alles nog eens na',
  goOn: (part: string) => `Verder met ${part}`,
  change: 'Wijzigen',
  notGiven: 'Niet ingevuld',
  zone: 'Nederlandse tijd',
  new: {
    title: 'Behoefte beschrijven',
    lead: 'Schrijf in uw eigen woorden wat u nodig hebt. Daarna helpen we met de rest.',
    action: 'Concept beginnen',
  },
  parts: {
    what: { title: 'Wat u wilt inkopen', lead: 'Uw eigen woorden zijn goed genoeg. De codes zoeken we erbij.' },
    where: {
      title: 'Waar en wanneer',
      lead: 'Waar het werk is, tot wanneer firma’s kunnen reageren, wanneer het begint.',
    },
    size: { title: 'Omvang en percelen', lead: 'Met kleinere percelen kunnen ook kleine firma’s meedoen.' },
    requirements: { title: 'Eisen en sociale wensen', lead: 'Een eis sluit firma’s uit, een wens niet.' },
    reserved: {
      title: 'Voorbehouden opdracht',
      lead: 'Wilt u de opdracht alleen openstellen voor sociale firma’s? De regels staan erbij.',
    },
    respond: { title: 'Hoe firma’s reageren', lead: 'Zodat een firma weet wat zij moet doen.' },
  },
  about: {
    what: 'Titel, omschrijving en soort werk',
    cpv: (label: string, code: string) => `${label}, CPV ${code}`,
    where: 'Gebied, sluiting en begindatum',
    until: (places: string, moment: string) => `${places}, tot ${moment}`,
    noDeadline: (places: string) => `${places}. De sluiting ontbreekt nog`,
    size: 'Waarde en percelen',
    lots: (count: number) => (count === 1 ? '1 perceel' : `${count} percelen`),
    valueAndLots: (amount: string, count: number) => `${amount}, ${count === 1 ? '1 perceel' : `${count} percelen`}`,
    requirements: 'Keurmerken, doelgroepen en wensen',
    reserved: 'Niet voorbehouden',
    respond: 'Een adres of een paar woorden',
  },
  fields: {
    title: {
      label: 'Titel',
      hint: 'Bijvoorbeeld: Schoonmaak van 14 buurthuizen',
      wrong: 'Geef een titel van minstens 5 tekens.',
    },
    description: {
      label: 'Omschrijving',
      hint: 'Wat moet er gebeuren, hoe vaak, met wie? Schrijf zoals u het een collega vertelt.',
      wrong: 'Beschrijf in minstens 20 tekens wat u nodig hebt.',
    },
    cpv: { label: 'Soort werk (CPV)', wrong: 'Kies minstens één soort werk.' },
    nuts: { label: 'Gebied', wrong: 'Kies minstens één gebied, of heel Nederland.' },
    deadline: { label: 'Reageren kan tot' },
    time: { label: 'Om', wrong: 'Vul een tijd in, zoals 12:00.' },
    startsOn: { label: 'Eerste dag van het werk (niet verplicht)' },
    value: {
      label: 'Geschatte waarde (niet verplicht)',
      hint: 'In euro’s zonder btw, over de hele looptijd. Geen bedrag sluit nooit een firma uit.',
    },
    lots: { label: 'Percelen', wrong: 'Geef elk perceel een titel.' },
    requiredCertificates: {
      label: 'Verplichte keurmerken',
      hint: 'Wie er een mist, kan niet meedoen. De marktcheck laat zien wat elke eis kost.',
    },
    targetGroups: { label: 'Doelgroepen', hint: 'Voor wie u werk wilt. Dit is een wens: niemand valt erdoor af.' },
    socialCriteria: {
      label: 'Sociale wensen (niet verplicht)',
      hint: 'Waar let u op naast de prijs? Bijvoorbeeld begeleiding, vaste banen of opleiding.',
    },
    reserved: { label: 'Alleen voor sociale firma’s?' },
    reservationRationale: {
      label: 'Waarom? (niet verplicht)',
      hint: 'Iedereen kan dit lezen. Het helpt u later bij het dossier.',
    },
    howToRespond: {
      label: 'Waar en hoe kan een firma reageren? (niet verplicht)',
      hint: 'Bijvoorbeeld een mailadres, of de link naar de aanbesteding.',
    },
  },
  regions: {
    legend: 'Waar is het werk?',
    hint: 'Kies heel Nederland, een provincie of een kleiner gebied.',
  },
  lots: {
    legend: 'Percelen (niet verplicht)',
    hint: 'Een perceel is een deel dat u apart gunt.',
    none: 'Geen percelen',
    lot: (number: number) => `Perceel ${number}`,
    title: (number: number) => `Titel van perceel ${number}`,
    description: (number: number) => `Omschrijving van perceel ${number} (niet verplicht)`,
    value: (number: number) => `Waarde van perceel ${number} (niet verplicht)`,
    remove: (number: number) => `Perceel ${number} weghalen`,
    add: 'Perceel toevoegen',
  },
  reserved: {
    choices: {
      none: { label: 'Nee, iedereen kan meedoen', text: 'U kunt wel sociale wensen stellen.' },
      considering: {
        label: 'Ik denk erover na',
        text: 'Firma’s kunnen laten zien wat zij kunnen. Er ligt nog niets vast.',
      },
      art20: {
        label: 'Ja, voor sociale firma’s',
        text: 'Alleen voor firma’s die mensen aan werk helpen. Minstens 30% van hun mensen hoort tot de doelgroep.',
      },
      art77: {
        label: 'Ja, voor bepaalde sociale diensten',
        text: 'Alleen voor organisaties met een publieke taak in zorg, onderwijs of cultuur, voor hooguit drie jaar.',
      },
    },
    law: {
      title: 'De wet erachter',
      text: [
        'Artikel 2.82 van de Aanbestedingswet 2012 (artikel 20 van richtlijn 2014/24/EU) laat u een opdracht voorbehouden.',
        'Er zijn twee toetsen: het hoofddoel van de firma, en minstens 30% werknemers uit de doelgroep.',
        'Het blijft een procedure: firma’s die mogen meedoen, strijden met elkaar om de opdracht.',
        'Voor een aantal sociale, culturele en zorgdiensten is er een eigen regel, artikel 77 van de richtlijn.',
      ],
    },
  },
  discard: {
    action: 'Concept weggooien',
    title: 'Concept weggooien?',
    text: 'Alles wat in dit concept staat, is dan weg. U kunt dit niet terugdraaien.',
    done: 'Het concept is weggegooid.',
  },
  check: {
    title: 'Controleren en publiceren',
    lead: 'Lees alles nog eens na. Na het publiceren kan iedereen dit lezen.',
    missing: 'Er ontbreekt nog iets.',
  },
  publish: {
    action: 'Behoefte publiceren',
    title: 'Behoefte publiceren?',
    text: 'Iedereen kan de behoefte dan lezen. Firma’s bij wie zij past, zien haar bovenaan.',
    until: (moment: string) => `Firma’s kunnen reageren tot ${moment}. Later maken kan, eerder niet.`,
  },
  done: {
    title: 'Uw behoefte is openbaar',
    notYet: 'Uw behoefte is nog niet openbaar',
    since: (moment: string) => `Openbaar sinds ${moment}.`,
    until: (moment: string) => `Firma’s kunnen reageren tot ${moment}.`,
    next: 'Zet nu firma’s die passen op uw shortlist. Wie belangstelling heeft, ziet u onder Belangstelling.',
    matches: 'Matches bekijken',
    overview: 'Naar de behoefte',
  },
};
