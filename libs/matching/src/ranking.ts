import type { FirmFacts } from './facts.js';
import { judge, scoreOf, type Match, type Question } from './match.js';
import { bestFirst, firstOfEach, type Ranked } from './order.js';
import type { Reason } from './reasons.js';
import { unmetRequirements } from './requirements.js';
import type { Weights } from './weights.js';

export interface RankOptions {
  /** How many matches to return, best first; 50 unless given. */
  limit?: number;
  /** The day of the judgement, ISO 8601: what is past its deadline is not admitted. The ranker has no clock. */
  on?: string;
  weights?: Weights;
}

/** A requirement with what it does to the choice. */
export interface RequirementEffect {
  requirement: Reason;
  /** How many firms do not meet it. */
  excludes: number;
  /** How many of those meet every other requirement, so would be admitted without it. */
  alone: number;
}

export interface Ranking {
  /** The admitted ones, best first. */
  matches: Match[];
  /** The ones a hard requirement excludes, each with the requirements it doesn't meet, best first. */
  excluded: Match[];
  /** What each hard requirement excludes, the strictest first. */
  requirements: RequirementEffect[];
  /** How many were judged. */
  judged: number;
}

/** How many matches a list has unless told otherwise. */
export const LIMIT = 50;

/** A pair that takes part in a ranking, under the id and the legal entity that are ranked. */
export interface Candidate extends Ranked {
  question: Question;
  firm: FirmFacts;
  entity: string;
}

/** A pair with its score. */
export function candidate(pair: Omit<Candidate, 'score' | 'raw'>): Candidate {
  return { ...pair, ...scoreOf(pair.question, pair.firm) };
}

/** Puts judged pairs in order and tells those that are admitted from those that are not. */
export function ranking(candidates: readonly Candidate[], options: RankOptions): Ranking {
  const { matches, excluded } = lists(candidates, options);
  return {
    matches,
    excluded: excluded.slice(0, options.limit ?? LIMIT),
    requirements: effects(excluded.map(({ unmet }) => ({ unmet, firms: 1 }))),
    judged: candidates.length,
  };
}

/** The admitted ones, at most as many as asked for, and all that are excluded, each best first: one a legal entity. */
export function lists(candidates: readonly Candidate[], options: RankOptions): Pick<Ranking, 'matches' | 'excluded'> {
  const [admitted, unadmitted] = split(bestFirst(candidates), isAdmitted);
  const entities = firstOfEach(admitted, ({ entity }) => entity);
  const named = new Set(entities.map(({ entity }) => entity));
  return {
    matches: entities.slice(0, options.limit ?? LIMIT).map((one) => judge(one.question, one.firm, one)),
    excluded: firstOfEach(unadmitted, ({ entity }) => entity)
      .filter(({ entity }) => !named.has(entity))
      .map((one) => judge(one.question, one.firm, one)),
  };
}

/** Whether no hard requirement excludes it. */
export function isAdmitted({ question: { query, on }, firm }: Candidate): boolean {
  return unmetRequirements({ query, firm, on }).length === 0;
}

function split<T>(list: readonly T[], test: (one: T) => boolean): [T[], T[]] {
  const [yes, no]: [T[], T[]] = [[], []];
  for (const one of list) (test(one) ? yes : no).push(one);
  return [yes, no];
}

/** So many firms that do not meet the same requirements, told of one of them. */
export interface Unmet {
  readonly unmet: readonly Reason[];
  readonly firms: number;
}

/** What each requirement does to the choice; told as of the first firm that does not meet it. */
export function effects(excluded: readonly Unmet[]): RequirementEffect[] {
  const byRequirement = new Map<string, RequirementEffect>();
  for (const { unmet, firms } of excluded) {
    for (const requirement of unmet) {
      const key = requirementKey(requirement);
      const effect = byRequirement.get(key) ?? { requirement, excludes: 0, alone: 0 };
      effect.excludes += firms;
      if (unmet.length === 1) effect.alone += firms;
      byRequirement.set(key, effect);
    }
  }
  return [...byRequirement]
    .sort(([one, a], [other, b]) => b.excludes - a.excludes || (one < other ? -1 : 1))
    .map(([, effect]) => effect);
}

/** What is required, whatever the way in which a firm doesn't meet it. */
function requirementKey({ part, facts }: Reason): string {
  if ('certificate' in facts) return `${part} ${facts.certificate}`;
  return 'article' in facts ? `${part} ${facts.article}` : part;
}
