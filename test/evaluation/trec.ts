import { readFileSync } from 'node:fs';
import type { Relevance, Run } from './measures.js';

function rows(file: string): string[][] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => line.trim().split(/\s+/));
}

/** Reads judgements, lines of `queryId 0 documentId relevance`; a relevance of 0 or less is no answer. */
export function readRelevance(file: string): Relevance {
  const relevance = new Map<string, Set<string>>();
  for (const [query = '', , document = '', grade] of rows(file)) {
    if (!(Number(grade) > 0)) continue;
    const relevant = relevance.get(query) ?? new Set();
    relevance.set(query, relevant.add(document));
  }
  return relevance;
}

/** Reads a run, lines of `queryId Q0 documentId rank score tag`, ordered by score; equal scores keep their order. */
export function readRun(file: string): Run {
  const found = new Map<string, { document: string; score: number }[]>();
  for (const [query = '', , document = '', , score] of rows(file)) {
    const answer = found.get(query) ?? [];
    answer.push({ document, score: Number(score) });
    found.set(query, answer);
  }
  const ordered = (answer: { document: string; score: number }[]) =>
    answer.sort((one, other) => other.score - one.score).map(({ document }) => document);
  return new Map([...found].map(([query, answer]) => [query, ordered(answer)]));
}
