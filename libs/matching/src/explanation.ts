import type { AnalysedFirm } from './analysed.js';
import { INTEREST_CRITERIA, OTHER_CRITERIA, WORK_CRITERIA } from './criteria/index.js';
import { work } from './criteria/work.js';
import type { ReadPair } from './criterion.js';
import { improvementsOf, type Improvement } from './improvements.js';
import type { Market } from './market.js';
import { ask, judge, type Match } from './match.js';
import type { FirmProfile, OpportunityProfile } from './profiles.js';
import type { Query } from './query.js';
import type { RankOptions } from './ranking.js';
import type { Reason } from './reasons.js';
import { unmetRequirements } from './requirements.js';
import { WEIGHTS, type FitCode, type InterestCode } from './weights.js';

/** Why a firm and an opportunity match, and what would make it better. */
export interface Explanation {
  match: Match;
  /** What speaks for it and against it, the work first. */
  reasons: Reason[];
  /** What isn't known and would be asked. */
  unknowns: Reason[];
  /** What the firm could change, the most useful first. */
  improvements: Improvement[];
}

/** The order in which reasons are told. */
const ORDER: readonly (FitCode | InterestCode)[] = [
  'work',
  'words',
  'subWords',
  'area',
  'place',
  'ownArea',
  'value',
  'start',
  'certificates',
  'reserved',
  'targetGroups',
  'ownTime',
  'name',
];

const CRITERIA = [...WORK_CRITERIA, ...OTHER_CRITERIA, ...INTEREST_CRITERIA];

/**
 * Explains a match. The firm need not be in the market, or may be there in another version: it is judged as given.
 * Costs a few rankings (every improvement is tried), so explain what is shown, not everything.
 */
export function explainMatch(
  opportunity: OpportunityProfile,
  firm: FirmProfile,
  market: Market,
  options: JudgeOptions = {},
): Explanation {
  return market.asIf(opportunity, firm, (query, analysed) => {
    const [match, pair] = judged(query, analysed, options);
    const reasons = reasonsOf(pair);
    return {
      match,
      reasons: reasons.filter(({ verdict }) => verdict !== 'unknown'),
      unknowns: reasons.filter(({ verdict }) => verdict === 'unknown'),
      improvements: improvementsOf(pair, match, (changed) =>
        market.asIf(opportunity, changed, (asked, then) => judged(asked, then, options)[0]),
      ),
    };
  });
}

type JudgeOptions = Pick<RankOptions, 'on' | 'weights'>;

function judged(query: Query, firm: AnalysedFirm, { on, weights = WEIGHTS }: JudgeOptions): [Match, ReadPair] {
  const question = ask(query, weights, on);
  return [judge(question, firm), { query, firm, on: question.on }];
}

/** Every reason, in the order in which they are told. What no criterion asks for is left out. */
function reasonsOf(pair: ReadPair): Reason[] {
  // Of a firm that offers nothing yet there is one thing to say.
  if (pair.firm.capabilities.length === 0) return work.explain(pair);
  const place = ({ part }: Reason): number => (part === 'deadline' ? ORDER.length : ORDER.indexOf(part));
  return CRITERIA.filter((criterion) => criterion.full(pair.query) !== undefined)
    .flatMap((criterion) => criterion.explain(pair))
    .concat(unmetRequirements(pair).filter(({ part }) => part === 'deadline'))
    .toSorted((a, b) => place(a) - place(b));
}
