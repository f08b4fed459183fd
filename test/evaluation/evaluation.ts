import { ratioOf } from './bootstrap.js';
import {
  type CpvMeasures,
  meanOfCodes,
  measureCodes,
  plainCodes,
  schakelCodes,
  type Suggestions,
} from './cpv-codes.js';
import { cpvOnly } from './cpv-only.js';
import { cutsOf } from './cuts.js';
import { meanOf, type Measures, measureRun, type Run } from './measures.js';
import { MeilisearchDefaults, type Server } from './meilisearch-defaults.js';
import { plainBm25, sevenLetters, wholeWords } from './plain-bm25.js';
import { type Engine, rankWithSchakel } from './schakel-command.js';
import type { CpvSet, EvaluationSet, MatchSet, SearchSet } from './sets.js';
import { textsOf } from './texts.js';
import { tsRank } from './ts-rank.js';

/** What one ranker has on one set: a line of the report. */
export interface Result extends Partial<Measures>, Partial<CpvMeasures> {
  set: string;
  kind: EvaluationSet['kind'];
  /** How the set was cut; absent = whole. */
  cut?: string;
  /** Of a part of the set: the language of its texts. */
  language?: string;
  ranker: string;
  /** Of several ways to ask, the one that did best. */
  way?: string;
  queries: number;
  /** Ndcg@10 (for CPV group@10) next to plain BM25 on the same queries, with its 95 % interval. */
  ratioToBm25?: number;
  interval?: readonly [number, number];
  /** Seconds it took, start and import included. */
  seconds: number;
}

export interface EvaluationOptions {
  /** A PostgreSQL database where temporary tables may be made. */
  databaseUrl: string;
  /** A Meilisearch server; without one nothing is said of Meilisearch. */
  server?: Server | undefined;
  /** Also on firms cut down to a few capabilities. */
  cuts: boolean;
  /** Told what is left out. */
  warn: (line: string) => void;
}

/** Runs our ranker and the others on every set, and gives the results as they come. */
export async function* evaluate(sets: readonly EvaluationSet[], options: EvaluationOptions): AsyncGenerator<Result> {
  if (!options.server) options.warn('SKIPPED: nothing on Meilisearch. Set MEILI_URL and MEILI_API_KEY.');
  for (const set of sets) {
    if (set.kind === 'cpv') yield* evaluateCodes(set, options);
    else if (set.kind === 'search') yield* evaluateRankers(set, undefined, options);
    else
      for (const { cut, set: part } of cutsOf(set)) {
        if (cut === undefined || options.cuts) yield* evaluateRankers(part, cut, options);
      }
  }
}

type Ranker = () => Run | Promise<Run | Asked>;

/** A run, and how it was asked for. */
interface Asked {
  run: Run;
  way: string;
}

async function* evaluateRankers(
  set: MatchSet | SearchSet,
  cut: string | undefined,
  options: EvaluationOptions,
): AsyncGenerator<Result> {
  let base: number[] = [];
  for (const [ranker, rank] of rankersFor(set, cut, options)) {
    const started = Date.now();
    const answer = await rank();
    const seconds = secondsSince(started);
    const { run, way } = answer instanceof Map ? { run: answer as Run, way: undefined } : (answer as Asked);
    const measured = measureRun(run, set.relevance);
    const values = measured.map((one) => one['ndcg@10']);
    if (ranker === BASE) base = values;
    yield {
      set: set.name,
      kind: set.kind,
      ...(cut === undefined ? {} : { cut }),
      ranker,
      ...(way === undefined ? {} : { way }),
      queries: measured.length,
      ...rounded(meanOf(measured)),
      ...compared(values, base),
      seconds,
    };
  }
}

/** What the others are compared with; it goes first. */
const BASE = 'bm25';

function rankersFor(
  set: MatchSet | SearchSet,
  cut: string | undefined,
  { databaseUrl, server }: EvaluationOptions,
): [string, Ranker][] {
  const texts = textsOf(set);
  const { documents, queries } = texts;
  const rankers: [string, Ranker][] = [[BASE, () => plainBm25(documents, queries, sevenLetters)]];
  if (set.kind === 'search') rankers.push(['bm25-whole-words', () => plainBm25(documents, queries, wholeWords)]);
  else rankers.push(['cpv-only', () => cpvOnly(set.firms, set.opportunities)]);
  rankers.push(['ts_rank_cd', () => tsRank(databaseUrl, texts)]);
  if (server) rankers.push(['meilisearch-defaults', () => bestDefaults(set, server)]);
  const schakel = (engine: Engine) => () => rankWithSchakel(set, engine);
  rankers.push(['schakel', schakel('postgres')]);
  // Cuts are made for the ranker, which no engine has a part in: once on the whole set is enough to show that.
  if (server && cut === undefined) rankers.push(['schakel-on-meilisearch', schakel('meilisearch')]);
  return rankers;
}

/** Meilisearch with its default settings, asked in the way that suits it best on this set. */
async function bestDefaults(set: MatchSet | SearchSet, server: Server): Promise<Asked> {
  const defaults = await MeilisearchDefaults.of(server, set.name, textsOf(set));
  try {
    const runs = [...(await defaults.runs())].map(([way, run]) => ({
      way,
      run,
      value: meanOf(measureRun(run, set.relevance))['ndcg@10'],
    }));
    return runs.reduce((best, one) => (one.value > best.value ? one : best));
  } finally {
    await defaults.delete();
  }
}

async function* evaluateCodes(set: CpvSet, { warn }: EvaluationOptions): AsyncGenerator<Result> {
  const started = Date.now();
  const plain = plainCodes(set.texts);
  const plainSeconds = secondsSince(started);
  const began = Date.now();
  const ours = await schakelCodes(set);
  if (!ours) warn(`SKIPPED: suggestions on ${set.name}. There is no command suggest-cpv.`);
  const rankers: [string, Suggestions, number][] = [[BASE, plain, plainSeconds]];
  if (ours) rankers.push(['schakel', ours, secondsSince(began)]);
  for (const language of [undefined, 'nl']) {
    const texts = set.texts.filter((text) => language === undefined || text.language === language);
    if (language !== undefined && (texts.length === 0 || texts.length === set.texts.length)) continue;
    let base: number[] = [];
    for (const [ranker, suggestions, seconds] of rankers) {
      const measured = texts.map(({ id, cpv }) => measureCodes(suggestions.get(id) ?? [], cpv));
      const values = measured.map((one) => one['group@10']);
      if (ranker === BASE) base = values;
      const part = language === undefined ? {} : { language };
      const results = { ...rounded(meanOfCodes(measured)), ...compared(values, base), seconds };
      yield { set: set.name, kind: set.kind, ...part, ranker, queries: texts.length, ...results };
    }
  }
}

function compared(values: readonly number[], base: readonly number[]): Pick<Result, 'ratioToBm25' | 'interval'> {
  const compared = ratioOf(values, base);
  if (!compared) return {};
  const [low, high] = compared.interval;
  return { ratioToBm25: round(compared.ratio), interval: [round(low), round(high)] };
}

function secondsSince(started: number): number {
  return Math.round((Date.now() - started) / 100) / 10;
}

function rounded<T extends object>(measures: T): T {
  return Object.fromEntries(Object.entries(measures).map(([key, value]) => [key, round(value as number)])) as T;
}

/** Four decimals: more is noise. */
function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
