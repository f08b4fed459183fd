import { columnOf } from './csv-columns.js';
import type { CsvColumn } from './csv-columns.js';
import type { FieldProblem } from './firm-record.js';

/** The cells of a row by column. */
export type Cells = ReadonlyMap<CsvColumn, string>;

/** The heading of a file: which cell belongs to which column, and what is wrong with it. */
export interface Heading {
  columns: (CsvColumn | undefined)[];
  warnings: FieldProblem[];
}

/** Columns that belong to the firm; the others belong to the capability of the row. */
export const FIRM_COLUMNS: readonly CsvColumn[] = [
  'name',
  'legalForm',
  'employees',
  'languages',
  'website',
  'mission',
  'postcode',
  'city',
  'targetGroups',
  'certificates',
];

/** Which column each heading stands for; unknown and repeated ones are warnings and not read. */
export function readHeading(cells: readonly string[]): Heading {
  const warnings: FieldProblem[] = [];
  const columns = cells.map((cell) => columnOf(cell.trim()));
  for (const [at, column] of columns.entries()) {
    const field = cells[at]!.trim().slice(0, 60);
    if (column && columns.indexOf(column) < at) {
      warnings.push({ field, reason: 'this column came before; the first one was read' });
      columns[at] = undefined;
    } else if (!column && field) {
      warnings.push({ field, reason: 'is not a known column; it was not read' });
    }
  }
  return { columns, warnings: warnings.slice(0, 20) };
}

/** The cells of a row by column, trimmed, without the empty ones. */
export function cellsOf(row: readonly string[], heading: Heading): Map<CsvColumn, string> {
  const cells = new Map<CsvColumn, string>();
  for (const [at, column] of heading.columns.entries()) {
    const text = row[at]?.trim();
    if (column && text) cells.set(column, text);
  }
  return cells;
}

/** A row as the object that the JSON lines hold: one firm with at most one capability. */
export function toFirmObject(cells: Cells): Record<string, unknown> {
  const capability = capabilityOf(cells);
  return {
    ...texts(cells, ['kvkNumber', 'name', 'legalForm', 'website', 'mission', 'postcode', 'city']),
    employees: numberIn(cells.get('employees')),
    languages: listIn(cells.get('languages')),
    targetGroups: targetGroupsIn(cells.get('targetGroups')),
    certificates: listIn(cells.get('certificates')).map(certificateIn),
    capabilities: capability ? [capability] : [],
  };
}

function texts(cells: Cells, names: readonly CsvColumn[]): Record<string, unknown> {
  return Object.fromEntries(names.map((name) => [name, cells.get(name)]));
}

function capabilityOf(cells: Cells): Record<string, unknown> | undefined {
  const own = [...cells.keys()].filter((column) => column !== 'kvkNumber' && !FIRM_COLUMNS.includes(column));
  if (own.length === 0) return undefined;
  return {
    title: cells.get('capabilityTitle'),
    description: cells.get('capabilityDescription'),
    cpv: listIn(cells.get('cpv')),
    area: areaIn(cells),
    value: { from: numberIn(cells.get('valueFrom')), to: numberIn(cells.get('valueTo')) },
    fte: decimalIn(cells.get('fte')),
    earliestStart: cells.get('earliestStart'),
  };
}

function areaIn(cells: Cells): Record<string, unknown> | undefined {
  const [country, nuts, place, km] = (['areaCountry', 'areaNuts', 'areaPlace', 'areaKm'] as const).map((name) =>
    cells.get(name),
  );
  if (!country && !nuts && !place && !km) return undefined;
  return {
    ...(country && { country }),
    ...(nuts && { nuts: listIn(nuts) }),
    ...(place && { place }),
    ...(km && { km: decimalIn(km) }),
  };
}

/** Digits become a number; anything else stays a text, and is refused: `15.000` may be fifteen or fifteen thousand. */
function numberIn(cell: string | undefined): unknown {
  return cell !== undefined && /^-?\d{1,15}$/.test(cell) ? Number(cell) : cell;
}

/** As {@link numberIn}, and with one or two decimals after a point or comma. */
function decimalIn(cell: string | undefined): unknown {
  return cell !== undefined && /^\d{1,15}[.,]\d{1,2}$/.test(cell) ? Number(cell.replace(',', '.')) : numberIn(cell);
}

function listIn(cell: string | undefined): string[] {
  return (cell ?? '')
    .split('|')
    .map((item) => item.trim())
    .filter(Boolean);
}

/** `wsw:12|banenafspraak:4` */
function targetGroupsIn(cell: string | undefined): Record<string, unknown> | undefined {
  if (!cell) return undefined;
  return Object.fromEntries(
    listIn(cell).map((item) => {
      const [code = '', count] = item.split(':').map((part) => part.trim());
      return [code, numberIn(count) ?? 'no count'];
    }),
  );
}

/** `osb:2026-01-01/2027-12-31#NUMBER`, each part after the code may be left out. */
function certificateIn(item: string): Record<string, unknown> {
  const [rest = '', number] = split(item, '#');
  const [code = '', days] = split(rest, ':');
  const [validFrom, validUntil] = split(days ?? '', '/');
  return { code, validFrom: validFrom || undefined, validUntil: validUntil || undefined, number };
}

function split(text: string, separator: string): string[] {
  const at = text.indexOf(separator);
  const parts = at < 0 ? [text] : [text.slice(0, at), text.slice(at + separator.length)];
  return parts.map((part) => part.trim());
}

/** Where in the row of a CSV file a problem of the object is: the name of its column. */
export function columnOfField(field: string): string {
  const path = field.replace(/^capabilities\[\d+\]\.?/, 'capability.').replace(/\[\d+\].*$/, '');
  return BY_PATH[path] ?? path.replace(/^capability\./, '').replace(/\..*$/, '');
}

const BY_PATH: Readonly<Record<string, string>> = {
  'capability.': 'capabilityTitle',
  'capability.title': 'capabilityTitle',
  'capability.description': 'capabilityDescription',
  'capability.area': 'areaCountry',
  'capability.area.country': 'areaCountry',
  'capability.area.nuts': 'areaNuts',
  'capability.area.place': 'areaPlace',
  'capability.area.km': 'areaKm',
  'capability.value': 'valueFrom',
  'capability.value.from': 'valueFrom',
  'capability.value.to': 'valueTo',
};
