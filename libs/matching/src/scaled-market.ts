import type { Analyser, AnalysedFirm, AnalysedOpportunity } from './analysis.js';
import { ScaledEvidence, type Scale } from './evidence.js';
import type { Market } from './market.js';
import type { FirmProfile, OpportunityProfile } from './profiles.js';
import { Query } from './query.js';
import type { Statistics } from './statistics.js';
import { TextQuestion } from './text-question.js';

/** A market of which only the statistics and the best firms are known: enough to judge any firm as if it stood there. */
export class ScaledMarket implements Market {
  private readonly question: TextQuestion;

  constructor(
    private readonly opportunity: AnalysedOpportunity,
    private readonly statistics: Statistics,
    private readonly scale: Scale,
    private readonly analyser: Analyser,
  ) {
    this.question = new TextQuestion(opportunity, statistics);
  }

  asIf<T>(_opportunity: OpportunityProfile, firm: FirmProfile, look: (query: Query, firm: AnalysedFirm) => T): T {
    const analysed = this.analyser.firm(firm);
    const evidence = new ScaledEvidence(this.question, analysed, this.scale);
    return look(new Query(this.opportunity, this.statistics, evidence), analysed);
  }
}
