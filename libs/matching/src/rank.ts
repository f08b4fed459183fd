import type { AnalysedCapability, AnalysedFirm, AnalysedOpportunity } from './analysis.js';
import type { MatchCorpus } from './corpus.js';
import { ask, judge, scoreOf, type Match, type Question } from './match.js';
import { bestFirst, firstOfEach, rotateTies, type Ranked } from './order.js';
import type { FirmProfile, OpportunityProfile } from './profiles.js';
import type { Reason } from './reasons.js';
import { unmetRequirements } from './requirements.js';
import { WEIGHTS, type Weights } from './weights.js';

export interface RankOptions {
  /** How many matches to return, best first; 50 unless given. */
  limit?: number;
  /** The day of the judgement, ISO 8601: what is past its deadline is not admitted. The ranker has no clock. */
  on?: string;
  /** When each firm (or opportunity, for the firm's list) was last shown, ISO 8601 by id: orders ties. */
  lastShown?: ReadonlyMap<string, string>;
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

const LIMIT = 50;

/** The firms that suit an opportunity: every firm in the corpus is judged. The opportunity need not be in it. */
export function rankFirms(opportunity: OpportunityProfile, corpus: MatchCorpus, options: RankOptions = {}): Ranking {
  const question = ask(corpus.query(opportunity), options.weights ?? WEIGHTS, options.on);
  const candidates = Array.from(corpus.allFirms(), (firm) => {
    const { id, legalEntity } = firm.profile;
    return candidate({ question, firm, id, entity: legalEntity ?? id });
  });
  return ranking(candidates, options);
}

export interface RankOpportunitiesOptions extends RankOptions {
  /** How many opportunities, the closest by work, are judged on both sides; 150 unless given. */
  judged?: number;
}

const JUDGED = 150;

/**
 * The opportunities that suit a firm. A match has the same score as in {@link rankFirms} of its opportunity. A firm
 * that is not in the corpus as given (a draft) is judged as if it were.
 */
export function rankOpportunities(
  firm: FirmProfile,
  corpus: MatchCorpus,
  options: RankOpportunitiesOptions = {},
): Ranking {
  return corpus.withFirm(firm, () => {
    const analysed = corpus.firm(firm.id);
    if (!analysed) return { matches: [], excluded: [], requirements: [], judged: 0 };
    const candidates = closestByWork(analysed.capabilities, corpus, options.judged ?? JUDGED).map(({ profile }) => {
      const question = ask(corpus.query(profile), options.weights ?? WEIGHTS, options.on);
      return candidate({ question, firm: analysed, id: profile.id, entity: profile.id });
    });
    return ranking(candidates, options);
  });
}

/** A cheap first choice, so that not every opportunity has to be compared with every firm: all of them if few. */
function closestByWork(
  capabilities: readonly AnalysedCapability[],
  corpus: MatchCorpus,
  most: number,
): AnalysedOpportunity[] {
  const all = [...corpus.allOpportunities()];
  if (all.length <= most) return all;
  return bestFirst(
    all.map((opportunity) => {
      const score = Math.max(0, ...capabilities.map((capability) => corpus.resemblance(capability, opportunity)));
      return { id: opportunity.profile.id, score, raw: score, opportunity };
    }),
  )
    .slice(0, most)
    .map(({ opportunity }) => opportunity);
}

/** A pair that takes part in a ranking, under the id and the legal entity that are ranked. */
interface Candidate extends Ranked {
  question: Question;
  firm: AnalysedFirm;
  entity: string;
}

function candidate(pair: Omit<Candidate, 'score' | 'raw'>): Candidate {
  return { ...pair, ...scoreOf(pair.question, pair.firm) };
}

function ranking(candidates: readonly Candidate[], options: RankOptions): Ranking {
  const [admitted, unadmitted] = split(bestFirst(candidates), isAdmitted);
  const entities = firstOfEach(admitted, ({ entity }) => entity);
  const named = new Set(entities.map(({ entity }) => entity));
  const excluded = firstOfEach(unadmitted, ({ entity }) => entity)
    .filter(({ entity }) => !named.has(entity))
    .map(({ question, firm }) => judge(question, firm));
  const limit = options.limit ?? LIMIT;
  const order = options.lastShown ? rotateTies(entities, options.lastShown) : entities;
  return {
    matches: order.slice(0, limit).map(({ question, firm }) => judge(question, firm)),
    excluded: excluded.slice(0, limit),
    requirements: effects(excluded),
    judged: candidates.length,
  };
}

function isAdmitted({ question: { query, on }, firm }: Candidate): boolean {
  return unmetRequirements({ query, firm, on }).length === 0;
}

function split<T>(list: readonly T[], test: (one: T) => boolean): [T[], T[]] {
  const [yes, no]: [T[], T[]] = [[], []];
  for (const one of list) (test(one) ? yes : no).push(one);
  return [yes, no];
}

function effects(excluded: readonly Match[]): RequirementEffect[] {
  const byRequirement = new Map<string, RequirementEffect>();
  for (const { unmet } of excluded) {
    for (const requirement of unmet) {
      const key = requirementKey(requirement);
      const effect = byRequirement.get(key) ?? { requirement, excludes: 0, alone: 0 };
      effect.excludes += 1;
      if (unmet.length === 1) effect.alone += 1;
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
