import type { ChangeTemplates, EffectTemplates, ReasonTemplates } from './templates.js';

const LAW = {
  art20: 'artikel 2.82 van de Aanbestedingswet',
  art77: 'artikel 77 van richtlijn 2014/24/EU',
};

/** The reasons in plain Dutch (B1). They speak of "de firma" and "de opdracht", so both sides can read them. */
export const REASONS_NL: ReasonTemplates = {
  sameWork: ({ cpv }, say) => `De firma doet dit werk: ${say.cpv(cpv)}.`,
  relatedWork: ({ cpv, offered, shared }, say) => {
    const similar = `De firma doet werk dat erop lijkt: ${say.cpv(offered)}.`;
    if (shared === cpv) return `${similar} Dat hoort bij wat gevraagd is: ${say.cpv(cpv)}.`;
    if (shared === offered) return `${similar} Gevraagd is een deel daarvan: ${say.cpv(cpv)}.`;
    return `${similar} Gevraagd is ${say.cpv(cpv)}. Beide horen bij ${say.cpv(shared)}.`;
  },
  likelyWork: ({ cpv }, say) => `De tekst van de opdracht lijkt op werk van de firma: ${say.cpv(cpv)}.`,
  predictedWork: ({ capability, cpv, shared, asked }, say) => {
    const predicted = `Voorspeld uit de tekst van “${capability}”: ${say.cpv(cpv)}. De firma heeft deze code niet zelf gekozen.`;
    if (asked === undefined || asked === cpv) return predicted;
    if (asked === shared) return `${predicted} Dat hoort bij wat gevraagd is: ${say.cpv(asked)}.`;
    return `${predicted} Gevraagd is ${say.cpv(asked)}.`;
  },
  workByText: ({ capability }) => `De opdracht lijkt op wat de firma schrijft bij “${capability}”.`,
  otherWork: () => 'De firma biedt ander werk aan.',
  nothingOffered: () => 'De firma heeft nog niet ingevuld wat zij aanbiedt.',
  opportunityWithoutCpv: () => 'Bij de opdracht staat geen CPV-code. Het soort werk is voorspeld uit de tekst.',
  firmWithoutCpv: () => 'Bij het aanbod van de firma staat geen CPV-code. Het soort werk is voorspeld uit de tekst.',
  sharedWords: ({ words }, say) =>
    `Dezelfde woorden in beide teksten: ${say.list(words.map(({ opportunity }) => opportunity.word))}.`,
  similarWords: ({ words }, say) =>
    `Woorden die op elkaar lijken: ${say.list(words.map(({ opportunity, firm }) => `${opportunity.word} – ${firm.word}`))}.`,
  otherLanguage: ({ languages, words }, say) => {
    const other = `Andere taal: de firma schrijft ${say.languages(languages)}.`;
    if (words.length === 0) return `${other} De teksten zijn bijna niet te vergelijken met de opdracht.`;
    const pairs = words.map(({ opportunity, firm }) => `${opportunity.word} – ${firm.word}`);
    return `${other} Woord voor woord vertaald komen overeen: ${say.list(pairs)}.`;
  },
  noSharedWords: () => 'De teksten van de firma en de opdracht hebben geen belangrijke woorden gemeen.',
  nameInText: ({ name }) => `Woorden uit de naam ${name} staan in de opdracht.`,
  workedHere: ({ place }, say) => `De firma heeft eerder gewerkt in ${say.place(place)}.`,
  areaCovers: ({ places }, say) => `De firma werkt in ${say.places(places)}.`,
  areaCountry: ({ country }, say) => `De firma werkt in het hele land: ${say.place(country)}.`,
  areaWithin: ({ km, radius, place }) =>
    `Het werk is ${km} km van ${place}. Dat ligt binnen het werkgebied van ${radius} km.`,
  areaPart: ({ places }, say) => `De firma werkt in een deel van ${say.places(places)}.`,
  areaShort: ({ short, km, radius, place }) =>
    `Het werkgebied eindigt ${short} km te vroeg. Het werk is ${km} km van ${place}, de firma gaat tot ${radius} km.`,
  areaElsewhere: ({ places }, say) => `Het werkgebied van de firma ligt niet in ${say.places(places)}.`,
  areaUnknown: () => 'De firma heeft haar werkgebied niet ingevuld.',
  distance: ({ km, place }) => `De firma zit in ${place}, ${km} km van het werk.`,
  valueInBand: ({ value, from, to }, say) =>
    `Het bedrag van ${say.money(value)} past bij wat de firma aankan: ${say.band({ from, to })}.`,
  valueTooLow: ({ value, from }, say) =>
    `Het bedrag van ${say.money(value)} is laag. De firma zoekt opdrachten ${say.band({ from })}.`,
  valueTooHigh: ({ value, to }, say) =>
    `Het bedrag van ${say.money(value)} is hoog. De firma kan opdrachten aan ${say.band({ to })}.`,
  valueLikePast: ({ value, past }, say) =>
    `De firma deed eerder een opdracht van ${say.money(past)}. Deze is ${say.money(value)}.`,
  valueUnlikePast: ({ value, past }, say) =>
    `De opdracht is ${say.money(value)}. Eerdere opdrachten van de firma waren anders van grootte; de meest gelijke was ${say.money(past)}.`,
  valueUnknown: () => 'De firma heeft niet ingevuld hoe groot een opdracht mag zijn.',
  certificateValid: ({ certificate, until }, say) =>
    `De firma heeft ${say.certificate(certificate)}${until ? `, geldig tot en met ${say.day(until)}` : ''}.`,
  certificateUnknown: ({ certificate }, say) => `Het is niet bekend of de firma ${say.certificate(certificate)} heeft.`,
  certificateMissing: ({ certificate }, say) =>
    `De firma heeft ${say.certificate(certificate)} niet. Dat is verplicht.`,
  certificateEnds: ({ certificate, until, needed, days }, say) =>
    `${say.certificate(certificate)} is geldig tot en met ${say.day(until)}. Dat is ${say.days(days)} te kort: het is nodig op ${say.day(needed)}.`,
  certificateNotYet: ({ certificate, from, needed }, say) =>
    `${say.certificate(certificate)} is pas geldig vanaf ${say.day(from)}. Het is nodig op ${say.day(needed)}.`,
  canStart: ({ start, earliest }, say) =>
    `De firma kan op tijd beginnen: vanaf ${say.day(earliest)}. Het werk begint op ${say.day(start)}.`,
  startsLate: ({ earliest, start, days }, say) =>
    `De firma kan pas beginnen op ${say.day(earliest)}. Dat is ${say.days(days)} na de start op ${say.day(start)}.`,
  startUnknown: () => 'De firma heeft niet ingevuld wanneer zij kan beginnen.',
  eligible: ({ article }) => `De firma mag meedoen aan een voorbehouden opdracht (${LAW[article]}).`,
  eligibilityUnknown: ({ article }) =>
    `Het is niet bekend of de firma mag meedoen aan een voorbehouden opdracht (${LAW[article]}).`,
  notEligible: ({ article }) => `De firma mag niet meedoen aan een voorbehouden opdracht (${LAW[article]}).`,
  groupsShared: ({ groups }, say) => `De firma geeft werk aan een gevraagde doelgroep: ${say.groups(groups)}.`,
  groupsOther: ({ groups }, say) => `De firma geeft geen werk aan de gevraagde doelgroep: ${say.groups(groups)}.`,
  groupsUnknown: ({ groups }, say) =>
    `De firma heeft niet ingevuld voor welke doelgroepen zij werk heeft. Gevraagd: ${say.groups(groups)}.`,
  timeToRespond: ({ days, deadline }, say) =>
    `Er is nog ${say.days(days)} tijd om te reageren, tot ${say.day(deadline)}.`,
  deadlinePassed: ({ deadline }, say) => `Reageren kon tot ${say.day(deadline)}.`,
};

/** What the firm could change, in plain Dutch. */
export const CHANGES_NL: ChangeTemplates = {
  addCpv: ({ cpv, capability }, say) => `Als de firma dit werk doet: zet ${say.cpv(cpv)} bij “${capability}”.`,
  addNuts: ({ nuts, capability }, say) => `Als de firma daar werkt: zet ${say.places(nuts)} bij “${capability}”.`,
  widenRadius: ({ km, more, capability }) => `Maak het werkgebied van “${capability}” ${more} km groter: ${km} km.`,
  widenValue: ({ from, to, capability }, say) =>
    `Als de firma dat aankan: zet bij “${capability}” opdrachten ${say.band({ from, to })}.`,
  startEarlier: ({ day, capability }, say) => `Als dat kan: laat “${capability}” beginnen op ${say.day(day)}.`,
  holdCertificate: ({ certificate, until, extends: longer }, say) =>
    longer
      ? `Verleng ${say.certificate(certificate)}${until ? `: geldig op ${say.day(until)}` : ''}.`
      : `Als de firma het heeft: voeg ${say.certificate(certificate)} toe${until ? `, geldig op ${say.day(until)}` : ''}.`,
  beEligible: ({ article }) => `Laat zien dat de firma mag meedoen aan een voorbehouden opdracht (${LAW[article]}).`,
  reachGroups: ({ groups }, say) =>
    `Als de firma werk heeft voor minstens drie mensen van deze doelgroep: voeg toe ${say.groups(groups)}.`,
};

/** What a change brings, in plain Dutch. Scores are out of 100. */
export const EFFECTS_NL: EffectTemplates = {
  admits: ({ to }) => `Dan kan de firma meedoen, met een score van ${to}.`,
  raises: ({ from, to }) => `Dan wordt de score ${to} in plaats van ${from}.`,
};
