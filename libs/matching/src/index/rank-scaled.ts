import type { AnalysedFirm } from '../analysed.js';
import { ScaledEvidence } from '../evidence.js';
import { ask } from '../match.js';
import { Query } from '../query.js';
import { candidate, ranking, type RankOptions, type Ranking } from '../ranking.js';
import { WEIGHTS } from '../weights.js';
import type { ScaledQuestion } from './scales.js';

/**
 * The opportunities that suit a firm: each is judged, on its own scale, so that a match has the same score as for its
 * opportunity. A firm that is not in the index as given (a draft) is judged as if it were.
 */
export function rankScaled(firm: AnalysedFirm, opportunities: Iterable<ScaledQuestion>, options: RankOptions): Ranking {
  const candidates = Array.from(opportunities, ({ question: texts, scale }) => {
    const evidence = new ScaledEvidence(texts, firm, scale);
    const query = new Query(texts.opportunity, texts.statistics, evidence);
    const { id } = texts.opportunity.profile;
    return candidate({ question: ask(query, options.weights ?? WEIGHTS, options.on), firm, id, entity: id });
  });
  return ranking(candidates, options);
}
