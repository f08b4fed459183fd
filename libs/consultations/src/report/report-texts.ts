import type { OpenedAnswers, ReceivedAnswer } from '../received/received-answers.js';
import type { Report } from './report.js';

/** Every text of a report by its JSON pointer. */
export function textsOf({ introduction, nextSteps, themes }: Report): Map<string, string> {
  return new Map([
    ['/introduction', introduction],
    ['/nextSteps', nextSteps],
    ...themes.flatMap(({ title, said, reason, change }, at): [string, string][] => [
      [`/themes/${at}/title`, title],
      [`/themes/${at}/said`, said],
      [`/themes/${at}/reason`, reason],
      [`/themes/${at}/change/text`, change?.text ?? ''],
      [`/themes/${at}/change/href`, change?.href ?? ''],
    ]),
  ]);
}

/** What firms said, as texts: in confidence, with the reasons for it, and openly. Of files only the names are known. */
export function saidBy({ questions }: OpenedAnswers): { confidential: string[]; open: string[] } {
  const said = questions.flatMap(({ answers }) => answers).flatMap(piecesOf);
  return {
    confidential: said.filter(({ confidential }) => confidential).flatMap(({ text, reason }) => [text, reason ?? '']),
    open: said.filter(({ confidential }) => !confidential).map(({ text }) => text),
  };
}

/** A text of a firm, and whether it may be repeated. */
interface Piece {
  text: string;
  confidential: boolean;
  reason: string | null;
}

function piecesOf({ value, confidential, confidentialReason, files }: ReceivedAnswer): Piece[] {
  const names = files.map((file) => ({
    text: file.name.replace(/\.\w+$/, ''),
    confidential: confidential || file.confidential,
    reason: file.confidentialReason,
  }));
  const text = Array.isArray(value) ? value.join(' ') : String(value);
  return [...(files.length > 0 ? [] : [{ text, confidential, reason: confidentialReason }]), ...names];
}

/** Something to think about before everyone reads it. */
export interface ReportWarning {
  pointer: string;
  nl: string;
  en: string;
}

/** Texts that name a firm that answered: they tell who said what. */
export function warningsOf(report: Report, { respondents }: OpenedAnswers): ReportWarning[] {
  const names = respondents.map(({ firmName }) => firmName.toLowerCase()).filter((name) => name.length > 3);
  return [...textsOf(report)].flatMap(([pointer, text]) => {
    const named = names.find((name) => text.toLowerCase().includes(name));
    if (named === undefined) return [];
    return {
      pointer,
      nl: 'Hier staat de naam van een firma. Zo weet iedereen wie wat zei.',
      en: 'This names a firm. That tells everyone who said what.',
    };
  });
}
