/**
 * The columns of a CSV file with firms, one row a capability; each with what a spreadsheet user may call it instead.
 * Several values in a cell are separated by `|`.
 */
const COLUMNS = {
  /** 8 digits. Rows with the same number follow each other and are one firm. */
  kvkNumber: ['kvk', 'kvknummer'],
  name: ['naam'],
  legalForm: ['rechtsvorm'],
  employees: ['werknemers', 'medewerkers'],
  /** `nl|en` */
  languages: ['talen'],
  website: [],
  mission: ['missie'],
  postcode: [],
  city: ['plaats'],
  /** `wsw:12|banenafspraak:4` */
  targetGroups: ['doelgroepen'],
  /** `osb:2026-01-01/2027-12-31#NUMBER|iso-9001`; dates and number may be left out. */
  certificates: ['certificaten', 'keurmerken'],
  capabilityTitle: ['title', 'titel'],
  capabilityDescription: ['description', 'omschrijving'],
  /** `90911200|90910000` */
  cpv: ['cpvcodes'],
  /** One of areaCountry (`NL`), areaNuts (`NL32B|NL325`), or areaPlace (`Amsterdam`) with areaKm (`25`). */
  areaCountry: ['land'],
  areaNuts: ['nuts', 'regios'],
  areaPlace: ['werkplaats'],
  areaKm: ['straal', 'km'],
  /** Whole euros. */
  valueFrom: ['waardevan'],
  valueTo: ['waardetot'],
  fte: [],
  /** `2027-01-04` */
  earliestStart: ['startdatum'],
} as const;

export type CsvColumn = keyof typeof COLUMNS;

const BY_NAME = new Map<string, CsvColumn>(
  (Object.keys(COLUMNS) as CsvColumn[]).flatMap((column) =>
    [column, ...COLUMNS[column]].map((name) => [name.toLowerCase(), column] as const),
  ),
);

/** The column a heading stands for, in any case and with or without spaces and hyphens; undefined where unknown. */
export function columnOf(heading: string): CsvColumn | undefined {
  return BY_NAME.get(heading.toLowerCase().replace(/[\s_-]+/g, ''));
}
