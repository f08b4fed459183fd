import type { Area } from '@schakel/matching';
import { assertPlace } from '@schakel/taxonomy';

/** An area as people give it: a radius by the name or postcode of its middle. */
export type AreaInput =
  | { kind: 'country'; country: string }
  | { kind: 'nuts'; codes: string[] }
  | { kind: 'radius'; place: string; km: number };

/** The area with its middle as a point. @throws DomainError `invalid-input` for a place that is not known */
export function areaFrom(input: AreaInput, pointer = '/area'): Area {
  if (input.kind !== 'radius') return input;
  return { kind: 'radius', km: input.km, place: assertPlace(input.place, `${pointer}/place`) };
}
