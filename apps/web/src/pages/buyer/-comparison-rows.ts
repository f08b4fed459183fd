import { patternsWords } from '../../words/patterns.js';
import type { Fit } from '../../patterns/joint.js';
import { useFormats } from '../../formats/use-formats.js';
import { useWords } from '../../words/area.js';
import { buyerWords } from '../../words/buyer.js';
import { fitOf } from '../../patterns/fit-of.js';
import type { FirmMatch, Need } from './-needs.js';

/** What one firm does for one criterion. */
export interface Cell {
  text: string;
  fit?: Fit;
}

export interface ComparisonRow {
  key: string;
  label: string;
  cells: Cell[];
  differs: boolean;
}

/** Criteria as rows: the score, facts of the firms, then every part of the fit with the reason for its verdict. */
export function useComparison(need: Need, matches: readonly FirmMatch[]): ComparisonRow[] {
  const { compare: words, evidence } = useWords(buyerWords);
  const { match } = useWords(patternsWords);
  const { shortDay, count } = useFormats();
  const row = (key: string, label: string, cell: (match: FirmMatch) => Cell): ComparisonRow => {
    const cells = matches.map(cell);
    return { key, label, cells, differs: new Set(cells.map(({ text, fit }) => `${fit} ${text}`)).size > 1 };
  };
  const parts = new Map(matches.flatMap(({ fit }) => fit.parts.map(({ code, label }) => [code, label] as const)));
  return [
    row('score', words.score, ({ score, verdict }) => ({
      text: match.partOf(Math.round(score * 100), 100),
      fit: fitOf(verdict),
    })),
    row('city', words.city, ({ firm }) => ({ text: firm.city ?? words.notGiven })),
    row('people', words.people, ({ firm }) => ({
      text: firm.employees === null ? words.notGiven : count(firm.employees),
    })),
    row('eligible', words.eligible, ({ firm }) => ({
      text: evidence.art20[firm.eligibility.art20](shortDay(firm.eligibility.asOf)),
    })),
    ...[...parts].map(([code, label]) => row(code, label, (match) => cellOf(match, code, words.noReason))),
  ];
}

function cellOf({ fit, reasons, unknowns, unmet }: FirmMatch, code: string, noReason: string): Cell {
  const verdict = fit.parts.find((part) => part.code === code)?.verdict;
  const texts = [...unmet, ...unknowns, ...reasons].filter(({ part }) => part === code).map(({ text }) => text);
  return { text: texts.join(' ') || noReason, ...(verdict ? { fit: fitOf(verdict) } : {}) };
}
