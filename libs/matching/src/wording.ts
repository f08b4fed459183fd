import { nutsCountry } from './places.js';
import { dayInWords } from './days.js';
import type { Change } from './changes.js';
import type { Improvement } from './improvements.js';
import { CHANGES_EN, EFFECTS_EN, REASONS_EN } from './reasons.en.js';
import { CHANGES_NL, EFFECTS_NL, REASONS_NL } from './reasons.nl.js';
import type { Reason } from './reasons.js';
import type { ChangeTemplates, EffectTemplates, ReasonTemplates, Say } from './templates.js';

/** The languages in which reasons can be told. */
export type Language = 'nl' | 'en';

/** The names of codes in a language (ISO 639-1); where there is none, the code itself is shown. */
export interface Names {
  label(cpv: string, language: string): string | undefined;
  nutsLabel?(nuts: string, language: string): string | undefined;
  certificateLabel?(certificate: string, language: string): string | undefined;
  targetGroupLabel?(group: string, language: string): string | undefined;
  /** The name of a language (ISO 639-1): `Engels`. */
  languageLabel?(code: string, language: string): string | undefined;
}

/** Turns reasons and improvements into text: the same ones always into the same text. */
export interface Describer {
  /** One or a few plain sentences. */
  reason(reason: Reason, language: Language): string;
  change(change: Change, language: Language): string;
  /** The changes and what they bring. */
  improvement(improvement: Improvement, language: Language): string;
}

/** Who reads: the firm itself, or someone else. */
export type Reader = 'firm' | 'other';

interface Texts {
  locale: string;
  firm: Readonly<Record<Reader, string>>;
  reasons: ReasonTemplates;
  changes: ChangeTemplates;
  effects: EffectTemplates;
  and: string;
  day: [one: string, more: string];
  euro: (amount: string) => string;
  band: (from: string | undefined, to: string | undefined) => string;
}

const TEXTS: Readonly<Record<Language, Texts>> = {
  nl: {
    locale: 'nl-NL',
    firm: { firm: 'uw firma', other: 'de firma' },
    reasons: REASONS_NL,
    changes: CHANGES_NL,
    effects: EFFECTS_NL,
    and: 'en',
    day: ['dag', 'dagen'],
    euro: (amount) => `€ ${amount}`,
    band: (from, to) => (from && to ? `van ${from} tot ${to}` : from ? `vanaf ${from}` : `tot ${to}`),
  },
  en: {
    locale: 'en-GB',
    firm: { firm: 'your firm', other: 'the firm' },
    reasons: REASONS_EN,
    changes: CHANGES_EN,
    effects: EFFECTS_EN,
    and: 'and',
    day: ['day', 'days'],
    euro: (amount) => `€${amount}`,
    band: (from, to) => (from && to ? `from ${from} to ${to}` : from ? `from ${from}` : `up to ${to}`),
  },
};

/** A describer that names codes with these names, for who reads. */
export function describer(names: Names, reader: Reader = 'other'): Describer {
  const says = { nl: sayIn('nl', names, reader), en: sayIn('en', names, reader) };
  const change: Describer['change'] = (one, language) => {
    // The template of a kind takes the changes of that kind, which the compiler cannot follow through the look-up.
    const template = TEXTS[language].changes[one.kind] as (facts: Change, say: Say) => string;
    return template(one, says[language]);
  };
  return {
    reason({ code, facts }, language) {
      const template = TEXTS[language].reasons[code] as (facts: Reason['facts'], say: Say) => string;
      return template(facts, says[language]);
    },
    change,
    improvement({ changes, admits, from, to }, language) {
      const effect = TEXTS[language].effects[admits ? 'admits' : 'raises'];
      const scores = { from: outOf100(from), to: outOf100(to) };
      return [...changes.map((one) => change(one, language)), effect(scores, says[language])].join(' ');
    },
  };
}

function outOf100(score: number): number {
  return Math.round(100 * score);
}

function sayIn(language: Language, names: Names, reader: Reader): Say {
  const { locale, firm, and, day, euro, band } = TEXTS[language];
  const list: Say['list'] = (items) =>
    [items.slice(0, -1).join(', '), ...items.slice(-1)].filter(Boolean).join(` ${and} `);
  const place: Say['place'] = (code) =>
    names.nutsLabel?.(code, language) ?? names.nutsLabel?.(nutsCountry(code), language) ?? code;
  const money: Say['money'] = (cents) => euro(Math.round(cents / 100).toLocaleString(locale));
  const amount = (cents: number | undefined): string | undefined => (cents === undefined ? undefined : money(cents));
  return {
    firm: firm[reader],
    Firm: firm[reader].charAt(0).toUpperCase() + firm[reader].slice(1),
    cpv: (code) => [names.label(code, language), `(CPV ${code})`].filter(Boolean).join(' '),
    place,
    places: (codes) => list(codes.map(place)),
    certificate: (code) => names.certificateLabel?.(code, language) ?? code,
    groups: (codes) => list(codes.map((code) => names.targetGroupLabel?.(code, language) ?? code)),
    languages: (codes) => list(codes.map((code) => names.languageLabel?.(code, language) ?? code)),
    money,
    band: ({ from, to }) => band(amount(from), amount(to)),
    day: (moment) => dayInWords(moment, locale),
    days: (count) => `${count} ${day[count === 1 ? 0 : 1]}`,
    list,
  };
}
