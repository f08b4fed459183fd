/** All bits of a set of divisions. */
export const ALL_DIVISIONS = 0xffffffff;

/**
 * The bit of the division of a CPV code in a set of 32 bits. Divisions have numbers from 03 to 98; some share a bit, so
 * that two codes without a bit in common are surely of different divisions.
 */
export function divisionBit(code: string): number {
  return 1 << (Number(code.slice(0, 2)) % 32);
}
