import { dataLines, once, oncePerKey } from './data-lines.js';
import type { LabelLanguage } from './label-language.js';
import { countryOfNuts } from './nuts-code.js';
import type { Point } from './point.js';
import { TextIndex } from './text-index.js';

export interface NutsRow {
  readonly code: string;
  /** The name in the language of the country; NUTS has no others. */
  readonly name: string;
  /** Undefined where the sources give no point of its own. */
  readonly point: Point | undefined;
}

interface NutsTable {
  /** Ascending. */
  readonly codes: readonly string[];
  readonly rows: readonly NutsRow[];
}

/** All codes of NUTS 2024, ascending; read from disk at the first call. */
export const nutsTable = once((): NutsTable => {
  const rows = dataLines('nuts.tsv.gz').map((line): NutsRow => {
    const [code = '', name = '', latitude, longitude] = line.split('\t');
    const point = latitude ? Object.freeze({ latitude: Number(latitude), longitude: Number(longitude) }) : undefined;
    return Object.freeze({ code, name, point });
  });
  return { codes: rows.map(({ code }) => code), rows };
});

/** The NUTS 3 regions that have a point. */
export const locatedNuts3 = once((): readonly { code: string; point: Point }[] =>
  nutsTable().rows.flatMap(({ code, point }) => (code.length === 5 && point ? { code, point } : [])),
);

const countryNames = oncePerKey(
  (language: LabelLanguage) => new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }),
);

/** A country has a name in every language of the EU, a region only its own. */
export function nutsLabel(row: NutsRow, language: LabelLanguage): string {
  if (row.code.length > 2) return row.name;
  return countryNames(language).of(countryOfNuts(row.code)) ?? row.name;
}

/** The index over all regions but the extra-territorial ones (…Z), with the countries named in one language. */
export const nutsIndex = oncePerKey(
  (language: LabelLanguage): TextIndex =>
    new TextIndex(
      nutsTable().rows.flatMap((row, owner) => {
        if (/^..Z/.test(row.code)) return [];
        const texts = new Set([row.name, nutsLabel(row, language)]);
        return [...texts].map((text) => ({ owner, text }));
      }),
    ),
);
