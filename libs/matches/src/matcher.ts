import type {
  Explanation,
  FirmProfile,
  MarketCheck,
  OpportunityProfile,
  ProfileChange,
  ProfileTask,
  Ranking,
  RankOptions,
  RequirementEffect,
} from '@schakel/matching';

/** Someone or something that is ranked, with its score. */
export interface Ranked {
  id: string;
  score: number;
}

/** Who suits whom, best first, without reasons: what a list is made of. */
export interface Order {
  listed: Ranked[];
  /** The best of those that a hard requirement excludes. */
  excluded: string[];
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

/** A check of the market with the epoch of the statistics it was made by. */
export type DatedCheck = MarketCheck & { epoch: number };

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
  /** The whole ranking of a current opportunity; undefined if there is none with this id. */
  rankFirmsFor(opportunityId: string, options: RankOptions): Promise<DatedRanking | undefined>;
  /** The order of the firms for an opportunity. */
  firmsFor(opportunity: OpportunityProfile, request: OrderRequest): Promise<Order>;
  /** How many firms fit an opportunity, and what each thing that it asks costs. */
  checkMarket(opportunity: OpportunityProfile, options: JudgeOptions): Promise<DatedCheck>;
  /** The order of the current opportunities for a firm, which may be a draft. */
  opportunitiesFor(firm: FirmProfile, request: OrderRequest): Promise<Order>;
  /** What a firm could do to its profile, tried out: what nearly fits asks for, and these changes besides. */
  profileTasks(firm: FirmProfile, changes: readonly ProfileChange[], options: JudgeOptions): Promise<Tasks>;
  /** Why these firms suit an opportunity; of those that are published, in no order. */
  explainFirms(
    opportunity: OpportunityProfile,
    firmIds: readonly string[],
    options: JudgeOptions,
  ): Promise<Explanation[]>;
  /** Why these opportunities suit a firm; of those that are current, in no order. */
  explainOpportunities(
    firm: FirmProfile,
    opportunityIds: readonly string[],
    options: JudgeOptions,
  ): Promise<Explanation[]>;
}

/** The changes of a profile that bring most, and how things are without them. */
export interface Tasks {
  /** How many current opportunities fit now, of all that were judged. */
  fitting: number;
  judged: number;
  tasks: ProfileTask[];
  epoch: number;
}

/** The moment of the judgement, see {@link RankOptions}. */
export type JudgeOptions = Pick<RankOptions, 'on'>;

export interface OrderRequest extends JudgeOptions {
  /** How many are listed, at most. */
  limit: number;
  /** How many of the excluded are named, at most. */
  excluded: number;
}
