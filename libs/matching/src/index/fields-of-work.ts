/**
 * The bits of the CPV division and of the CPV group of a code, each in a set of 32. Some divisions and groups share a
 * bit: codes without a bit in common are surely of different ones.
 */
function divisionBit(code: string): number {
  return 1 << (Number(code.slice(0, 2)) % 32);
}

export function groupBit(code: string): number {
  return 1 << (Math.imul(Number(code.slice(0, 3)), 0x9e3779b1) >>> 27);
}

/** The divisions and groups of codes. */
export function fieldsOf(codes: readonly string[]): { divisions: number; groups: number } {
  return {
    divisions: codes.reduce((bits, code) => bits | divisionBit(code), 0) >>> 0,
    groups: codes.reduce((bits, code) => bits | groupBit(code), 0) >>> 0,
  };
}
