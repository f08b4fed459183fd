import { FieldReader } from './field-reader.js';
import type { FieldProblem } from './firm-record.js';
import { jsonLines } from './json-lines.js';
import type { JsonLine } from './json-lines.js';
import { textLines } from './text-lines.js';
import type { ByteSource } from './text-lines.js';

/** Characters of a text; the longest published descriptions have a tenth of that. */
const LONGEST_TEXT = 200_000;

/** One contract a firm won, or one query: a text with what is known beside it. */
export interface AwardRecord {
  title: string;
  description: string;
  /** CPV codes, 8 digits. */
  cpv: string[];
  nuts: string[];
  /** Named paths of places from broad to narrow: `Portugal, Lisboa, Lisboa`. */
  places: string[];
  /** In whole units of the currency, with decimals. */
  value?: number;
}

/** A firm as it shows in award records: what it won before a date. It has no register number. */
export interface AwardProfile {
  id: string;
  name: string;
  /** ISO 639-1. */
  language?: string;
  capabilities: AwardRecord[];
}

/** A later contract that one of the firms won. */
export interface AwardQuery extends AwardRecord {
  id: string;
  language?: string;
  /** ISO 4217. */
  currency?: string;
}

/** One record of such a file, or what is wrong with a line. */
export type AwardRow<T> = { line: number; record: T } | { line: number; errors: FieldProblem[] };

/**
 * Reads firms known from award records, JSON lines of `{ id, name, language, capabilities: [{ title, description, cpv,
 * nuts, places, value }] }`, or documents `{ id, language, text }` of which each becomes a firm with one capability.
 * They feed comparisons of rankers, never the database of firms.
 */
export async function* parseAwardProfiles(source: ByteSource): AsyncGenerator<AwardRow<AwardProfile>> {
  for await (const one of jsonLines(textLines(source))) yield readRow(one, readProfile);
}

/**
 * Reads the queries that go with them, JSON lines of `{ id, language, title, description, cpv, nuts, places, value,
 * currency }`, or `{ id, language, text }`.
 */
export async function* parseAwardQueries(source: ByteSource): AsyncGenerator<AwardRow<AwardQuery>> {
  for await (const one of jsonLines(textLines(source))) yield readRow(one, readQuery);
}

type Fields = ReadonlyMap<string, unknown>;

function readRow<T>(one: JsonLine, read: (reader: FieldReader, fields: Fields) => T | undefined): AwardRow<T> {
  const { line } = one;
  if ('problem' in one) return { line, errors: [{ field: '', reason: one.problem }] };
  const reader = new FieldReader();
  const fields = reader.object(one.value, '') ?? new Map<string, unknown>();
  const record = read(reader, fields);
  return record && reader.problems.length === 0 ? { line, record } : { line, errors: reader.problems };
}

function readProfile(reader: FieldReader, fields: Fields): AwardProfile | undefined {
  const id = readId(reader, fields);
  const name = reader.text(plain(fields.get('name')), 'name', { max: 1_000 });
  const language = readLanguage(reader, fields);
  const capabilities = fields.has('text')
    ? [readRecord(reader, fields, '')]
    : reader.list(fields.get('capabilities'), 'capabilities', 10_000).map((one, at) => {
        const field = `capabilities[${at}]`;
        return readRecord(reader, reader.object(one, field) ?? new Map<string, unknown>(), `${field}.`);
      });
  return id === undefined ? undefined : { id, name: name ?? id, ...(language && { language }), capabilities };
}

function readQuery(reader: FieldReader, fields: Fields): AwardQuery | undefined {
  const id = readId(reader, fields);
  const language = readLanguage(reader, fields);
  const currency = codes(reader, [fields.get('currency') ?? []].flat(), 'currency', /^[A-Z]{3}$/)[0];
  const record = readRecord(reader, fields, '');
  if (id === undefined) return undefined;
  return { id, ...(language && { language }), ...record, ...(currency && { currency }) };
}

/** An identifier goes into run files, whose columns are separated by spaces. */
function readId(reader: FieldReader, fields: Fields): string | undefined {
  const pattern = { like: /^\S+$/, says: 'must not hold spaces' };
  return reader.text(fields.get('id'), 'id', { max: 200, required: true, pattern });
}

function readLanguage(reader: FieldReader, fields: Fields): string | undefined {
  return codes(reader, [fields.get('language') ?? []].flat(), 'language', /^[a-z]{2}$/i)[0]?.toLowerCase();
}

function readRecord(reader: FieldReader, fields: Fields, path: string): AwardRecord {
  const text = (name: string) => reader.text(plain(fields.get(name)), path + name, { max: LONGEST_TEXT, lines: true });
  const list = (name: string, like: RegExp) => {
    return codes(reader, reader.list(fields.get(name), path + name, 1_000), path + name, like);
  };
  const value = fields.get('value');
  return {
    title: text('title') ?? text('text') ?? '',
    description: text('description') ?? '',
    cpv: list('cpv', /^\d{8}(-\d)?$/).map((code) => code.slice(0, 8)),
    nuts: list('nuts', /^[A-Z]{2}[A-Z0-9]{0,3}$/),
    places: list('places', /./),
    ...(typeof value === 'number' && value >= 0 && { value }),
  };
}

/** Published texts hold the odd control character; that is no reason to miss the record. */
function plain(value: unknown): unknown {
  return typeof value === 'string' ? value.replace(/[^\P{Cc}\n\t]|\p{Cs}|[\u202A-\u202E\u2066-\u2069]/gu, ' ') : value;
}

/** The texts that look like what is asked for; records hold some codes that are none. */
function codes(reader: FieldReader, items: readonly unknown[], field: string, like: RegExp): string[] {
  const texts = items.map((one, at) => reader.text(plain(one), `${field}[${at}]`, { max: 300 }));
  return texts.filter((one): one is string => one !== undefined && like.test(one));
}
