/** A cell of a table to hand out: typed, so that every program takes a number for a number and a text for a text. */
export type SheetCell =
  | { type: 'text'; value: string }
  | { type: 'number'; value: number }
  /** `YYYY-MM-DD`. */
  | { type: 'day'; value: string }
  | null;

/** A table with one line of headings. */
export interface Sheet {
  /** At most 31 characters, none of `\ / ? * [ ] :`. */
  name: string;
  headings: string[];
  rows: SheetCell[][];
}

/** The longest text a cell of a spreadsheet holds (Excel specifications and limits). */
const LONGEST = 32_767;
const CUT = ' […]';

// eslint-disable-next-line no-control-regex -- naming the control characters is the point
const NO_CHARACTER = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

/** A text as a cell: without control characters, which no spreadsheet can hold, and not longer than one can hold. */
export function text(value: string): SheetCell {
  const clean = value.replace(NO_CHARACTER, '\ufffd');
  if (clean.length <= LONGEST) return { type: 'text', value: clean };
  return { type: 'text', value: clean.slice(0, LONGEST - CUT.length).replace(/\p{Cs}$/u, '') + CUT };
}
