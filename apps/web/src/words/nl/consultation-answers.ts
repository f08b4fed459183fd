const firms = (count: number) => (count === 1 ? '1 firma' : `${count} firma’s`);
const answers = (count: number) => (count === 1 ? '1 antwoord' : `${count} antwoorden`);

/** Words of opening and reading the answers to a consultation. */
export const nl = {
  opening: {
    title: 'Antwoorden openen',
    openedTitle: 'De antwoorden zijn geopend',
    leadTwo: 'Twee mensen van uw organisatie openen samen. Zo kan niemand alleen eerder kijken.',
    leadOne: 'De sluiting is voorbij. Een van uw mensen kan openen.',
    inside: (count: number) => `In de envelop: ${answers(count)}.`,
    insideNow: (count: number) => `Er kwamen ${answers(count)}.`,
    first: 'Eerste persoon',
    second: 'Tweede persoon',
    by: (name: string, moment: string) => `${name}, ${moment}`,
    on: (moment: string) => `Geopend op ${moment}`,
    waitsForOne: 'Nog niemand.',
    waitsForOther: 'Iemand anders dan de eerste.',
    someone: 'Een oud-collega',
    request: {
      action: 'Als eerste openen',
      title: 'Als eerste openen?',
      text: 'De envelop blijft dicht tot een collega hetzelfde doet. Uw collega’s krijgen bericht.',
    },
    open: {
      action: 'Envelop openen',
      title: 'Envelop openen?',
      text: 'Daarna kunt u en uw collega’s de antwoorden lezen. Dit komt in het logboek, en is niet terug te draaien.',
    },
    requested: 'U hebt als eerste geopend. Nu nog een collega.',
    waitForColleague: 'U was de eerste. De envelop gaat open zodra een collega hetzelfde doet op deze pagina.',
    readersOnly: 'U kunt meelezen, maar niet openen. Vraag een collega die mag bewerken.',
    recorded: 'Wie opent en wanneer, komt in het logboek. Iedereen die meedeed, krijgt bericht.',
    openedAt: (moment: string) => `Geopend op ${moment}.`,
    told: 'Iedereen die meedeed, heeft bericht dat de antwoorden zijn geopend.',
    toAnswers: 'Antwoorden lezen',
    toLedger: 'Logboek bekijken',
    never: 'Hier valt niets te openen',
    neverText: 'Er zijn bij deze consultatie geen verzegelde antwoorden.',
  },
  answers: {
    found: (shown: number, all: number) => (shown === all ? answers(all) : `${shown} van ${answers(all)}`),
    unknown: (count: number) => `Van ${firms(count)} is niet bekend of het filter past. Die staan er nu niet bij.`,
    asTable: 'Als tabel tonen',
    asList: 'Per vraag tonen',
    given: (count: number) =>
      count === 0 ? 'Niemand gaf antwoord' : `${firms(count)} ${count === 1 ? 'gaf' : 'gaven'} antwoord`,
    spread: (count: number) => `Hoe ${firms(count)} kozen`,
    option: 'Keuze',
    bar: 'Balk',
    firms: 'Firma’s',
    summary: (least: string, most: string, middle: string) => `Van ${least} tot ${most}. De middelste: ${middle}.`,
    perFirm: 'Per firma bekijken',
    step: (step: number, steps: number) => `${step} van ${steps}`,
    confidential: 'vertrouwelijk',
    confidentialBecause: (reason: string) => `Vertrouwelijk, alleen voor u. De reden van de firma: ${reason}`,
    notChecked: 'niet op virussen gecontroleerd',
    firm: 'Firma',
    noAnswer: '–',
    tableCaption: (count: number) => `Antwoorden van ${firms(count)}`,
    excel: 'Excel downloaden',
    csv: 'CSV downloaden',
    exported: (shown: number, all: number) =>
      shown === all
        ? `In het bestand: ${answers(all)}.`
        : `Let op, zoals u nu filtert. In het bestand: ${shown} van ${answers(all)}.`,
    exportText: 'Zonder wat firma’s vertrouwelijk noemden. Elke download komt in het logboek.',
    none: 'Er kwamen geen antwoorden',
    noneText: 'De envelop was leeg. U kunt wel een verslag maken, of de consultatie afronden.',
    noneFound: 'Geen firma past bij dit filter',
    noneFoundText: 'Haal een filter weg om meer antwoorden te zien.',
    never: 'Er zijn geen antwoorden te lezen',
    neverText: 'Deze consultatie is niet tot de opening gekomen. Wat firma’s schreven, blijft dicht.',
  },
  filters: {
    legends: { sizes: 'Grootte', nuts: 'Werkt in', certificates: 'Keurmerk' },
    bands: {
      micro: 'Minder dan 10 mensen',
      small: '10 tot 50 mensen',
      medium: '50 tot 250 mensen',
      large: '250 of meer',
    },
  },
};
