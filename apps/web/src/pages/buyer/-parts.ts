import type { Kind } from './-needs.js';

/** The parts of writing a need or a consultation, in the order one goes through them. */
const PARTS_OF = {
  need: ['what', 'where', 'size', 'requirements', 'reserved', 'respond'],
  consultation: ['what', 'where', 'size', 'requirements', 'reserved', 'questions', 'periods', 'access'],
} as const;

export type Part = (typeof PARTS_OF)[Kind][number];

export const partsOf = (kind: Kind): readonly Part[] => PARTS_OF[kind];

export const isPartOf = (kind: Kind, text: string): text is Part => partsOf(kind).includes(text as Part);

/** The part after another one; undefined = all are through. */
export function partAfter(kind: Kind, part: Part): Part | undefined {
  const parts = partsOf(kind);
  return parts[parts.indexOf(part) + 1];
}
