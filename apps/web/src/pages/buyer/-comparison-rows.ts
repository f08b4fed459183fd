import { patternsWords } from '../../words/patterns.js';
import type { Fit } from '../../patterns/joint.js';
import { useFormats } from '../../formats/use-formats.js';
import { useWords } from '../../words/area.js';
import { buyerWords } from '../../words/buyer.js';
import { hundred } from '../../patterns/match-sides.js';
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
  const points = ({ contribution, possible }: FirmMatch['fit']['parts'][number]) =>
    words.points(hundred(contribution), hundred(possible));
  const parts = new Map(matches.flatMap(({ fit }) => fit.parts.map(({ code, label }) => [code, label] as const)));
  return [
    row('score', words.score, ({ score, verdict }) => ({
      text: match.partOf(hundred(score), 100),
      fit: fitOf(verdict),
    })),
    row('city', words.city, ({ firm }) => ({ text: firm.city ?? words.notGiven })),
    row('people', words.people, ({ firm }) => ({
      text: firm.employees === null ? words.notGiven : count(firm.employees),
    })),
    row('eligible', words.eligible, ({ firm }) => ({
      text: evidence.art20[firm.eligibility.art20](shortDay(firm.eligibility.asOf)),
    })),
    ...[...parts].map(([code, label]) =>
      row(code, label, (firm) => {
        const texts = reasonsOf(firm, code);
        const part = firm.fit.parts.find((one) => one.code === code);
        if (!part) return { text: texts.join(' ') || words.noReason };
        // How alike two texts are is a matter of degree: few shared words are no reason why a firm would not fit.
        if (OF_TEXT.has(code)) return { text: [`${points(part)}.`, ...texts].join(' ') };
        return { text: texts.join(' ') || words.noReason, fit: fitOf(part.verdict) };
      }),
    ),
  ];
}

/** The parts that compare what both wrote. */
const OF_TEXT: ReadonlySet<string> = new Set(['words', 'subWords', 'name']);

function reasonsOf({ reasons, unknowns, unmet }: FirmMatch, code: string): string[] {
  return [...unmet, ...unknowns, ...reasons].filter(({ part }) => part === code).map(({ text }) => text);
}
