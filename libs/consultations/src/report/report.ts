import { InputErrors } from '@schakel/platform';
import { FEWEST_FIRMS } from '../invitations/invitation.js';
import type { OpenedAnswers } from '../received/received-answers.js';

/** What the buyer does with what firms said. */
export const DECISIONS = ['adopted', 'partly', 'not-adopted'] as const;
export type Decision = (typeof DECISIONS)[number];

/** One answer of one firm, as the buyer sorts it. */
export interface CodedAnswer {
  firmId: string;
  questionId: string;
}

/** What changes because of a theme, and where that can be read. */
export interface Change {
  text: string;
  /** http or https; null = nowhere yet. */
  href: string | null;
}

/** What several firms said, in the buyer's words, and what the buyer does with it. */
export interface Theme {
  /** Unique in its report; the buyer's page chooses it. */
  id: string;
  title: string;
  /** What firms said. */
  said: string;
  /** Null = not decided yet. */
  decision: Decision | null;
  /** Why. */
  reason: string;
  change: Change | null;
  /** The answers it is made of: known to the buyer alone. */
  answers: CodedAnswer[];
}

/** The report as the buyer works on it. */
export interface Report {
  introduction: string;
  themes: Theme[];
  /** What happens next, and when. */
  nextSteps: string;
}

export const EMPTY_REPORT: Report = { introduction: '', themes: [], nextSteps: '' };

/** One theme as everyone reads it. */
export interface PublishedTheme extends Omit<Theme, 'answers' | 'decision'> {
  decision: Decision;
  /** How many firms said it; null = fewer than three. */
  respondents: number | null;
}

/** One edition of the report as everyone reads it: frozen when it is published. */
export interface PublishedReport {
  /** Counts from 1. */
  edition: number;
  /** ISO 8601. */
  publishedAt: string;
  introduction: string;
  nextSteps: string;
  /** How many firms answered; null = fewer than three. */
  respondents: number | null;
  themes: PublishedTheme[];
}

/** A count as everyone may know it: of fewer than three firms it would tell who they are. */
export function shownCount(firms: number): number | null {
  return firms >= FEWEST_FIRMS ? firms : null;
}

/** How many firms are behind a theme; a firm that said it twice counts once. */
export function respondentsOf({ answers }: Pick<Theme, 'answers'>): number {
  return new Set(answers.map(({ firmId }) => firmId)).size;
}

/** @throws DomainError `invalid-input` where themes are named alike, or made of answers that were not given */
export function assertReport({ themes }: Report, { questions }: OpenedAnswers): void {
  const errors = new InputErrors();
  const given = new Set(
    questions.flatMap(({ question, answers }) => answers.map(({ firmId }) => key({ firmId, questionId: question.id }))),
  );
  const seen = new Set<string>();
  for (const [at, theme] of themes.entries()) {
    const pointer = `/themes/${at}`;
    errors.refuse(seen.has(theme.id), `${pointer}/id`, `The id ${theme.id} occurs twice.`, 'duplicate');
    seen.add(theme.id);
    const coded = theme.answers.map(key);
    errors.refuse(new Set(coded).size < coded.length, `${pointer}/answers`, 'An answer is named twice.', 'duplicate');
    errors.refuse(
      !coded.every((one) => given.has(one)),
      `${pointer}/answers`,
      'Choose answers that firms gave: one of these is not there.',
    );
  }
  errors.throwAny('The themes are not right.');
}

function key({ firmId, questionId }: CodedAnswer): string {
  return `${firmId} ${questionId}`;
}

/** @throws DomainError `invalid-input` with everything that is missing before everyone can read it */
export function assertComplete(report: Report): void {
  const errors = new InputErrors();
  const need = (text: string, pointer: string, message: string) =>
    errors.refuse(text.trim() === '', pointer, message, 'required');
  need(report.introduction, '/introduction', 'Say in a few sentences what it was about and how it went.');
  errors.refuse(report.themes.length === 0, '/themes', 'Name at least one theme.', 'arrayMinSize', { min: 1 });
  for (const [at, { title, said, decision, reason, change }] of report.themes.entries()) {
    const pointer = `/themes/${at}`;
    need(title, `${pointer}/title`, 'Give the theme a title.');
    need(said, `${pointer}/said`, 'Say what firms said.');
    errors.refuse(decision === null, `${pointer}/decision`, 'Say what you do with it.', 'required');
    need(reason, `${pointer}/reason`, 'Say why.');
    if (change) need(change.text, `${pointer}/change/text`, 'Say what changes.');
  }
  errors.throwAny('The report is not complete yet.');
}

/** What everyone reads of a complete report. @param firms how many firms answered */
export function publishedReport(
  { introduction, nextSteps, themes }: Report,
  { edition, publishedAt, firms }: { edition: number; publishedAt: string; firms: number },
): PublishedReport {
  return {
    edition,
    publishedAt,
    introduction,
    nextSteps,
    respondents: shownCount(firms),
    themes: themes.flatMap(({ answers, decision, ...theme }) =>
      decision === null ? [] : [{ ...theme, decision, respondents: shownCount(respondentsOf({ answers })) }],
    ),
  };
}
