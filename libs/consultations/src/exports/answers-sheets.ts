import { certificates, nuts, sizeBands } from '@schakel/taxonomy';
import type { Distribution } from '../received/distribution.js';
import type { Respondent } from '../received/respondent.js';
import type { Question } from '../questionnaire/questionnaire.js';
import type { DisclosableAnswer, DisclosableAnswers, DisclosableQuestion } from './disclosable.js';
import { EXPORT_TEXTS, type ExportTexts } from './export-texts.js';
import { type Sheet, type SheetCell, text } from './sheet.js';

/** What the answers belong to. */
export interface ExportedConsultation {
  id: string;
  title: string;
  /** Day of the export, `YYYY-MM-DD`. */
  day: string;
  language: 'nl' | 'en';
}

/** The answers as tables: one line a firm and one column a question, the counts, and what the tables are about. */
export function answersSheets(consultation: ExportedConsultation, answers: DisclosableAnswers): Sheet[] {
  const texts = EXPORT_TEXTS[consultation.language];
  return [
    matrixSheet(answers, texts, consultation.language),
    countsSheet(answers.questions, texts),
    aboutSheet(consultation, answers, texts),
  ];
}

/** One line a firm, one column a question. */
export function matrixSheet(
  { respondents, questions }: DisclosableAnswers,
  texts: ExportTexts,
  language: 'nl' | 'en',
): Sheet {
  return {
    name: texts.answers,
    headings: [
      texts.firm,
      texts.size,
      texts.regions,
      texts.certificates,
      ...questions.map(({ question }) => headingOf(question)),
    ],
    rows: respondents.map((respondent) => [
      ...firmCells(respondent, language),
      ...questions.map(({ question, answers }) =>
        answerCell(
          question,
          answers.find(({ firmId }) => firmId === respondent.firmId),
          texts,
        ),
      ),
    ]),
  };
}

function headingOf({ text: asked, unit }: Question): string {
  return unit ? `${asked} (${unit})` : asked;
}

function firmCells(
  { firmName, sizeBand, nuts: codes, certificates: held }: Respondent,
  language: 'nl' | 'en',
): SheetCell[] {
  const list = (all: readonly string[] | null, label: (code: string) => string | undefined) =>
    all === null ? null : text(all.map((code) => label(code) ?? code).join('; '));
  return [
    text(firmName),
    sizeBand === null ? null : text(sizeBands.label(sizeBand, language) ?? sizeBand),
    list(codes, (code) => nuts.label(code, language)),
    list(held, (code) => certificates.label(code, language)),
  ];
}

function answerCell(question: Question, answer: DisclosableAnswer | undefined, texts: ExportTexts): SheetCell {
  if (!answer) return null;
  const { value } = answer;
  if (value === null) return text(texts.confidential);
  if (typeof value === 'number') return { type: 'number', value };
  if (question.type === 'date' && typeof value === 'string') return { type: 'day', value };
  return text(Array.isArray(value) ? value.join('; ') : value);
}

function countsSheet(questions: readonly DisclosableQuestion[], texts: ExportTexts): Sheet {
  return {
    name: texts.counts,
    headings: [texts.question, texts.option, texts.firms],
    rows: questions.flatMap(({ question, distribution }) =>
      distribution ? countRows(question, distribution, texts) : [],
    ),
  };
}

function countRows(question: Question, { bars, summary }: Distribution, texts: ExportTexts): SheetCell[][] {
  const asked = text(headingOf(question));
  const numbers = summary
    ? ([
        ['min', summary.min],
        ['median', summary.median],
        ['mean', summary.mean],
        ['max', summary.max],
      ] as const)
    : [];
  return [
    ...bars.map(({ label, firms }): SheetCell[] => [asked, text(label), { type: 'number', value: firms }]),
    ...numbers.map(([name, value]): SheetCell[] => [asked, text(texts[name]), { type: 'number', value }]),
  ];
}

function aboutSheet(
  { id, title, day }: ExportedConsultation,
  { respondents, leftOut }: DisclosableAnswers,
  texts: ExportTexts,
): Sheet {
  return {
    name: texts.about,
    headings: [texts.subject, texts.value],
    rows: [
      [text(texts.consultation), text(title)],
      [text(texts.reference), text(id)],
      [text(texts.exportedOn), { type: 'day', value: day }],
      [text(texts.firms), { type: 'number', value: respondents.length }],
      [text(texts.leftOut), { type: 'number', value: leftOut }],
      [text(texts.noteHeading), text(texts.note)],
    ],
  };
}
