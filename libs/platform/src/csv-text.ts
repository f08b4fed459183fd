/** A text that a spreadsheet program would take for a formula (OWASP, CSV injection), also in full-width characters. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;

/**
 * A text as a field of CSV (RFC 4180), whatever separates the fields. What looks like a formula gets an apostrophe in
 * front, so that no spreadsheet program runs what someone typed.
 */
export function csvText(value: string): string {
  const harmless = FORMULA.test(value) ? `'${value}` : value;
  return /[",;\t\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
