/** The levels of CPV by how many digits say something: 2, 3, 4, 5, and 6 to 8. */
export type CpvDepth = 0 | 1 | 2 | 3 | 4;

/** How the codes of CPV lie under classes, groups and divisions, by number instead of by digits. */
export interface CpvShape {
  /** Ascending, 8 digits. */
  readonly codes: readonly string[];
  readonly groupOf: Uint16Array;
  readonly classOf: Uint16Array;
  readonly divisionOf: Uint8Array;
  readonly depthOf: Uint8Array;
  /**
   * First three digits; a group whose third digit is 0 holds what stands at the division itself. In CPV 2008 there
   * are 272 groups and 45 such heads.
   */
  readonly groups: readonly string[];
  readonly divisionOfGroup: Uint8Array;
  readonly divisions: readonly string[];
  readonly classes: number;
}

/** The shape of a list of CPV codes, ascending and distinct. */
export function cpvShape(codes: readonly string[]): CpvShape {
  const groups = prefixes(codes, 3);
  const classes = prefixes(codes, 4);
  const divisions = prefixes(codes, 2);
  const numbers = (list: readonly string[], digits: number) => {
    const at = new Map(list.map((prefix, number) => [prefix, number]));
    return (code: string) => at.get(code.slice(0, digits))!;
  };
  return {
    codes,
    groups,
    divisions,
    classes: classes.length,
    groupOf: Uint16Array.from(codes, numbers(groups, 3)),
    classOf: Uint16Array.from(codes, numbers(classes, 4)),
    divisionOf: Uint8Array.from(codes, numbers(divisions, 2)),
    divisionOfGroup: Uint8Array.from(groups, numbers(divisions, 2)),
    depthOf: Uint8Array.from(codes, depth),
  };
}

function prefixes(codes: readonly string[], digits: number): string[] {
  return [...new Set(codes.map((code) => code.slice(0, digits)))];
}

function depth(code: string): CpvDepth {
  const digits = Math.max(2, code.replace(/0+$/, '').length);
  return Math.min(4, digits - 2) as CpvDepth;
}
