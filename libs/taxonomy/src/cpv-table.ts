import { dataLines, once, oncePerKey } from './data-lines.js';
import type { LabelLanguage } from './label-language.js';
import { TextIndex } from './text-index.js';

/** From broad to narrow: 2, 3, 4, 5 and 6 to 8 significant digits. */
export type CpvLevel = 'division' | 'group' | 'class' | 'category' | 'subcategory';

export interface CpvRow {
  readonly code: string;
  readonly checkDigit: string;
  readonly level: CpvLevel;
  /** The nearest broader code that exists; undefined for a division. */
  readonly parent: string | undefined;
}

interface CpvTable {
  /** Ascending. */
  readonly codes: readonly string[];
  readonly rows: readonly CpvRow[];
}

/** All codes of CPV 2008, ascending; read from disk at the first call. */
export const cpvTable = once((): CpvTable => {
  const rows = dataLines('cpv.tsv.gz').map((line): CpvRow => {
    const [code = '', checkDigit = '', level, parent] = line.split('\t');
    return Object.freeze({ code, checkDigit, level: level as CpvLevel, parent: parent || undefined });
  });
  return { codes: rows.map(({ code }) => code), rows };
});

/** The labels in one language, in the order of the codes. The source has no Irish ones, so Irish gets English. */
export const cpvLabels = oncePerKey((language: LabelLanguage): readonly string[] =>
  language === 'ga' ? cpvLabels('en') : dataLines(`cpv.${language}.txt.gz`),
);

/** Who looks for a word means the broad code more often than the narrow one. */
const PRIOR: Readonly<Record<CpvLevel, number>> = {
  division: 1.16,
  group: 1.12,
  class: 1.08,
  category: 1.02,
  subcategory: 1,
};

/** The index over the labels of one language. */
export const cpvIndex = oncePerKey((language: LabelLanguage): TextIndex => {
  if (language === 'ga') return cpvIndex('en');
  return new TextIndex(
    cpvLabels(language).map((text, owner) => ({
      owner,
      text,
      prior: PRIOR[cpvTable().rows[owner]?.level ?? 'subcategory'],
    })),
  );
});
