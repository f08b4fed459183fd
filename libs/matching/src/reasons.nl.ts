import type { ChangeTemplates, EffectTemplates, ReasonTemplates } from './templates.js';

const LAW = {
  art20: 'artikel 2.82 van de Aanbestedingswet',
  art77: 'artikel 77 van richtlijn 2014/24/EU',
};

/** The reasons in plain Dutch (B1). They speak of "de opdracht", and of "de firma" or "uw firma". */
export const REASONS_NL: ReasonTemplates = {
  sameWork: ({ cpv }, say) => `${say.Firm} doet dit werk: ${say.cpv(cpv)}.`,
  relatedWork: ({ cpv, offered, shared }, say) => {
    const similar = `${say.Firm} doet werk dat erop lijkt: ${say.cpv(offered)}.`;
    if (shared === cpv) return `${similar} Dat hoort bij wat gevraagd is: ${say.cpv(cpv)}.`;
    if (shared === offered) return `${similar} Gevraagd is een deel daarvan: ${say.cpv(cpv)}.`;
    return `${similar} Gevraagd is ${say.cpv(cpv)}. Beide horen bij ${say.cpv(shared)}.`;
  },
  likelyWork: ({ cpv }, say) => `De tekst van de opdracht lijkt op werk van ${say.firm}: ${say.cpv(cpv)}.`,
  predictedWork: ({ capability, cpv, shared, asked }, say) => {
    const predicted = `Voorspeld uit de tekst van “${capability}”: ${say.cpv(cpv)}. ${say.Firm} heeft deze code niet zelf gekozen.`;
    if (asked === undefined || asked === cpv) return predicted;
    if (asked === shared) return `${predicted} Dat hoort bij wat gevraagd is: ${say.cpv(asked)}.`;
    return `${predicted} Gevraagd is ${say.cpv(asked)}.`;
  },
  workByText: ({ capability }, say) => `De opdracht lijkt op wat ${say.firm} schrijft bij “${capability}”.`,
  otherWork: (_facts, say) => `${say.Firm} biedt ander werk aan.`,
  nothingOffered: (_facts, say) => `${say.Firm} heeft nog niet ingevuld wat zij aanbiedt.`,
  opportunityWithoutCpv: () => 'Bij de opdracht staat geen CPV-code. Het soort werk is voorspeld uit de tekst.',
  firmWithoutCpv: (_facts, say) =>
    `Bij het aanbod van ${say.firm} staat geen CPV-code. Het soort werk is voorspeld uit de tekst.`,
  sharedWords: ({ words }, say) =>
    `Dezelfde woorden in beide teksten: ${say.list(words.map(({ opportunity }) => opportunity.word))}.`,
  similarWords: ({ words }, say) =>
    `Woorden die op elkaar lijken: ${say.list(words.map(({ opportunity, firm }) => `${opportunity.word} – ${firm.word}`))}.`,
  otherLanguage: ({ languages, words }, say) => {
    const other = `Andere taal: ${say.firm} schrijft ${say.languages(languages)}.`;
    if (words.length === 0) return `${other} De teksten zijn bijna niet te vergelijken met de opdracht.`;
    const pairs = words.map(({ opportunity, firm }) => `${opportunity.word} – ${firm.word}`);
    return `${other} Woord voor woord vertaald komen overeen: ${say.list(pairs)}.`;
  },
  noSharedWords: (_facts, say) => `De teksten van ${say.firm} en de opdracht hebben geen belangrijke woorden gemeen.`,
  nameInText: ({ name }) => `Woorden uit de naam ${name} staan in de opdracht.`,
  workedHere: ({ place }, say) => `${say.Firm} heeft eerder gewerkt in ${say.place(place)}.`,
  areaCovers: ({ places }, say) => `${say.Firm} werkt in ${say.places(places)}.`,
  areaCountry: ({ country }, say) => `${say.Firm} werkt in het hele land: ${say.place(country)}.`,
  // Measured from the middle of the area, not from where the firm is: in the same words the two contradicted each other.
  areaWithin: ({ km, radius, place }) =>
    `Het werkgebied loopt tot ${radius} km rond ${place}. Het werk is ${km} km van het midden daarvan.`,
  areaPart: ({ places }, say) => `${say.Firm} werkt in een deel van ${say.places(places)}.`,
  areaShort: ({ short, km, radius, place }) =>
    `Het werkgebied eindigt ${short} km te vroeg. Het loopt tot ${radius} km rond ${place}, het werk is ${km} km van het midden daarvan.`,
  areaElsewhere: ({ places }, say) => `Het werkgebied van ${say.firm} ligt niet in ${say.places(places)}.`,
  areaUnknown: (_facts, say) => `${say.Firm} heeft haar werkgebied niet ingevuld.`,
  distance: ({ km, place }, say) => `${say.Firm} zit in ${place}, ${km} km van het werk.`,
  valueInBand: ({ value, from, to }, say) =>
    `Het bedrag van ${say.money(value)} past bij wat ${say.firm} aankan: ${say.band({ from, to })}.`,
  valueTooLow: ({ value, from }, say) =>
    `Het bedrag van ${say.money(value)} is laag. ${say.Firm} zoekt opdrachten ${say.band({ from })}.`,
  valueTooHigh: ({ value, to }, say) =>
    `Het bedrag van ${say.money(value)} is hoog. ${say.Firm} kan opdrachten aan ${say.band({ to })}.`,
  valueLikePast: ({ value, past }, say) =>
    `${say.Firm} deed eerder een opdracht van ${say.money(past)}. Deze is ${say.money(value)}.`,
  valueUnlikePast: ({ value, past }, say) =>
    `De opdracht is ${say.money(value)}. Eerdere opdrachten van ${say.firm} waren anders van grootte; de meest gelijke was ${say.money(past)}.`,
  valueUnknown: (_facts, say) => `${say.Firm} heeft niet ingevuld hoe groot een opdracht mag zijn.`,
  certificateValid: ({ certificate, until }, say) =>
    `${say.Firm} heeft ${say.certificate(certificate)}${until ? `, geldig tot en met ${say.day(until)}` : ''}.`,
  certificateUnknown: ({ certificate }, say) =>
    `Het is niet bekend of ${say.firm} ${say.certificate(certificate)} heeft.`,
  certificateMissing: ({ certificate }, say) =>
    `${say.Firm} heeft ${say.certificate(certificate)} niet. Dat is verplicht.`,
  certificateEnds: ({ certificate, until, needed, days }, say) =>
    `${say.certificate(certificate)} is geldig tot en met ${say.day(until)}. Dat is ${say.days(days)} te kort: het is nodig op ${say.day(needed)}.`,
  certificateNotYet: ({ certificate, from, needed }, say) =>
    `${say.certificate(certificate)} is pas geldig vanaf ${say.day(from)}. Het is nodig op ${say.day(needed)}.`,
  canStart: ({ start, earliest }, say) =>
    `${say.Firm} kan op tijd beginnen: vanaf ${say.day(earliest)}. Het werk begint op ${say.day(start)}.`,
  startsLate: ({ earliest, start, days }, say) =>
    `${say.Firm} kan pas beginnen op ${say.day(earliest)}. Dat is ${say.days(days)} na de start op ${say.day(start)}.`,
  startUnknown: (_facts, say) => `${say.Firm} heeft niet ingevuld wanneer zij kan beginnen.`,
  eligible: ({ article }, say) => `${say.Firm} mag meedoen aan een voorbehouden opdracht (${LAW[article]}).`,
  eligibilityUnknown: ({ article }, say) =>
    `Het is niet bekend of ${say.firm} mag meedoen aan een voorbehouden opdracht (${LAW[article]}).`,
  notEligible: ({ article }, say) => `${say.Firm} mag niet meedoen aan een voorbehouden opdracht (${LAW[article]}).`,
  groupsShared: ({ groups }, say) => `${say.Firm} geeft werk aan een gevraagde doelgroep: ${say.groups(groups)}.`,
  groupsOther: ({ groups }, say) => `${say.Firm} geeft geen werk aan de gevraagde doelgroep: ${say.groups(groups)}.`,
  groupsUnknown: ({ groups }, say) =>
    `${say.Firm} heeft niet ingevuld voor welke doelgroepen zij werk heeft. Gevraagd: ${say.groups(groups)}.`,
  timeToRespond: ({ days, deadline }, say) =>
    `Er ${days === 1 ? 'is' : 'zijn'} nog ${say.days(days)} om te reageren, tot ${say.day(deadline)}.`,
  deadlinePassed: ({ deadline }, say) => `Reageren kon tot ${say.day(deadline)}.`,
};

/** What the firm could change, in plain Dutch. */
export const CHANGES_NL: ChangeTemplates = {
  addCpv: ({ cpv, capability }, say) => `Als ${say.firm} dit werk doet: zet ${say.cpv(cpv)} bij “${capability}”.`,
  addNuts: ({ nuts, capability }, say) => `Als ${say.firm} daar werkt: zet ${say.places(nuts)} bij “${capability}”.`,
  widenRadius: ({ km, more, capability }) => `Maak het werkgebied van “${capability}” ${more} km groter: ${km} km.`,
  widenValue: ({ from, to, capability }, say) =>
    `Als ${say.firm} dat aankan: zet bij “${capability}” opdrachten ${say.band({ from, to })}.`,
  startEarlier: ({ day, capability }, say) => `Als dat kan: laat “${capability}” beginnen op ${say.day(day)}.`,
  holdCertificate: ({ certificate, until, extends: longer }, say) =>
    longer
      ? `Verleng ${say.certificate(certificate)}${until ? `: geldig op ${say.day(until)}` : ''}.`
      : `Als ${say.firm} het heeft: voeg ${say.certificate(certificate)} toe${until ? `, geldig op ${say.day(until)}` : ''}.`,
  beEligible: ({ article }, say) =>
    `Laat zien dat ${say.firm} mag meedoen aan een voorbehouden opdracht (${LAW[article]}).`,
  reachGroups: ({ groups }, say) =>
    `Als ${say.firm} werk heeft voor minstens drie mensen van deze doelgroep: voeg toe ${say.groups(groups)}.`,
};

/** What a change brings, in plain Dutch. Scores are out of 100. */
export const EFFECTS_NL: EffectTemplates = {
  admits: ({ to }, say) => `Dan kan ${say.firm} meedoen, met een score van ${to}.`,
  raises: ({ from, to }) => `Dan wordt de score ${to} in plaats van ${from}.`,
};
