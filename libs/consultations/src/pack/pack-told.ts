import { momentText } from '../mails/moment-text.js';
import type { Exchange } from './pack.js';
import type { PackWords } from './pack-words.js';

/** Letters of a question in a table. */
const LONGEST = 140;

/** What was told, in one line. */
export function told({ kind, content }: Exchange, words: PackWords, language: 'nl' | 'en'): string {
  const { told } = words;
  switch (kind) {
    case 'published':
      return told.published;
    case 'announced':
      return told.amended;
    case 'deadline-moved':
      return told.longer(momentText(textOf(content, 'deadline') || textOf(content, 'questionsUntil'), language));
    case 'document':
      return told.document(textOf(content, 'title'), numberOf(content, 'number'));
    case 'disclosed':
      return told.disclosed;
    case 'question-answered':
      return told.question(shortened(textOf(content, 'text')));
    case 'opened':
      return told.opened(numberOf(content, 'answers'));
    case 'report-published':
      return told.report(numberOf(content, 'edition'));
    case 'withdrawn':
      return told.withdrawn(textOf(content, 'reason'));
    case 'archived':
      return told.archived;
    default:
      return told.other;
  }
}

/** A text in the content of an entry; empty when there is none. */
export function textOf(content: Readonly<Record<string, unknown>>, key: string): string {
  const value = content[key];
  return typeof value === 'string' ? value : '';
}

/** A number in the content of an entry; 0 when there is none. */
export function numberOf(content: Readonly<Record<string, unknown>>, key: string): number {
  const value = content[key];
  return typeof value === 'number' ? value : 0;
}

function shortened(text: string): string {
  const letters = [...text.replace(/\s+/g, ' ')];
  return letters.length <= LONGEST ? letters.join('') : `${letters.slice(0, LONGEST).join('')} …`;
}
