import type {
  Explanation,
  FirmProfile,
  OpportunityProfile,
  Ranking,
  RankOptions,
  RequirementEffect,
} from '@schakel/matching';

/** A list as it is shown, with reasons. */
export interface ExplainedList {
  matches: Explanation[];
  /** The best of those that a hard requirement excludes. */
  excluded: Explanation[];
  requirements: RequirementEffect[];
  judged: number;
  /** The epoch of the statistics it was made by. */
  epoch: number;
}

/** What a matcher holds. */
export interface MatcherReport {
  firms: number;
  opportunities: number;
  /** Megabytes of the packed arrays, and of the whole process. */
  indexMegabytes: number;
  processMegabytes: number;
  /** How long the last time took that everything was loaded. */
  loadedInMs: number;
  epoch: number;
}

/** A ranking with the epoch of the statistics it was made by. */
export type DatedRanking = Ranking & { epoch: number };

/** Holds everyone who is matched and answers for them; every answer takes in what was committed before the question. */
export interface Matcher extends Answers {
  /** What it holds; undefined until everyone is loaded, and again once everything was lost. */
  readonly report: MatcherReport | undefined;
  /** Catches up and does work that waits. @returns whether more waits */
  tend(): Promise<boolean>;
  close(): Promise<void>;
}

/** What a matcher is asked. */
export interface Answers {
  rankFirms(opportunity: OpportunityProfile, options: RankOptions): Promise<DatedRanking>;
  /** The ranking of a current opportunity; undefined if there is none with this id. */
  rankFirmsFor(opportunityId: string, options: RankOptions): Promise<DatedRanking | undefined>;
  explainedFirms(opportunity: OpportunityProfile, options: ListRequest): Promise<ExplainedList>;
  explainedOpportunities(firm: FirmProfile, options: ListRequest): Promise<ExplainedList>;
}

export interface ListRequest extends RankOptions {
  limit: number;
  /** How many of the excluded are explained: that costs time, and the counts tell the rest. */
  excluded: number;
}
