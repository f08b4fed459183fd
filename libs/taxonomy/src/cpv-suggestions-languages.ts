import { type CpvSuggester, detectLanguage, type OtherName, type ReadyLanguage, trades } from '@schakel/matching';
import { cpvLabels, cpvTable } from './cpv-table.js';
import { once } from './data-lines.js';
import { LABEL_LANGUAGES, type LabelLanguage } from './label-language.js';
import { lowerBound } from './sorted.js';

/** The labels by which a text is read, and whether its language was told or is beyond doubt. */
export interface ReadingLanguage {
  language: LabelLanguage;
  sure: boolean;
}

/** There are no labels in these languages: Norwegian is read by Danish ones, Irish by the English ones in its texts. */
const READ_AS: Readonly<Record<string, LabelLanguage>> = {
  no: 'da',
  nb: 'da',
  nn: 'da',
  nob: 'da',
  nno: 'da',
  nor: 'da',
  ga: 'en',
};

/** The language of labels for a code such as `nl`, `NL`, `nl-BE` or `no`; undefined where there is none. */
export function readingLanguage(code: string): LabelLanguage | undefined {
  const short = code.trim().toLowerCase().split(/[-_]/, 1)[0] ?? '';
  return Object.hasOwn(READ_AS, short) ? READ_AS[short] : LABEL_LANGUAGES.find((language) => language === short);
}

/**
 * The language by which to read a text: the one that is told, else the one it seems to be in. Where that is no more
 * than a guess, `whenUnsure` counts, if given.
 */
export function languageToRead(text: string, told?: string, whenUnsure?: LabelLanguage): ReadingLanguage {
  const known = told === undefined ? undefined : readingLanguage(told);
  if (known) return { language: known, sure: true };
  const detected = detectLanguage(text);
  const language = readingLanguage(detected.language) ?? 'en';
  return { language: detected.sure ? language : (whenUnsure ?? language), sure: detected.sure };
}

interface Name extends OtherName {
  language: string;
}

/** What people call the work of a code, in Dutch and English: the names of trades. */
const otherNames = once((): readonly Name[] => {
  const { codes } = cpvTable();
  return trades().flatMap(({ cpv, nl, en }) =>
    cpv.flatMap((code) => {
      const named = (language: string) => (name: string) => ({ code: lowerBound(codes, code), language, name });
      return [...nl.names.map(named('nl')), ...en.names.map(named('en'))];
    }),
  );
});

/** The languages that are ready to read texts in, at most so many: those that were asked last. */
export class ReadyLanguages {
  private readonly kept = new Map<LabelLanguage, ReadyLanguage>();

  constructor(
    private readonly suggester: () => CpvSuggester,
    private readonly most: number,
  ) {}

  /** Takes some 300 ms where the language is not ready. */
  get(language: LabelLanguage): ReadyLanguage {
    const ready = this.kept.get(language) ?? this.make(language);
    this.kept.delete(language);
    this.kept.set(language, ready);
    const [longestAgo] = this.kept.keys();
    if (this.kept.size > this.most && longestAgo !== undefined) this.kept.delete(longestAgo);
    return ready;
  }

  /** Those that are ready, the one that was asked longest ago first. */
  get ready(): LabelLanguage[] {
    return [...this.kept.keys()];
  }

  private make(language: LabelLanguage): ReadyLanguage {
    return this.suggester().language({
      language,
      labels: cpvLabels(language),
      otherNames: otherNames().filter((name) => name.language === language),
    });
  }
}
