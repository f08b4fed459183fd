import { DomainError } from '@schakel/platform';
import { type Pack, PACK_FORMAT } from './pack.js';

type Json = Readonly<Record<string, unknown>>;

/**
 * Reads a pack from a file.
 * @throws DomainError `invalid-input` when it is none, in words for people
 */
export function readPack(text: string): Pack {
  const pack = parsed(text);
  if (!isObject(pack) || pack['format'] !== PACK_FORMAT)
    throw new DomainError('invalid-input', `This is no pack: its "format" is not "${PACK_FORMAT}".`);
  for (const [name, isRight] of Object.entries(PARTS))
    if (!isRight(pack))
      throw new DomainError('invalid-input', `This pack cannot be checked: its ${name} is not right.`);
  return pack as unknown as Pack;
}

/** What a check reads of a pack. */
const PARTS: Readonly<Record<string, (pack: Json) => boolean>> = {
  'consultation.id': ({ consultation }) => isObject(consultation) && typeof consultation['id'] === 'string',
  exchanged: ({ exchanged }) => isListOf(exchanged, hasNumber),
  gaps: ({ gaps }) => isListOf(gaps, hasNumber),
  ledger: ({ ledger }) =>
    isObject(ledger) && typeof ledger['valid'] === 'boolean' && isListOf(ledger['breaks'], hasNumber),
  'ledger.chain': ({ ledger }) => isObject(ledger) && isListOf(ledger['chain'], isEntry),
};

function isEntry(entry: Json): boolean {
  const { salt, payload } = entry;
  const texts = ['at', 'kind', 'audience', 'commitment', 'hash'].every((key) => typeof entry[key] === 'string');
  return (
    hasNumber(entry) && texts && (salt === null || typeof salt === 'string') && (payload === null || isObject(payload))
  );
}

function hasNumber({ seq }: Json): boolean {
  return typeof seq === 'number';
}

function isListOf(value: unknown, isRight: (each: Json) => boolean): boolean {
  return Array.isArray(value) && value.every((each) => isObject(each) && isRight(each));
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    throw new DomainError('invalid-input', 'This is no pack: it is no JSON.', { cause });
  }
}
