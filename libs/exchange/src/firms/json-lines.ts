import type { TextLine } from './text-lines.js';

/** A value of a JSON lines file, or why there is none. */
export type JsonLine = { line: number; value: unknown } | { line: number; problem: string };

/** The values of a JSON lines file; empty lines are passed over. */
export async function* jsonLines(lines: AsyncIterable<TextLine>): AsyncGenerator<JsonLine> {
  for await (const one of lines) {
    if ('problem' in one) yield one;
    else if (one.text.trim()) yield { line: one.line, ...parsed(one.text) };
  }
}

function parsed(text: string): { value: unknown } | { problem: string } {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return { problem: 'the line is not valid JSON' };
  }
}
