import { chosenBand } from './band.js';
import { INTEREST_CRITERIA, OTHER_CRITERIA, WORK_CRITERIA } from './criteria/index.js';
import type { Criterion, Pair, Weighing } from './criterion.js';
import { dayOf } from './days.js';
import type { FirmFacts } from './facts.js';
import type { Query } from './query.js';
import type { Reason, Verdict } from './reasons.js';
import { unmetRequirements } from './requirements.js';
import type { FitCode, InterestCode, Weights } from './weights.js';

/** A part of a side of the match. */
export interface Part<Code extends string = string> {
  code: Code;
  verdict: Verdict;
  weight: number;
  /** What the criterion found, on its own scale; `full` is what the firm made for it would get. */
  value: number;
  full: number;
  /** What it adds to the score of its side; the contributions of a side add up to its score. */
  contribution: number;
  /** What it would add with the full value; several capabilities together may bring more. */
  possible: number;
}

/** One side of a match. */
export interface Side<Code extends string = string> {
  /** In [0, 1]. */
  score: number;
  /** The weighted sum before it is set against that of the firm made for it; orders firms for one opportunity. */
  raw: number;
  parts: Part<Code>[];
}

/** How well a firm and an opportunity suit each other. */
export interface Match {
  opportunityId: string;
  firmId: string;
  /** In [0, 1]: the harmonic mean of both sides, or the fit alone where the firm has stated no wishes. */
  score: number;
  /** What it comes to: unknown where it hangs on a hard requirement of which it isn't known whether it is met. */
  verdict: Verdict;
  fit: Side<FitCode>;
  /** The firm's side; undefined where it has stated no wishes. */
  interest?: Side<InterestCode>;
  /** The hard requirements the firm does not meet; empty for a match that is admitted. */
  unmet: Reason[];
  /** The version of the weights. */
  weights: string;
}

/** A criterion that the opportunity asks for. */
export interface Asked<Code extends string> {
  criterion: Criterion<Code>;
  weight: number;
  full: number;
}

/** What an opportunity asks of every firm; worked out once. */
export interface Question {
  query: Query;
  on?: string;
  weights: Weights;
  work: Asked<FitCode>[];
  other: Asked<FitCode>[];
  interest: Asked<InterestCode>[];
  /** The marks of a firm made for the opportunity: for the work, and for everything. */
  fullWork: number;
  ideal: number;
  fullInterest: number;
}

export function ask(query: Query, weights: Weights, on?: string): Question {
  const work = asked(WORK_CRITERIA, weights.fit, query);
  const other = asked(OTHER_CRITERIA, weights.fit, query);
  const fullWork = fullMarks(work);
  const interest = asked(INTEREST_CRITERIA, weights.interest, query);
  const ideal = fullWork + fullMarks(other);
  const day = on === undefined ? undefined : dayOf(on);
  return { query, on: day, weights, work, other, interest, fullWork, ideal, fullInterest: fullMarks(interest) };
}

function asked<Code extends string>(
  criteria: readonly Criterion<Code>[],
  weights: Readonly<Record<Code, number>>,
  query: Query,
): Asked<Code>[] {
  return criteria.flatMap((criterion) => {
    const full = criterion.full(query);
    return full === undefined ? [] : [{ criterion, weight: weights[criterion.code], full }];
  });
}

function fullMarks(criteria: readonly Asked<string>[]): number {
  return criteria.reduce((sum, { weight, full }) => sum + weight * full, 0);
}

/** What the order of firms needs: the score of the match, and the raw sum of the fit. */
export interface Score {
  score: number;
  raw: number;
}

/** The score of a firm, without the parts that {@link judge} tells: every firm gets one. */
export function scoreOf(question: Question, firm: FirmFacts): Score {
  const pair = { query: question.query, firm, on: question.on };
  const fit = fitOf(question, pair);
  if (!statesWishes(firm)) return fit;
  return { score: harmonicMean(fit.score, interestOf(question, pair, fit.score)), raw: fit.raw };
}

/** The whole judgement of a firm; `known` spares working out its score again. */
export function judge(question: Question, firm: FirmFacts, known?: Score): Match {
  const pair = { query: question.query, firm, on: question.on };
  const fit = fitSide(question, pair);
  const { score } = known ?? scoreOf(question, firm);
  const unmet = unmetRequirements(pair);
  return {
    opportunityId: question.query.opportunity.profile.id,
    firmId: firm.profile.id,
    score,
    verdict: verdictOf(score, fit, unmet),
    fit,
    interest: statesWishes(firm) ? interestSide(question, pair, fit.score) : undefined,
    unmet,
    weights: question.weights.version,
  };
}

/** From these scores on, a match fits well or in part (judgement: a firm with little filled in seldom passes .6). */
const FITS = 0.6;
export const FITS_PARTLY = 0.3;

function verdictOf(score: number, { parts }: Side<FitCode>, unmet: readonly Reason[]): Verdict {
  if (unmet.length > 0 || score < FITS_PARTLY) return 'doesNotFit';
  const open = parts.some(({ code, verdict }) => HARD.has(code) && verdict === 'unknown');
  if (open) return 'unknown';
  return score >= FITS ? 'fits' : 'partly';
}

const HARD: ReadonlySet<FitCode> = new Set(['certificates', 'reserved']);

/** Whether it isn't known of a firm if it meets a hard requirement. */
export function hangsOnUnknown({ query, on, other }: Question, firm: FirmFacts): boolean {
  return other.some(
    ({ criterion }) => HARD.has(criterion.code) && criterion.weigh({ query, firm, on }).verdict === 'unknown',
  );
}

/** A firm with at least this share of the full marks for the work has its other marks counted in full. */
export const ABOUT_ENOUGH = 0.2;

/**
 * The fit: the weighted sum of all parts, set against that of a firm made for the opportunity (four capabilities for
 * exactly this work in exactly this place). That ideal depends on the opportunity alone, so for one opportunity the
 * score grows with the raw sum, and .5 means half of what could be had. Whoever brings more than the ideal (a name, a
 * long record) stops at 1. What a firm has besides the work (place, size, certificates) counts only as far as it does
 * the work at all: a gardener next door is no cleaner.
 */
function fitOf({ work, other, fullWork, ideal }: Question, pair: Pair): Score & { doesIt: number } {
  const workMarks = marks(work, pair);
  const doesIt = Math.min(1, workMarks / fullWork / ABOUT_ENOUGH);
  const raw = workMarks + doesIt * marks(other, pair);
  return { score: Math.min(1, raw / ideal), raw, doesIt };
}

function marks(criteria: readonly Asked<FitCode>[], pair: Pair): number {
  let sum = 0;
  for (const { criterion, weight } of criteria) sum += weight * criterion.weigh(pair).value;
  return sum;
}

function fitSide(question: Question, pair: Pair): Side<FitCode> {
  const { score, raw, doesIt } = fitOf(question, pair);
  const scale = 1 / Math.max(question.ideal, raw);
  const toPart = (one: Asked<FitCode>, counted: number): Part<FitCode> => {
    const weighing = one.criterion.weigh(pair);
    const contribution = one.weight * weighing.value * counted * scale;
    return part(one, weighing, { contribution, possible: (one.weight * one.full) / question.ideal });
  };
  const parts = [...question.work.map((one) => toPart(one, 1)), ...question.other.map((one) => toPart(one, doesIt))];
  // A bonus that isn't there is not worth a line.
  return { score, raw, parts: parts.filter(({ full, value }) => full > 0 || value > 0) };
}

/**
 * The interest: the weighted mean of what the firm looks for. Of what it has not said, it is taken to be as fond as the
 * buyer is of the firm, so that saying something helps if it suits and harms if it does not.
 */
function interestOf({ interest, fullInterest }: Question, pair: Pair, fit: number): number {
  let sum = 0;
  for (const { criterion, weight } of interest) sum += weight * supposed(criterion.weigh(pair), fit);
  return sum / fullInterest;
}

function supposed({ value, verdict }: Weighing, fit: number): number {
  return verdict === 'unknown' ? fit : value;
}

function interestSide(question: Question, pair: Pair, fit: number): Side<InterestCode> {
  const parts = question.interest.map((one) => {
    const weighing = one.criterion.weigh(pair);
    const possible = one.weight / question.fullInterest;
    return part(one, weighing, { contribution: possible * supposed(weighing, fit), possible });
  });
  const score = interestOf(question, pair, fit);
  return { score, raw: score, parts };
}

function part<Code extends string>(
  { criterion, weight, full }: Asked<Code>,
  { value, verdict }: Weighing,
  share: { contribution: number; possible: number },
): Part<Code> {
  return { code: criterion.code, verdict, weight, value, full, ...share };
}

/** Whether the firm has said what it wants: an area, a size, a start, target groups. Past work is no wish. */
export function statesWishes({ profile, capabilities }: FirmFacts): boolean {
  const wishes = (profile.targetGroups ?? []).length > 0;
  return wishes || capabilities.some((one) => one.profile.area || one.profile.earliestStart || chosenBand(one));
}

export function harmonicMean(one: number, other: number): number {
  return one + other > 0 ? (2 * one * other) / (one + other) : 0;
}
