import type { InputErrors } from '@schakel/platform';
import { assertNuts, assertPlace } from './assertions.js';
import { cpv } from './instances.js';
import { cpvPrefix } from './cpv.js';
import type { Point } from './point.js';

/** What people choose to narrow a search by, in codes and places. */
export interface CodesAndPlaces {
  cpv?: string[] | undefined;
  nuts?: string[] | undefined;
  near?: string | undefined;
  km?: number | undefined;
}

/** The same as a search engine takes it: codes of today, a place as a point. What is wrong goes to `errors`. */
export function placeFilters({ cpv: codes = [], nuts = [], near, km }: CodesAndPlaces, errors: InputErrors) {
  errors.refuse(
    km !== undefined && near === undefined,
    '/km',
    'Say round which place: near=Amsterdam or near=1012.',
    'required',
  );
  for (const code of codes)
    errors.refuse(
      !isCpv(code),
      '/cpv',
      `"${code.slice(0, 20)}" is no CPV code and no beginning of one: give 2 to 8 digits.`,
      'unknownCpv',
      { given: code.slice(0, 20) },
    );
  const point: (Point & { name: string }) | undefined =
    near === undefined ? undefined : errors.check(() => assertPlace(near, '/near'));
  return {
    cpv: codes.filter(isCpv).map((code) => cpv.normalise(code) ?? code),
    nuts: errors.checkAll(nuts, (code) => assertNuts(code, '/nuts')),
    near: point && { ...point, km },
  };
}

/** A code, with or without its check digit, or the first digits of one. */
function isCpv(text: string): boolean {
  return /^\d{2,8}$/.test(text) ? cpv.byPrefix(cpvPrefix(text)).length > 0 : cpv.find(text) !== undefined;
}
