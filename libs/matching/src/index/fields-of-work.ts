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

/** The divisions and groups of the codes of capabilities, and how many have no code at all. */
export class FieldsOfWork {
  divisions = 0;
  groups = 0;
  unknown = 0;

  /** Takes in the codes of a capability. */
  add(codes: readonly string[]): this {
    for (const code of codes) {
      this.divisions = (this.divisions | divisionBit(code)) >>> 0;
      this.groups = (this.groups | groupBit(code)) >>> 0;
    }
    if (codes.length === 0) this.unknown += 1;
    return this;
  }
}
