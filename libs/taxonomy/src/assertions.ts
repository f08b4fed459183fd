import { type FieldParameters, invalid } from '@schakel/platform';
import { certificates } from './certificates.js';
import type { Certificate } from './certificates.js';
import type { CpvCode } from './cpv.js';
import { cpvIndex, cpvTable } from './cpv-table.js';
import { cpv, nuts, places } from './instances.js';
import type { Point } from './point.js';

/** The share of the words asked that must be found; short of 1 by what adding up may lose. */
const ALL_WORDS = 0.999;

/** What is echoed of wrong input: enough to recognise it. */
function quoted(text: string): string {
  return `"${text.slice(0, 40)}"`;
}

/**
 * The 8 digits of a code of CPV 2008, given with or without check digit; throws `invalid-input` at the pointer, with
 * the code that was probably meant.
 */
export function assertCpv(text: string, pointer: string): string {
  const known = cpv.find(text);
  if (known) return known.code;
  const { message, meant } = cpvProblem(text.trim());
  throw invalid(pointer, message, 'unknownCpv', guess(text, meant));
}

/** What was given, as far as one needs it to recognise it, and what was probably meant. */
function guess(given: string, meant: string | undefined): FieldParameters {
  return { given: given.trim().slice(0, 40), ...(meant === undefined ? {} : { meant }) };
}

interface Problem {
  message: string;
  /** The code that was probably meant. */
  meant?: string | undefined;
}

function cpvProblem(text: string): Problem {
  const [, code, digit] = /^(\d{8})(?:\s*-\s*(\d))?$/.exec(text) ?? [];
  if (code === undefined) {
    const padded = /^\d{2,7}$/.test(text) ? cpv.find(text.padEnd(8, '0')) : undefined;
    const hint = padded ?? cpvMeantBy(text);
    const fix = hint
      ? `Did you mean ${hint.code} (${hint.label('en')})?`
      : 'An example is 90910000 (Cleaning services).';
    return { message: `${quoted(text)} is not a CPV code: write its 8 digits. ${fix}`, meant: hint?.code };
  }
  const known = cpv.find(code);
  if (known) {
    const message = `${code} has check digit ${known.checkDigit}, not ${digit}. If you mean ${known.label('en')}, write ${code}; else look at the 8 digits again.`;
    return { message, meant: code };
  }
  for (let length = 7; length >= 2; length -= 1) {
    const broader = cpv.find(code.slice(0, length).padEnd(8, '0'));
    if (broader) {
      const message = `${code} is not in CPV 2008. The nearest broader code is ${broader.code} (${broader.label('en')}).`;
      return { message, meant: broader.code };
    }
  }
  const division = code.slice(0, 2);
  return {
    message: `${code} is not in CPV 2008, which has no division ${division}. Look the code up by a word of its label.`,
  };
}

/** The code whose Dutch or English label holds all words of a text. */
function cpvMeantBy(text: string): CpvCode | undefined {
  if (text.length < 3) return undefined;
  for (const language of ['nl', 'en'] as const) {
    const [number] = cpvIndex(language).search(text, 1, ALL_WORDS);
    if (number !== undefined) return cpv.find(cpvTable().codes[number] ?? '');
  }
  return undefined;
}

/**
 * The code of a region of NUTS 2024; old Dutch codes become today's. Throws `invalid-input` at the pointer, with the
 * region that was probably meant. For what others published, use `Nuts.normalise`, which lets unknown codes pass.
 */
export function assertNuts(text: string, pointer: string): string {
  const known = nuts.find(text);
  if (known) return known.code;
  const { message, meant } = nutsProblem(text.trim());
  throw invalid(pointer, message, 'unknownNuts', guess(text, meant));
}

function nutsProblem(text: string): Problem {
  if (nuts.normalise(text) === undefined || !/\d/.test(text)) {
    const meant = text.length < 3 ? undefined : nuts.search(text, 'nl', 1)[0];
    const fix = meant ? `Did you mean ${meant.code} (${meant.label('en')})?` : 'An example is NL32B (Groot-Amsterdam).';
    const message = `${quoted(text)} is not a NUTS code: write a country and up to three digits or letters. ${fix}`;
    return { message, meant: meant?.code };
  }
  const broader = nuts.ancestors(text).at(-1);
  const fix = broader
    ? `The nearest broader code is ${broader.code} (${broader.label('en')}).`
    : 'Its country has no regions in NUTS 2024.';
  return { message: `${quoted(text)} is not in NUTS 2024. ${fix}`, meant: broader?.code };
}

/** The code of a certificate; throws `invalid-input` at the pointer, with the nearest code or the list of all. */
export function assertCertificate(code: string, pointer: string): Certificate['code'] {
  return certificates.assert(code, pointer);
}

/**
 * The Dutch place of a name or postcode, as a point with the name to show. Throws `invalid-input` at the pointer, with
 * the places that were probably meant.
 */
export function assertPlace(text: string, pointer: string): Point & { name: string } {
  const postcode = places.byPostcode(text);
  const place = postcode?.place ?? places.byName(text)[0];
  if (place) {
    const { latitude, longitude } = postcode ?? place;
    return { name: place.name, latitude, longitude };
  }
  const near = places.search(text, 3).map(({ label }) => label);
  const fix = near.length > 0 ? `Did you mean ${near.join(', ')}?` : 'Give a Dutch place or postcode.';
  throw invalid(pointer, `${quoted(text)} is no place that we know. ${fix}`, 'unknownPlace', guess(text, near[0]));
}
