import type { MatchCorpus } from './corpus.js';
import { ask } from './match.js';
import type { FirmProfile, OpportunityProfile } from './profiles.js';
import { candidate, ranking, type RankOptions, type Ranking } from './ranking.js';
import { WEIGHTS } from './weights.js';

/** The firms that suit an opportunity: every firm in the corpus is judged. The opportunity need not be in it. */
export function rankFirms(opportunity: OpportunityProfile, corpus: MatchCorpus, options: RankOptions = {}): Ranking {
  const question = ask(corpus.query(opportunity), options.weights ?? WEIGHTS, options.on);
  const candidates = Array.from(corpus.allFirms(), (firm) => {
    const { id, legalEntity } = firm.profile;
    return candidate({ question, firm, id, entity: legalEntity ?? id });
  });
  return ranking(candidates, options);
}

/**
 * The opportunities that suit a firm: all are judged. A match has the same score as in {@link rankFirms} of its
 * opportunity. A firm that is not in the corpus as given (a draft) is judged as if it were.
 */
export function rankOpportunities(firm: FirmProfile, corpus: MatchCorpus, options: RankOptions = {}): Ranking {
  return corpus.withFirm(firm, (analysed) => {
    const candidates = Array.from(corpus.allOpportunities(), ({ profile }) => {
      const question = ask(corpus.query(profile), options.weights ?? WEIGHTS, options.on);
      return candidate({ question, firm: analysed, id: profile.id, entity: profile.id });
    });
    return ranking(candidates, options);
  });
}
