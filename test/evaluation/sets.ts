import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Relevance } from './measures.js';
import { readRelevance } from './trec.js';

/** One thing a firm did, or one thing that is asked for; as in the files. */
export interface WorkRecord {
  title: string;
  description: string;
  cpv: string[];
  nuts: string[];
  places: string[];
  /** In whole units of a currency; both sides of a set use the same. */
  value?: number;
}

export interface FirmRecord {
  id: string;
  name: string;
  language?: string;
  capabilities: WorkRecord[];
}

export interface OpportunityRecord extends WorkRecord {
  id: string;
  language?: string;
  currency?: string;
}

export interface TextRecord {
  id: string;
  language?: string;
  text: string;
}

/** A text with the CPV code it was published under. */
export interface CodedText {
  id: string;
  language: string;
  title: string;
  description: string;
  cpv: string[];
}

/** Opportunities, each with the firms that are a right answer. */
export interface MatchSet {
  kind: 'match';
  name: string;
  firms: readonly FirmRecord[];
  opportunities: readonly OpportunityRecord[];
  relevance: Relevance;
}

/** Queries, each with the documents that are a right answer. */
export interface SearchSet {
  kind: 'search';
  name: string;
  documents: readonly TextRecord[];
  queries: readonly TextRecord[];
  relevance: Relevance;
}

export interface CpvSet {
  kind: 'cpv';
  name: string;
  texts: readonly CodedText[];
  /** The file they are in. */
  file: string;
}

export type EvaluationSet = MatchSet | SearchSet | CpvSet;

/**
 * The sets in a folder, by name: each of its folders that is laid out as one, or the folder itself.
 * @throws Error where there is none
 */
export function readSets(folder: string): EvaluationSet[] {
  const root = resolve(folder);
  if (!statSync(root, { throwIfNoEntry: false })?.isDirectory()) throw new Error(`There is no folder ${folder}.`);
  const inside = readdirSync(root).toSorted();
  const sets = [root, ...inside.map((name) => join(root, name))].flatMap((one) => readSet(one) ?? []);
  if (sets.length === 0)
    throw new Error(
      `${folder} holds no set: firms.jsonl, opportunities.jsonl and qrels.txt, or documents.jsonl, queries.jsonl and qrels.txt, or texts.jsonl.`,
    );
  return sets;
}

function readSet(folder: string): EvaluationSet | undefined {
  const name = basename(folder);
  const file = (which: string) => join(folder, which);
  const holds = (...files: string[]) => files.every((which) => existsSync(file(which)));
  if (holds('firms.jsonl', 'opportunities.jsonl', 'qrels.txt'))
    return {
      kind: 'match',
      name,
      firms: lines(file('firms.jsonl')),
      opportunities: lines(file('opportunities.jsonl')),
      relevance: readRelevance(file('qrels.txt')),
    };
  if (holds('documents.jsonl', 'queries.jsonl', 'qrels.txt'))
    return {
      kind: 'search',
      name,
      documents: lines(file('documents.jsonl')),
      queries: lines(file('queries.jsonl')),
      relevance: readRelevance(file('qrels.txt')),
    };
  if (holds('texts.jsonl')) return { kind: 'cpv', name, texts: lines(file('texts.jsonl')), file: file('texts.jsonl') };
  return undefined;
}

function lines<T>(file: string): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}
