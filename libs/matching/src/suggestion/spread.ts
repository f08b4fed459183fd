import type { CpvShape } from './cpv-shape.js';

/** How probable codes, groups and divisions are for a text; each list adds up to 1. */
export interface Beliefs {
  readonly codes: Float64Array;
  readonly groups: Float64Array;
  readonly divisions: Float64Array;
}

/**
 * The numbers of the codes to show, at most `limit`, chosen so that the right division, group and code are likely among
 * them: again and again the code that adds most, where a division or group that is shown already adds nothing.
 */
export function spreadChoice({ codes, groups, divisions }: Beliefs, shape: CpvShape, limit: number): number[] {
  const { groupOf, divisionOf } = shape;
  const shownGroups = new Uint8Array(groups.length);
  const shownDivisions = new Uint8Array(divisions.length);
  const chosen: number[] = [];
  const taken = new Set<number>();
  while (chosen.length < Math.min(limit, codes.length)) {
    let [best, most] = [-1, -1];
    for (let code = 0; code < codes.length; code += 1) {
      const [group, division] = [groupOf[code]!, divisionOf[code]!];
      const gain =
        codes[code]! +
        (shownGroups[group] ? 0 : groups[group]!) +
        (shownDivisions[division] ? 0 : divisions[division]!);
      if (gain > most && !taken.has(code)) [best, most] = [code, gain];
    }
    chosen.push(best);
    taken.add(best);
    shownGroups[groupOf[best]!] = 1;
    shownDivisions[divisionOf[best]!] = 1;
  }
  return chosen;
}
