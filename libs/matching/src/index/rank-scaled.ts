import type { AnalysedFirm } from '../analysed.js';
import { ScaledEvidence } from '../evidence.js';
import { ask, FITS_PARTLY } from '../match.js';
import { Query } from '../query.js';
import { type Candidate, candidate, isAdmitted, ranking, type RankOptions, type Ranking } from '../ranking.js';
import { WEIGHTS } from '../weights.js';
import type { ScaledQuestion } from './scales.js';

/**
 * The opportunities that suit a firm: each is judged, on its own scale, so that a match has the same score as for its
 * opportunity. A firm that is not in the index as given (a draft) is judged as if it were.
 */
export function rankScaled(firm: AnalysedFirm, opportunities: Iterable<ScaledQuestion>, options: RankOptions): Ranking {
  return ranking(judged(firm, opportunities, options), options);
}

/** The opportunities that fit a firm well or in part, and admit it, by id. */
export function fittingScaled(
  firm: AnalysedFirm,
  opportunities: Iterable<ScaledQuestion>,
  options: RankOptions,
): ReadonlySet<string> {
  const fitting = judged(firm, opportunities, options).filter((one) => one.score >= FITS_PARTLY && isAdmitted(one));
  return new Set(fitting.map(({ id }) => id));
}

function judged(firm: AnalysedFirm, opportunities: Iterable<ScaledQuestion>, options: RankOptions): Candidate[] {
  return Array.from(opportunities, ({ question: texts, scale }) => {
    const evidence = new ScaledEvidence(texts, firm, scale);
    const query = new Query(texts.opportunity, texts.statistics, evidence);
    const { id } = texts.opportunity.profile;
    return candidate({ question: ask(query, options.weights ?? WEIGHTS, options.on), firm, id, entity: id });
  });
}
