import type { Analyser } from './analyser.js';
import type { AnalysedFirm, AnalysedOpportunity } from './analysed.js';
import { ScaledEvidence, type Scale } from './evidence.js';
import type { Market } from './market.js';
import type { FirmProfile, OpportunityProfile } from './profiles.js';
import { Query } from './query.js';
import type { Statistics } from './statistics.js';
import { TextQuestion } from './text-question.js';

/** What is known of all firms together, and how the texts of one are read. */
export interface KnownOfAll {
  statistics: Statistics;
  scale: Scale;
  analyser: Analyser;
}

/** A market of which only the statistics and the best firms are known: enough to judge any firm as if it stood there. */
export class ScaledMarket implements Market {
  private readonly question: TextQuestion;

  constructor(
    private readonly opportunity: AnalysedOpportunity,
    private readonly known: KnownOfAll,
  ) {
    this.question = new TextQuestion(opportunity, known.statistics);
  }

  asIf<T>(_opportunity: OpportunityProfile, firm: FirmProfile, look: (query: Query, firm: AnalysedFirm) => T): T {
    const { statistics, scale, analyser } = this.known;
    const analysed = analyser.firm(firm);
    const evidence = new ScaledEvidence(this.question, analysed, scale);
    return look(new Query(this.opportunity, statistics, evidence), analysed);
  }
}
