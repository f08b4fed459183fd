import { FieldReader, unknownFields } from './field-reader.js';
import type { FieldProblem, FirmChecker, FirmRecord } from './firm-record.js';
import { readCapability } from './read-capability.js';
import { readCertificate } from './read-certificate.js';

const FIELDS = [
  'kvkNumber',
  'name',
  'legalForm',
  'employees',
  'languages',
  'website',
  'mission',
  'postcode',
  'city',
  'targetGroups',
  'capabilities',
  'certificates',
];

const KVK = { like: /^[0-9]{8}$/, says: 'must be 8 digits; spreadsheets drop a leading zero, then write it again' };
const POSTCODE = { like: /^[1-9]\d{3}( ?[A-Za-z]{2})?$/, says: 'must be a Dutch postcode, 1053 or 1053 AB' };
const LANGUAGE = { like: /^[a-z]{2}$/i, says: 'must be a language of two letters, like nl' };

/** A firm with all that is wrong with it; without firm where a required field is missing or no object was given. */
export interface ReadFirm {
  firm: FirmRecord | undefined;
  errors: FieldProblem[];
  warnings: FieldProblem[];
}

/**
 * Checks a value of unknown shape as a firm: types, required fields, lengths, dates, numbers, and that the codes exist
 * as far as the checker says. Unknown fields are warnings.
 */
export function readFirm(value: unknown, checker: FirmChecker = {}): ReadFirm {
  const reader = new FieldReader();
  const fields = reader.object(value, '');
  if (!fields) {
    const errors = reader.problems.length > 0 ? reader.problems : [{ field: '', reason: 'must be an object' }];
    return { firm: undefined, errors, warnings: [] };
  }
  const capabilities = reader.list(fields.get('capabilities'), 'capabilities', 50);
  const certificates = reader.list(fields.get('certificates'), 'certificates', 50);
  const kvkNumber = reader.text(fields.get('kvkNumber'), 'kvkNumber', { max: 20, required: true, pattern: KVK });
  const name = reader.text(fields.get('name'), 'name', { max: 200, required: true });
  const firm = {
    ...profile(reader, fields, checker),
    capabilities: capabilities.map((one, at) => readCapability(reader, one, `capabilities[${at}]`, checker)),
    certificates: certificates.map((one, at) => readCertificate(reader, one, `certificates[${at}]`, checker)),
  };
  const complete = kvkNumber !== undefined && name !== undefined;
  return {
    firm: complete ? { kvkNumber, name, ...firm } : undefined,
    errors: reader.problems,
    warnings: unknownFields(fields, FIELDS),
  };
}

function profile(reader: FieldReader, fields: ReadonlyMap<string, unknown>, checker: FirmChecker) {
  const text = (name: string, max: number) => reader.text(fields.get(name), name, { max });
  const legalForm = reader.checked('legalForm', text('legalForm', 60), checker.legalForm);
  const employees = reader.number(fields.get('employees'), 'employees', { min: 0, max: 1_000_000, whole: true });
  const website = readWebsite(reader, fields.get('website'));
  const mission = reader.text(fields.get('mission'), 'mission', { max: 5_000, lines: true });
  const postcode = reader.text(fields.get('postcode'), 'postcode', { max: 10, pattern: POSTCODE });
  const city = text('city', 100);
  return {
    ...(legalForm && { legalForm }),
    ...(employees !== undefined && { employees }),
    languages: readLanguages(reader, fields.get('languages')),
    ...(website && { website }),
    ...(mission && { mission }),
    ...(postcode && { postcode: postcode.toUpperCase().replace(/^(\d{4})([A-Z]{2})$/, '$1 $2') }),
    ...(city && { city }),
    targetGroups: readTargetGroups(reader, fields.get('targetGroups'), checker),
  };
}

function readLanguages(reader: FieldReader, value: unknown): string[] {
  const items = reader.list(value, 'languages', 30);
  const codes = items.map((one, at) =>
    reader.text(one, `languages[${at}]`, { max: 10, required: true, pattern: LANGUAGE }),
  );
  return [...new Set(codes.filter((code) => code !== undefined).map((code) => code.toLowerCase()))];
}

function readWebsite(reader: FieldReader, value: unknown): string | undefined {
  const text = reader.text(value, 'website', { max: 500 });
  if (!text) return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) return reader.fail('website', 'must begin with https:// or http://');
  if (url.username || url.password) return reader.fail('website', 'must not hold a user name or password');
  return text;
}

function readTargetGroups(reader: FieldReader, value: unknown, checker: FirmChecker): Record<string, number> {
  const groups = reader.object(value, 'targetGroups') ?? new Map<string, unknown>();
  if (groups.size > 30) reader.fail('targetGroups', 'has more than 30 groups');
  const counts: [string, number][] = [];
  for (const [code, written] of [...groups].slice(0, 30)) {
    const field = `targetGroups.${code.slice(0, 60)}`;
    const named = reader.text(code, field, {
      max: 60,
      required: true,
      pattern: { like: /^[a-z][a-z0-9-]*$/, says: 'is not a code' },
    });
    const known = reader.checked(field, named, checker.targetGroup);
    const count = reader.number(written, field, { min: 0, max: 1_000_000, whole: true });
    if (known !== undefined && count !== undefined) counts.push([known, count]);
  }
  return Object.fromEntries(counts);
}
