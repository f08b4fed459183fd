import { Vocabulary } from './vocabulary.js';

const LEGAL_FORMS = [
  { code: 'bv', nl: 'Besloten vennootschap (bv)', en: 'Private limited company (bv)' },
  { code: 'nv', nl: 'Naamloze vennootschap (nv)', en: 'Public limited company (nv)' },
  { code: 'stichting', nl: 'Stichting', en: 'Foundation' },
  { code: 'vereniging', nl: 'Vereniging', en: 'Association' },
  { code: 'cooperatie', nl: 'Coöperatie', en: 'Cooperative' },
  { code: 'onderlinge-waarborgmaatschappij', nl: 'Onderlinge waarborgmaatschappij', en: 'Mutual insurance society' },
  { code: 'eenmanszaak', nl: 'Eenmanszaak', en: 'Sole trader' },
  { code: 'vof', nl: 'Vennootschap onder firma (vof)', en: 'General partnership (vof)' },
  { code: 'cv', nl: 'Commanditaire vennootschap (cv)', en: 'Limited partnership (cv)' },
  { code: 'maatschap', nl: 'Maatschap', en: 'Professional partnership' },
  { code: 'kerkgenootschap', nl: 'Kerkgenootschap', en: 'Church body' },
  {
    code: 'gemeenschappelijke-regeling',
    nl: 'Gemeenschappelijke regeling',
    en: 'Joint arrangement of public authorities',
  },
  { code: 'publiekrechtelijk', nl: 'Andere publiekrechtelijke rechtspersoon', en: 'Other public-law body' },
  { code: 'buitenlands', nl: 'Buitenlandse rechtsvorm', en: 'Foreign legal form' },
] as const;

export type LegalForm = (typeof LEGAL_FORMS)[number];

/** Legal forms of firms and organisations in the Netherlands (Burgerlijk Wetboek, book 2 and 7A; Wgr). */
export const legalForms = new Vocabulary<LegalForm>('legal form', LEGAL_FORMS);

const SIZE_BANDS = [
  { code: 'micro', from: 0, below: 10, nl: 'Micro (minder dan 10 medewerkers)', en: 'Micro (fewer than 10 employees)' },
  { code: 'small', from: 10, below: 50, nl: 'Klein (10 tot 50 medewerkers)', en: 'Small (10 to 49 employees)' },
  {
    code: 'medium',
    from: 50,
    below: 250,
    nl: 'Middelgroot (50 tot 250 medewerkers)',
    en: 'Medium (50 to 249 employees)',
  },
  {
    code: 'large',
    from: 250,
    below: Infinity,
    nl: 'Groot (250 medewerkers of meer)',
    en: 'Large (250 employees or more)',
  },
] as const;

export type SizeBand = (typeof SIZE_BANDS)[number];

/** Size by head count alone, after Recommendation 2003/361/EC, which also looks at turnover and balance sheet. */
export const sizeBands = new Vocabulary<SizeBand>('size band', SIZE_BANDS);

/** The size band of a number of employees (0 or more); undefined for any other number. */
export function sizeBandOf(employees: number): SizeBand | undefined {
  return SIZE_BANDS.find(({ from, below }) => employees >= from && employees < below);
}

const VALUE_BANDS = [
  { code: 'to-15k', from: 0, below: 1_500_000, nl: 'Tot € 15.000', en: 'Up to €15,000' },
  { code: '15k-50k', from: 1_500_000, below: 5_000_000, nl: '€ 15.000 tot € 50.000', en: '€15,000 to €50,000' },
  { code: '50k-150k', from: 5_000_000, below: 15_000_000, nl: '€ 50.000 tot € 150.000', en: '€50,000 to €150,000' },
  { code: '150k-500k', from: 15_000_000, below: 50_000_000, nl: '€ 150.000 tot € 500.000', en: '€150,000 to €500,000' },
  {
    code: '500k-1500k',
    from: 50_000_000,
    below: 150_000_000,
    nl: '€ 500.000 tot € 1.500.000',
    en: '€500,000 to €1,500,000',
  },
  { code: 'from-1500k', from: 150_000_000, below: Infinity, nl: 'Vanaf € 1.500.000', en: 'From €1,500,000' },
] as const;

export type ValueBand = (typeof VALUE_BANDS)[number];

/** What contracts are worth, roughly, in cents EUR ex VAT; each three times the one before. Nothing in law hangs on them. */
export const valueBands = new Vocabulary<ValueBand>('value band', VALUE_BANDS);

const LANGUAGES = [
  { code: 'bg', nl: 'Bulgaars', en: 'Bulgarian' },
  { code: 'cs', nl: 'Tsjechisch', en: 'Czech' },
  { code: 'da', nl: 'Deens', en: 'Danish' },
  { code: 'de', nl: 'Duits', en: 'German' },
  { code: 'el', nl: 'Grieks', en: 'Greek' },
  { code: 'en', nl: 'Engels', en: 'English' },
  { code: 'es', nl: 'Spaans', en: 'Spanish' },
  { code: 'et', nl: 'Ests', en: 'Estonian' },
  { code: 'fi', nl: 'Fins', en: 'Finnish' },
  { code: 'fr', nl: 'Frans', en: 'French' },
  { code: 'ga', nl: 'Iers', en: 'Irish' },
  { code: 'hr', nl: 'Kroatisch', en: 'Croatian' },
  { code: 'hu', nl: 'Hongaars', en: 'Hungarian' },
  { code: 'it', nl: 'Italiaans', en: 'Italian' },
  { code: 'lt', nl: 'Litouws', en: 'Lithuanian' },
  { code: 'lv', nl: 'Lets', en: 'Latvian' },
  { code: 'mt', nl: 'Maltees', en: 'Maltese' },
  { code: 'nl', nl: 'Nederlands', en: 'Dutch' },
  { code: 'pl', nl: 'Pools', en: 'Polish' },
  { code: 'pt', nl: 'Portugees', en: 'Portuguese' },
  { code: 'ro', nl: 'Roemeens', en: 'Romanian' },
  { code: 'sk', nl: 'Slowaaks', en: 'Slovak' },
  { code: 'sl', nl: 'Sloveens', en: 'Slovenian' },
  { code: 'sv', nl: 'Zweeds', en: 'Swedish' },
  { code: 'am', nl: 'Amhaars', en: 'Amharic' },
  { code: 'ar', nl: 'Arabisch', en: 'Arabic' },
  { code: 'fa', nl: 'Perzisch (Farsi, Dari)', en: 'Persian (Farsi, Dari)' },
  { code: 'fy', nl: 'Fries', en: 'West Frisian' },
  { code: 'hi', nl: 'Hindi', en: 'Hindi' },
  { code: 'is', nl: 'IJslands', en: 'Icelandic' },
  { code: 'ku', nl: 'Koerdisch', en: 'Kurdish' },
  { code: 'mk', nl: 'Macedonisch', en: 'Macedonian' },
  { code: 'no', nl: 'Noors', en: 'Norwegian' },
  { code: 'ps', nl: 'Pasjtoe', en: 'Pashto' },
  { code: 'ru', nl: 'Russisch', en: 'Russian' },
  { code: 'so', nl: 'Somalisch', en: 'Somali' },
  { code: 'sq', nl: 'Albanees', en: 'Albanian' },
  { code: 'sr', nl: 'Servisch', en: 'Serbian' },
  { code: 'ti', nl: 'Tigrinya', en: 'Tigrinya' },
  { code: 'tr', nl: 'Turks', en: 'Turkish' },
  { code: 'uk', nl: 'Oekraïens', en: 'Ukrainian' },
  { code: 'ur', nl: 'Urdu', en: 'Urdu' },
  { code: 'zh', nl: 'Chinees', en: 'Chinese' },
] as const;

export type Language = (typeof LANGUAGES)[number];

/** Languages (ISO 639-1): the 24 of the EU, those of notices from outside, and those spoken at Dutch social firms. */
export const languages = new Vocabulary<Language>('language', LANGUAGES);

const DECLINE_REASONS = [
  { code: 'too-big', nl: 'Te groot voor ons', en: 'Too big for us' },
  { code: 'too-late', nl: 'Te kort dag', en: 'Too short notice' },
  { code: 'too-far', nl: 'Te ver weg', en: 'Too far away' },
  { code: 'not-our-trade', nl: 'Niet ons vak', en: 'Not our trade' },
  { code: 'no-capacity', nl: 'Nu geen ruimte', en: 'No capacity now' },
  { code: 'other', nl: 'Iets anders', en: 'Something else' },
] as const;

export type DeclineReason = (typeof DECLINE_REASONS)[number]['code'];

/** Why a firm does not respond. Saying so is good behaviour and tells a buyer how to ask better. */
export const declineReasons = new Vocabulary<(typeof DECLINE_REASONS)[number]>('reason to decline', DECLINE_REASONS);
