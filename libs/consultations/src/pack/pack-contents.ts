import { canonicalJson } from '@schakel/platform';
import type { Block, Fact } from '../document-pdf/document.js';
import { type Questionnaire, questionsOf } from '../questionnaire/questionnaire.js';
import { DECISIONS } from '../report/report.js';
import { DECISION_WORDS } from '../report/report-words.js';
import type { Exchange, Pack } from './pack.js';
import { numberOf, textOf } from './pack-told.js';
import type { PackWords } from './pack-words.js';

/** What was published: the text and what was asked. */
export function publicationBlocks({ exchanged }: Pack, words: PackWords): Block[] {
  const [publication] = ofKind(exchanged, 'published');
  if (!publication) return [];
  const { content } = publication;
  const parts: [string, string][] = [
    [words.description, textOf(content, 'description')],
    [words.background, textOf(content, 'background')],
    [words.reservation, textOf(content, 'reservationRationale')],
    [words.invitedOnly, textOf(content, 'invitedOnlyReason')],
  ];
  const texts = parts
    .filter(([, text]) => text !== '')
    .flatMap(([title, text]): Block[] => [heading(3, title), { kind: 'paragraph', text }]);
  return [heading(2, words.publishedHeading), ...texts, ...askedBlocks(content['questionnaire'], words)];
}

function askedBlocks(questionnaire: unknown, words: PackWords): Block[] {
  const { sections = [] } = (questionnaire ?? {}) as Partial<Questionnaire>;
  const questions = questionsOf({ sections });
  if (questions.length === 0) return [];
  const items = questions.map(({ text, required }) => (required ? `${text} (${words.required})` : text));
  return [heading(3, words.asked), { kind: 'list', items }];
}

/** What changed after the publication, field by field. */
export function changeBlocks({ exchanged }: Pack, words: PackWords, moment: (at: string | null) => string): Block[] {
  const changes = exchanged.filter(({ kind }) => kind === 'announced' || kind === 'deadline-moved');
  if (changes.length === 0) return [];
  const parts = changes.flatMap(({ at, content }): Block[] => {
    const facts = changedFields(content).map(([field, value]): Fact => ({
      label: words.fields[field] ?? field,
      value: valueText(value, words, moment),
    }));
    return [heading(3, moment(at)), { kind: 'facts', facts }];
  });
  return [heading(2, words.changesHeading), ...parts];
}

/** More time to ask stands in an entry of its own. */
function changedFields(content: Readonly<Record<string, unknown>>): [string, unknown][] {
  const { changes, questionsUntil } = content;
  if (Array.isArray(changes))
    return changes.map(({ field, after }: { field: string; after: unknown }) => [field, after]);
  return questionsUntil === undefined ? [] : [['questionsUntil', questionsUntil]];
}

function valueText(value: unknown, words: PackWords, moment: (at: string) => string): string {
  if (value === null || value === undefined || value === '') return words.nothing;
  if (Array.isArray(value) && value.every((each) => typeof each === 'string')) return value.join(', ') || words.nothing;
  if (typeof value !== 'string') return canonicalJson(value);
  return /^\d{4}-\d{2}-\d{2}T/.test(value) ? moment(value) : value;
}

/** Questions with their answers; never who asked. */
export function questionBlocks({ exchanged }: Pack, words: PackWords): Block[] {
  const answered = ofKind(exchanged, 'question-answered');
  if (answered.length === 0) return [];
  const parts = answered.flatMap(({ content }, at): Block[] => [
    heading(3, words.question(at + 1)),
    { kind: 'paragraph', text: textOf(content, 'text') },
    { kind: 'facts', facts: [{ label: words.answer, value: textOf(content, 'answer') }] },
  ]);
  return [heading(2, words.questionsHeading), { kind: 'paragraph', text: words.questionsNote, quiet: true }, ...parts];
}

/** The documents with the hashes by which they are known. */
export function documentBlocks({ exchanged }: Pack, words: PackWords): Block[] {
  const documents = ofKind(exchanged, 'document');
  if (documents.length === 0) return [];
  const facts = documents.map(({ content }): Fact => {
    const version = `${words.version} ${numberOf(content, 'number')}`;
    const size = `${Math.max(1, Math.round(numberOf(content, 'bytes') / 1000))} kB`;
    const label = `${textOf(content, 'title')}, ${version} (${textOf(content, 'fileName')}, ${size})`;
    const note = textOf(content, 'note');
    return { label: note === '' ? label : `${label}. ${note}`, value: textOf(content, 'hash') };
  });
  return [
    heading(2, words.documentsHeading),
    { kind: 'paragraph', text: words.documentsNote, quiet: true },
    { kind: 'facts', facts },
  ];
}

/** What the buyer made of the answers, in the latest edition of its report. */
export function reportBlocks({ exchanged }: Pack, words: PackWords, language: 'nl' | 'en'): Block[] {
  const report = ofKind(exchanged, 'report-published').at(-1);
  if (!report) return [];
  const { content } = report;
  const themes = Array.isArray(content['themes']) ? (content['themes'] as Record<string, unknown>[]) : [];
  return [
    heading(2, words.reportHeading),
    { kind: 'paragraph', text: textOf(content, 'introduction') },
    ...themes.flatMap((theme, at): Block[] => [
      heading(3, `${at + 1}. ${textOf(theme, 'title')}`),
      {
        kind: 'facts',
        facts: [
          { label: words.said, value: textOf(theme, 'said') },
          { label: decisionOf(theme, language), value: textOf(theme, 'reason') },
          ...changeFacts(theme, words),
        ],
      },
    ]),
    ...(textOf(content, 'nextSteps') === ''
      ? []
      : [{ kind: 'paragraph', text: textOf(content, 'nextSteps') } as const]),
  ];
}

function changeFacts({ change }: Readonly<Record<string, unknown>>, words: PackWords): Fact[] {
  const { text = '', href } = (change ?? {}) as { text?: string; href?: string | null };
  return text === '' ? [] : [{ label: words.changed, value: text, href: href ?? undefined }];
}

function decisionOf(theme: Readonly<Record<string, unknown>>, language: 'nl' | 'en'): string {
  const decision = DECISIONS.find((each) => each === theme['decision']);
  return decision ? DECISION_WORDS[language][decision] : '';
}

function ofKind(exchanged: readonly Exchange[], kind: Exchange['kind']): Exchange[] {
  return exchanged.filter((exchange) => exchange.kind === kind);
}

function heading(level: 2 | 3, text: string): Block {
  return { kind: 'heading', level, text };
}
