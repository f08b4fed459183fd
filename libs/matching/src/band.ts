import type { CapabilityFacts } from './facts.js';

/** The contract values a capability suits, in cents; an end left out is open. */
export interface ValueBand {
  from?: number;
  to?: number;
}

/** The band the firm chose for a capability. One past contract (`from` equal to `to`) is no choice. */
export function chosenBand({ profile: { value } }: CapabilityFacts): ValueBand | undefined {
  if (!value || (value.from === undefined && value.to === undefined)) return undefined;
  return value.from === value.to ? undefined : value;
}

/** The value of the past contract a capability stands for, in cents. */
export function pastValue({ profile: { value } }: CapabilityFacts): number | undefined {
  return value?.from !== undefined && value.from === value.to ? value.from : undefined;
}

/** How well a value suits a band, in (0, 1]: 1 inside, .61 at e times too much or too little, .14 at e squared. */
export function bandFit(value: number, { from, to }: ValueBand): number {
  return sizeFit(value, Math.min(to ?? Infinity, Math.max(from ?? 0, value)));
}

/** How well a value suits one that was handled before, in (0, 1]. */
export function sizeFit(value: number, nearest: number): number {
  return Math.exp(-((logEuro(value) - logEuro(nearest)) ** 2) / 2);
}

function logEuro(cents: number): number {
  return Math.log(cents / 100 + 1);
}
