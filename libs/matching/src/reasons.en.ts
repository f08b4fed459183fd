import type { ChangeTemplates, EffectTemplates, ReasonTemplates } from './templates.js';

const LAW = {
  art20: 'article 20 of Directive 2014/24/EU',
  art77: 'article 77 of Directive 2014/24/EU',
};

/** The reasons in plain English. They speak of "the contract", and of "the firm" or "your firm". */
export const REASONS_EN: ReasonTemplates = {
  sameWork: ({ cpv }, say) => `${say.Firm} does this work: ${say.cpv(cpv)}.`,
  relatedWork: ({ cpv, offered, shared }, say) => {
    const similar = `${say.Firm} does similar work: ${say.cpv(offered)}.`;
    if (shared === cpv) return `${similar} That belongs to what is asked for: ${say.cpv(cpv)}.`;
    if (shared === offered) return `${similar} Asked for is a part of it: ${say.cpv(cpv)}.`;
    return `${similar} Asked for is ${say.cpv(cpv)}. Both belong to ${say.cpv(shared)}.`;
  },
  likelyWork: ({ cpv }, say) => `The text of the contract resembles work of ${say.firm}: ${say.cpv(cpv)}.`,
  predictedWork: ({ capability, cpv, shared, asked }, say) => {
    const predicted = `Predicted from the text of “${capability}”: ${say.cpv(cpv)}. ${say.Firm} did not choose this code itself.`;
    if (asked === undefined || asked === cpv) return predicted;
    if (asked === shared) return `${predicted} That belongs to what is asked for: ${say.cpv(asked)}.`;
    return `${predicted} Asked for is ${say.cpv(asked)}.`;
  },
  workByText: ({ capability }, say) => `The contract resembles what ${say.firm} writes under “${capability}”.`,
  otherWork: (_facts, say) => `${say.Firm} offers other work.`,
  nothingOffered: (_facts, say) => `${say.Firm} has not yet filled in what it offers.`,
  opportunityWithoutCpv: () => 'The contract has no CPV code. The kind of work was predicted from the text.',
  firmWithoutCpv: (_facts, say) => `${say.Firm}’s offer has no CPV code. The kind of work was predicted from the text.`,
  sharedWords: ({ words }, say) =>
    `The same words in both texts: ${say.list(words.map(({ opportunity }) => opportunity.word))}.`,
  similarWords: ({ words }, say) =>
    `Words that are alike: ${say.list(words.map(({ opportunity, firm }) => `${opportunity.word} – ${firm.word}`))}.`,
  otherLanguage: ({ languages, words }, say) => {
    const other = `Other language: ${say.firm} writes ${say.languages(languages)}.`;
    if (words.length === 0) return `${other} Its texts could hardly be compared with the contract.`;
    const pairs = words.map(({ opportunity, firm }) => `${opportunity.word} – ${firm.word}`);
    return `${other} Translated word by word, these agree: ${say.list(pairs)}.`;
  },
  noSharedWords: (_facts, say) => `The texts of ${say.firm} and the contract have no telling words in common.`,
  nameInText: ({ name }) => `Words of the name ${name} stand in the contract.`,
  workedHere: ({ place }, say) => `${say.Firm} has worked in ${say.place(place)} before.`,
  areaCovers: ({ places }, say) => `${say.Firm} works in ${say.places(places)}.`,
  areaCountry: ({ country }, say) => `${say.Firm} works in the whole country: ${say.place(country)}.`,
  // Measured from the middle of the area, not from where the firm is: in the same words the two contradicted each other.
  areaWithin: ({ km, radius, place }) =>
    `The area goes up to ${radius} km around ${place}. The work is ${km} km from the middle of it.`,
  areaPart: ({ places }, say) => `${say.Firm} works in part of ${say.places(places)}.`,
  areaShort: ({ short, km, radius, place }) =>
    `The area ends ${short} km short. It goes up to ${radius} km around ${place}, the work is ${km} km from the middle of it.`,
  areaElsewhere: ({ places }, say) => `${say.Firm}’s area is not in ${say.places(places)}.`,
  areaUnknown: (_facts, say) => `${say.Firm} has not filled in its area.`,
  distance: ({ km, place }, say) => `${say.Firm} is in ${place}, ${km} km from the work.`,
  valueInBand: ({ value, from, to }, say) =>
    `The amount of ${say.money(value)} suits what ${say.firm} can handle: ${say.band({ from, to })}.`,
  valueTooLow: ({ value, from }, say) =>
    `The amount of ${say.money(value)} is low. ${say.Firm} looks for contracts ${say.band({ from })}.`,
  valueTooHigh: ({ value, to }, say) =>
    `The amount of ${say.money(value)} is high. ${say.Firm} can handle contracts ${say.band({ to })}.`,
  valueLikePast: ({ value, past }, say) =>
    `${say.Firm} has done a contract of ${say.money(past)}. This one is ${say.money(value)}.`,
  valueUnlikePast: ({ value, past }, say) =>
    `The contract is ${say.money(value)}. ${say.Firm}’s past contracts were of another size; the nearest was ${say.money(past)}.`,
  valueUnknown: (_facts, say) => `${say.Firm} has not filled in how large a contract may be.`,
  certificateValid: ({ certificate, until }, say) =>
    `${say.Firm} has ${say.certificate(certificate)}${until ? `, valid until ${say.day(until)}` : ''}.`,
  certificateUnknown: ({ certificate }, say) =>
    `It is not known whether ${say.firm} has ${say.certificate(certificate)}.`,
  certificateMissing: ({ certificate }, say) =>
    `${say.Firm} does not have ${say.certificate(certificate)}. It is required.`,
  certificateEnds: ({ certificate, until, needed, days }, say) =>
    `${say.certificate(certificate)} is valid until ${say.day(until)}. That is ${say.days(days)} short: it is needed on ${say.day(needed)}.`,
  certificateNotYet: ({ certificate, from, needed }, say) =>
    `${say.certificate(certificate)} is valid only from ${say.day(from)}. It is needed on ${say.day(needed)}.`,
  canStart: ({ start, earliest }, say) =>
    `${say.Firm} can start in time: from ${say.day(earliest)}. The work starts on ${say.day(start)}.`,
  startsLate: ({ earliest, start, days }, say) =>
    `${say.Firm} can only start on ${say.day(earliest)}. That is ${say.days(days)} after the start on ${say.day(start)}.`,
  startUnknown: (_facts, say) => `${say.Firm} has not filled in when it can start.`,
  eligible: ({ article }, say) => `${say.Firm} may take part in a reserved contract (${LAW[article]}).`,
  eligibilityUnknown: ({ article }, say) =>
    `It is not known whether ${say.firm} may take part in a reserved contract (${LAW[article]}).`,
  notEligible: ({ article }, say) => `${say.Firm} may not take part in a reserved contract (${LAW[article]}).`,
  groupsShared: ({ groups }, say) =>
    `${say.Firm} gives work to a target group that is asked for: ${say.groups(groups)}.`,
  groupsOther: ({ groups }, say) =>
    `${say.Firm} gives no work to the target group that is asked for: ${say.groups(groups)}.`,
  groupsUnknown: ({ groups }, say) =>
    `${say.Firm} has not filled in for which target groups it has work. Asked for: ${say.groups(groups)}.`,
  timeToRespond: ({ days, deadline }, say) => `Time left to respond: ${say.days(days)}, until ${say.day(deadline)}.`,
  deadlinePassed: ({ deadline }, say) => `Responding was possible until ${say.day(deadline)}.`,
};

/** What the firm could change, in plain English. */
export const CHANGES_EN: ChangeTemplates = {
  addCpv: ({ cpv, capability }, say) => `If ${say.firm} does this work: add ${say.cpv(cpv)} to “${capability}”.`,
  addNuts: ({ nuts, capability }, say) => `If ${say.firm} works there: add ${say.places(nuts)} to “${capability}”.`,
  widenRadius: ({ km, more, capability }) => `Make the area of “${capability}” ${more} km larger: ${km} km.`,
  widenValue: ({ from, to, capability }, say) =>
    `If ${say.firm} can handle it: set contracts ${say.band({ from, to })} at “${capability}”.`,
  startEarlier: ({ day, capability }, say) => `If possible: let “${capability}” start on ${say.day(day)}.`,
  holdCertificate: ({ certificate, until, extends: longer }, say) =>
    longer
      ? `Extend ${say.certificate(certificate)}${until ? `: valid on ${say.day(until)}` : ''}.`
      : `If ${say.firm} has it: add ${say.certificate(certificate)}${until ? `, valid on ${say.day(until)}` : ''}.`,
  beEligible: ({ article }, say) => `Show that ${say.firm} may take part in a reserved contract (${LAW[article]}).`,
  reachGroups: ({ groups }, say) =>
    `If ${say.firm} has work for at least three people of this target group: add ${say.groups(groups)}.`,
};

/** What a change brings, in plain English. Scores are out of 100. */
export const EFFECTS_EN: EffectTemplates = {
  admits: ({ to }, say) => `Then ${say.firm} can take part, with a score of ${to}.`,
  raises: ({ from, to }) => `Then the score becomes ${to} instead of ${from}.`,
};
