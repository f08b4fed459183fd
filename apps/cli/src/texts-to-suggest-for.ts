import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

/** A text of a file, to suggest codes for. */
export interface TextOfFile {
  id: string | number;
  title: string;
  description: string;
  language?: string;
}

/** A line of the file, counted from 1: a text, or what is wrong with it. */
export type TextRow = { line: number; text: TextOfFile } | { line: number; problem: string };

/** The texts of a file of JSON lines, one at a time; empty lines are passed over. */
export async function* textsToSuggestFor(file: string): AsyncGenerator<TextRow> {
  let line = 0;
  for await (const read of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
    line += 1;
    const json = read.replace(/^\uFEFF/, '').trim();
    if (json !== '') yield { line, ...rowOf(json) };
  }
}

function rowOf(json: string): { text: TextOfFile } | { problem: string } {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return { problem: 'the line is not valid JSON' };
  }
  if (typeof value !== 'object' || value === null) return { problem: 'the line is no object' };
  const { id, text, title, description, language } = value as Record<string, unknown>;
  if ((typeof id !== 'string' || id === '') && typeof id !== 'number') return { problem: 'id is missing' };
  const given = [text, title, description].filter((one) => one !== undefined && one !== null);
  if (given.length === 0) return { problem: 'there is neither text nor title' };
  if (given.some((one) => typeof one !== 'string')) return { problem: 'text, title and description must be texts' };
  return { text: { id, ...titled(text, title, description), ...(typeof language === 'string' && { language }) } };
}

/** One free text is all title, and so is a description without one. */
function titled(...texts: unknown[]): { title: string; description: string } {
  const [title = '', ...others] = texts.filter((one): one is string => typeof one === 'string' && one.trim() !== '');
  return { title, description: others.join('\n') };
}
