import type { Language } from '../wording.js';
import type { SuggestionReason } from './suggestion-reasons.js';

type ReasonTexts = {
  [Kind in SuggestionReason['kind']]: (reason: Extract<SuggestionReason, { kind: Kind }>) => string;
};

const percent = (share: number): string => String(Math.max(1, Math.round(100 * share)));

const quoted = (words: readonly string[], [open, close]: readonly [string, string], and: string): string =>
  [words.slice(0, -1), words.slice(-1)]
    .map((part) => part.map((word) => `${open}${word}${close}`).join(', '))
    .filter((part) => part !== '')
    .join(` ${and} `);

/** Does the text have the other name itself? */
const isThat = (words: readonly string[], otherName: string): boolean =>
  words.length === 1 && words[0] === otherName.toLowerCase();

const NL: ReasonTexts = {
  words: ({ words, otherName }) => {
    const found = `In uw tekst staat ${quoted(words, ['‘', '’'], 'en')}`;
    if (otherName === undefined) return `${found}; dat lijkt op de omschrijving van deze code.`;
    if (isThat(words, otherName)) return `${found}, een andere naam voor dit werk.`;
    return `${found}; dat lijkt op ‘${otherName}’, een andere naam voor dit werk.`;
  },
  translated: () => 'Vertaald naar het Engels lijkt uw tekst op de omschrijving van deze code.',
  alike: ({ share }) =>
    `Van de gepubliceerde opdrachten die het meest op uw tekst lijken, heeft ${percent(share)}% een code in deze groep.`,
  division: () => 'Uw tekst past bij de afdeling van deze code, al wijzen uw woorden niet naar de code zelf.',
  filler: () => 'Uw woorden wijzen niet naar deze code; zij vult de lijst aan.',
};

const EN: ReasonTexts = {
  words: ({ words, otherName }) => {
    const found = `Your text has ${quoted(words, ['“', '”'], 'and')}`;
    if (otherName === undefined) return `${found}, which is like the label of this code.`;
    if (isThat(words, otherName)) return `${found}, another name for this work.`;
    return `${found}, which is like “${otherName}”, another name for this work.`;
  },
  translated: () => 'Translated into English, your text is like the label of this code.',
  alike: ({ share }) => `Of the published contracts most like your text, ${percent(share)}% have a code in this group.`,
  division: () => 'Your text fits the division of this code, though your words do not point to the code itself.',
  filler: () => 'Your words do not point to this code; it fills up the list.',
};

const REASONS: Readonly<Record<Language, ReasonTexts>> = { nl: NL, en: EN };

/** A reason in words, for anyone. */
export function suggestionReason(reason: SuggestionReason, language: Language): string {
  // The template of a kind takes the reasons of that kind, which the compiler cannot follow through the look-up.
  const text = REASONS[language][reason.kind] as (one: SuggestionReason) => string;
  return text(reason);
}

/** Where a code lies: the labels from its division down to it. */
export function pathInWords(labels: readonly string[], language: Language): string {
  return `${{ nl: 'Hoort bij', en: 'Belongs to' }[language]}: ${labels.join(' › ')}.`;
}

/** What to do when a text says too little. */
export function adviceOnWords(language: Language): string {
  return {
    nl: 'Deze tekst zegt te weinig om een code met zekerheid te kiezen. Schrijf in een paar zinnen welk werk of welk product het is.',
    en: 'This text says too little to choose a code with confidence. Describe in a few sentences what work or product it is.',
  }[language];
}
