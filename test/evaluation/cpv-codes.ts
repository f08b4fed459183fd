import { cpv } from '@schakel/taxonomy';
import { meanOfNumbers } from './mean.js';
import { inFolder, schakel } from './schakel-command.js';
import { plainBm25, sevenLetters, type Text } from './plain-bm25.js';
import type { CodedText, CpvSet } from './sets.js';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** For each text the codes suggested, best first. */
export type Suggestions = ReadonlyMap<string, readonly string[]>;

/** How good suggestions are: the share of texts whose code is right to so many digits. */
export interface CpvMeasures {
  /** The division of the first suggestion. */
  'division@1': number;
  /** Division (2 digits), group (3 digits) and whole code among the first ten. */
  'division@10': number;
  'group@10': number;
  'exact@10': number;
}

const DIVISION = 2;
const GROUP = 3;

/** The measures of one text: each 0 or 1. */
export function measureCodes(suggested: readonly string[], given: readonly string[]): CpvMeasures {
  const right = (codes: readonly string[], digits: number) =>
    codes.some((code) => given.some((one) => one.slice(0, digits) === code.slice(0, digits))) ? 1 : 0;
  const ten = suggested.slice(0, 10);
  return {
    'division@1': right(ten.slice(0, 1), DIVISION),
    'division@10': right(ten, DIVISION),
    'group@10': right(ten, GROUP),
    'exact@10': right(ten, 8),
  };
}

/** The mean of each measure. */
export function meanOfCodes(all: readonly CpvMeasures[]): CpvMeasures {
  const mean = (key: keyof CpvMeasures) => meanOfNumbers(all.map((one) => one[key]));
  return {
    'division@1': mean('division@1'),
    'division@10': mean('division@10'),
    'group@10': mean('group@10'),
    'exact@10': mean('exact@10'),
  };
}

/** Norwegian has no labels of its own; Danish comes nearest. */
const LABELS_FOR: Readonly<Record<string, string>> = { no: 'da', nb: 'da', nn: 'da' };

/** Plain BM25 over the labels of all codes in the language of the text. */
export function plainCodes(texts: readonly CodedText[]): Suggestions {
  const byLanguage = new Map<string, Text[]>();
  for (const { id, language, title, description } of texts) {
    const labels = LABELS_FOR[language] ?? language;
    const others = byLanguage.get(labels) ?? [];
    byLanguage.set(labels, [...others, { id, text: `${title}\n${description}` }]);
  }
  const codes = cpv.divisions().flatMap(({ code }) => cpv.byPrefix(code.slice(0, DIVISION)));
  const found = [...byLanguage].flatMap(([language, queries]) => {
    const labels = codes.map((code) => ({ id: code.code, text: code.label(language) }));
    return [...plainBm25(labels, queries, sevenLetters)];
  });
  return new Map(found);
}

/** The command that suggests codes. @returns undefined where there is none */
export async function schakelCodes({ file }: CpvSet): Promise<Suggestions | undefined> {
  if (!(await schakel(['--help'])).includes('suggest-cpv')) return undefined;
  return inFolder(async (folder) => {
    const out = join(folder, 'suggestions.jsonl');
    await schakel(['suggest-cpv', '--in', file, '--out', out]);
    const lines = readFileSync(out, 'utf8').split('\n');
    return new Map(
      lines
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as { id: string; cpv: string[] })
        .map(({ id, cpv }) => [id, cpv]),
    );
  });
}
