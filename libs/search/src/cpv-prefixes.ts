/**
 * CPV codes as the index holds them: text, never numbers (leading zeros), one term a level, so that a group finds
 * everything below it.
 */

/** The codes at and above a code of 8 digits: `90911300` gives `90`, `909`, `9091`, `90911`, `909113`. */
export function cpvPrefixes(code: string): string[] {
  const digits = significant(code);
  const prefixes: string[] = [];
  for (let length = 2; length <= digits.length; length += 1) prefixes.push(digits.slice(0, length));
  return prefixes;
}

/** A code, or the beginning of one, as the prefix that finds it and everything below it: `90900000` is `909`. */
export function cpvQuery(code: string): string {
  return significant(code);
}

/** The division of a code: its first two digits. */
export function cpvDivision(code: string): string {
  return code.slice(0, 2);
}

function significant(code: string): string {
  const digits = code.length === 8 ? code.replace(/0+$/, '') : code;
  return digits.padEnd(2, '0');
}
