import type { FieldReader } from './field-reader.js';
import type { AreaRecord, CapabilityRecord, FirmChecker } from './firm-record.js';

/** More than any contract in euros. */
const LARGEST_VALUE = 10_000_000_000;

const CPV = { like: /^\d{8}(-\d)?$/, says: 'must be a CPV code of 8 digits' };
const NUTS = { like: /^[A-Z]{2}[A-Z0-9]{0,3}$/, says: 'must be a NUTS code like NL32B' };
const COUNTRY = { like: /^[A-Z]{2}$/, says: 'must be a country of two letters, like NL' };

/** Reads one capability of a firm. */
export function readCapability(
  reader: FieldReader,
  value: unknown,
  field: string,
  checker: FirmChecker,
): CapabilityRecord {
  const fields = reader.object(value, field) ?? new Map<string, unknown>();
  if (fields.size === 0) reader.fail(field, 'must be an object with a title');
  const at = (name: string) => `${field}.${name}`;
  const title = reader.text(fields.get('title'), at('title'), { max: 200, required: fields.size > 0 });
  const description = reader.text(fields.get('description'), at('description'), { max: 10_000, lines: true });
  const area = readArea(reader, fields.get('area'), at('area'), checker);
  const amounts = readValue(reader, fields.get('value'), at('value'));
  const fte = reader.number(fields.get('fte'), at('fte'), { min: 0.01, max: 100_000 });
  const earliestStart = reader.day(fields.get('earliestStart'), at('earliestStart'));
  return {
    title: title ?? '',
    description: description ?? '',
    cpv: readCpv(reader, fields.get('cpv'), at('cpv'), checker),
    ...(area && { area }),
    ...(amounts && { value: amounts }),
    ...(fte !== undefined && { fte }),
    ...(earliestStart && { earliestStart }),
  };
}

function readCpv(reader: FieldReader, value: unknown, field: string, checker: FirmChecker): string[] {
  const codes = reader.list(value, field, 30).map((one, at) => {
    const name = `${field}[${at}]`;
    const code = reader.text(one, name, { max: 20, required: true, pattern: CPV })?.slice(0, 8);
    return reader.checked(name, code, checker.cpv);
  });
  return [...new Set(codes.filter((code) => code !== undefined))];
}

function readArea(reader: FieldReader, value: unknown, field: string, checker: FirmChecker): AreaRecord | undefined {
  const fields = reader.object(value, field);
  if (!fields) return undefined;
  const kinds = ['country', 'nuts', 'place'].filter((kind) => fields.get(kind) !== undefined);
  if (kinds.length !== 1) return reader.fail(field, 'must be one of country, nuts, or place with km');
  if (kinds[0] === 'country') {
    const rule = { max: 2, required: true, pattern: COUNTRY };
    const country = reader.text(fields.get('country'), `${field}.country`, rule);
    return country ? { country } : undefined;
  }
  return kinds[0] === 'nuts' ? readRegions(reader, fields, field, checker) : readCircle(reader, fields, field, checker);
}

type Fields = ReadonlyMap<string, unknown>;

function readRegions(reader: FieldReader, fields: Fields, field: string, checker: FirmChecker): AreaRecord | undefined {
  const items = reader.list(fields.get('nuts'), `${field}.nuts`, 100);
  if (items.length === 0) return reader.fail(`${field}.nuts`, 'must name at least one region');
  const codes = items.map((one, at) => {
    const name = `${field}.nuts[${at}]`;
    const code = reader.text(one, name, { max: 5, required: true, pattern: NUTS });
    return reader.checked(name, code, checker.nuts);
  });
  return { nuts: [...new Set(codes.filter((code) => code !== undefined))] };
}

function readCircle(reader: FieldReader, fields: Fields, field: string, checker: FirmChecker): AreaRecord | undefined {
  const named = reader.text(fields.get('place'), `${field}.place`, { max: 100, required: true });
  const place = reader.checked(`${field}.place`, named, checker.place);
  const km = reader.number(fields.get('km'), `${field}.km`, { min: 1, max: 500 });
  if (fields.get('km') === undefined) reader.fail(`${field}.km`, 'is required with a place');
  return place !== undefined && km !== undefined ? { place, km } : undefined;
}

function readValue(reader: FieldReader, value: unknown, field: string): CapabilityRecord['value'] {
  const fields = reader.object(value, field);
  const rule = { min: 0, max: LARGEST_VALUE, whole: true };
  const from = reader.number(fields?.get('from'), `${field}.from`, rule);
  const to = reader.number(fields?.get('to'), `${field}.to`, rule);
  if (from !== undefined && to !== undefined && from > to) return reader.fail(field, 'runs from more to less');
  if (from === undefined && to === undefined) return undefined;
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}
