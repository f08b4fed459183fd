import type { nl } from '../nl/broker.js';

const firms = (count: number, shown = String(count)) => `${shown} ${count === 1 ? 'firm' : 'firms'}`;
const chances = (count: number, shown = String(count)) => `${shown} ${count === 1 ? 'opportunity' : 'opportunities'}`;

export const en: typeof nl = {
  start: {
    tab: 'Start',
    greeting: (name) => `Hello ${name}`,
    lead: (organisation, day) => `${organisation}, ${day}`,
    verify: {
      title: (count, isMore) =>
        isMore
          ? `More than ${firms(count)} wait for your check`
          : `${firms(count)} ${count === 1 ? 'waits' : 'wait'} for your check`,
      none: 'No firm waits for a check',
      text: 'What a firm states of itself counts once you have seen the proof. Of a certificate it is told whether someone saw it.',
      action: 'All firms that wait',
    },
    closing: {
      title: 'Closes within a week',
      none: 'Nothing closes this week',
      action: 'All opportunities that close this week',
    },
    empty: {
      title: (count) =>
        count === 1
          ? 'At 1 organisation nobody has accepted the invitation'
          : `At ${count} organisations nobody has accepted the invitation`,
      row: (name, kind) => `${name} (${kind})`,
      kinds: { buyer: 'buyer', firm: 'firm', broker: 'bureau' },
    },
    toOpportunities: 'Look at opportunities',
    toFirms: 'Look at firms',
  },
  opportunities: {
    title: 'Opportunities',
    lead: 'Everything buyers ask for, with the firms that fit. What closes first is on top.',
  },
  opportunity: {
    back: 'All opportunities',
    tabs: 'Parts of this opportunity',
    matches: 'Firms that fit',
    interest: 'Interest',
    public: 'Look at the public page',
    by: (buyer, kind) => `${buyer} · ${kind}`,
    kinds: { need: 'Need', consultation: 'Market consultation' },
    closes: (moment) => `Closes on ${moment}`,
  },
  firms: {
    title: 'Firms',
    lead: 'All firms, also those that still work on their profile.',
    search: 'Name or KvK number',
    action: 'Search',
    count: (count, more) => (more ? `The first ${count} firms, by name` : firms(count)),
    status: { legend: 'Profile', published: 'Public', draft: 'Not public yet' },
    waiting: { legend: 'Check', yes: 'Waits for a check' },
    text: 'Name',
    none: 'No firm found',
    noneText: 'Take a filter off or search for another piece of the name.',
    more: 'the next by name',
    facts: (city, employees) =>
      [city, employees === null ? 'number of people unknown' : `${employees} people`].filter(Boolean).join(' · '),
    verified: (day) => `Statements checked on ${day}`,
    claims: 'Statements not checked yet',
    openCertificates: (count) => (count === 1 ? '1 certificate not seen yet' : `${count} certificates not seen yet`),
  },
  firm: {
    back: 'All firms',
    tabs: 'Parts of this firm',
    about: 'Facts and proof',
    matches: 'Opportunities that fit',
    public: 'Look at the public page',
    draft: 'Not public yet',
    published: 'Public',
    does: 'What this firm does',
    nothing: 'The firm has not filled in anything yet.',
  },
  verify: {
    title: 'Check statements',
    says: (main, mission) => `The firm itself says: main aim ${main}, public service mission ${mission}.`,
    answers: { yes: 'yes', no: 'no', unknown: 'I don’t know yet' },
    stated: { yes: 'yes', no: 'no', unknown: 'not stated' },
    mainAim: {
      label: 'Is helping people to work a main aim?',
      hint: 'Look in the articles of association or the register (article 2.82 Aanbestedingswet).',
      wrong: 'Choose yes or no for at least one of the two.',
    },
    publicServiceMission: {
      label: 'Does the firm have a public service mission?',
      hint: 'As article 77 of the directive asks: care, culture or education as a mission in the articles of association.',
    },
    checked: (by, day) => `Checked by ${by} on ${day}`,
    action: 'Record check',
    confirmTitle: 'Record this check?',
    confirmText: 'Everyone sees that your organisation checked this, and when.',
    done: 'The check is recorded.',
    stale: 'The firm has changed meanwhile. You now see the new facts. Look at them and try again.',
    certificates: 'Check certificates',
    noCertificates: 'The firm named no certificates.',
    number: (number) => `Number ${number}`,
    seen: 'Proof seen',
    seenTitle: (name) => `Have you seen the proof of ${name}?`,
    seenText: 'Only record this if you saw the certificate yourself or looked it up in the register.',
    until: (day) => `Valid until ${day}`,
    ended: (day) => `Ended on ${day}`,
    noEnd: 'Without an end date',
    by: (by, day) => `Seen by ${by} on ${day}`,
    notSeen: 'Not seen yet',
  },
  matches: {
    firms: (count, shown) => `${firms(count, shown)} judged`,
    chances: (count, shown) => `${chances(count, shown)} judged`,
    judged: (count, moment) => `All ${count} judged on ${moment}. Unsure is not no: something is not known then.`,
    leftFirms: firms,
    leftChances: chances,
    noFirms: 'No firm fits now',
    noFirmsText: 'See below which requirement excludes firms. Talk about it with the buyer.',
    noChances: 'No opportunity fits now',
    noChancesText: 'Complete the profile with the firm: kind of work, area and size.',
    excludedFirms: (count) => `${firms(count)} fall out on a hard requirement`,
    excludedChances: (count) => `${chances(count)} fall out on a hard requirement`,
    requirements: 'What the hard requirements do',
    requirement: 'Requirement',
    excludes: 'Excluded',
    alone: 'By this alone',
    outOf: 'of 100, combined',
    sides: { ask: 'The buyer asks', offer: 'The firm offers' },
    ways: {
      buyer: 'For the buyer',
      firm: 'For the firm',
      both: 'Combined',
      of: (points) => `${points} of 100`,
      unknown: 'no wishes known',
    },
    showWhy: 'Show both sides',
    hideWhy: 'Fold explanation',
    fitTitle: (points) => `How well does the firm suit the buyer? ${points} of 100`,
    interestTitle: (points) => `How well does the opportunity suit the firm? ${points} of 100`,
    interestUnknown: 'How well does the opportunity suit the firm?',
    interestUnknownText: 'The firm filled in no wishes. The score is only about what the buyer asks.',
    combined: (points) => `Combined ${points}: the lowest side counts most (harmonic mean).`,
    weights: (moment, weights) =>
      `Judged on ${moment} with weights ${weights}. At an equal score, whoever was shown least is on top.`,
    asked: { text: 'What the buyer describes', name: 'Words in the text', own: 'What the firm itself looks for' },
  },
  interest: {
    yes: (count) =>
      count === 0 ? 'No firm wants to take part yet' : `${firms(count)} ${count === 1 ? 'wants' : 'want'} to take part`,
    no: (count) => (count === 0 ? 'No firm passed' : `${firms(count)} passed`),
    private:
      'Only you see this with name and reason. The buyer sees who wants to take part, and only numbers of the rest.',
    said: (day) => `Said on ${day}`,
    unlisted: 'Not in the directory now',
    reasons: {
      'no-capacity': 'Nobody free',
      'not-our-trade': 'Other work',
      'too-big': 'Too big',
      'too-far': 'Too far',
      'too-late': 'Too late',
      other: 'Something else',
    },
  },
};
