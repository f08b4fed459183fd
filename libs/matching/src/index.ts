/** The analyser: how a text becomes terms, what a typed text asks for, what to mark in an answer. */
export { words } from './text.js';
export { indexTerms } from './analysis/index-terms.js';
export { looseTerms, queryTerms, type QueryTerm, spelledOut } from './analysis/query-terms.js';
export { didYouMean } from './analysis/did-you-mean.js';
export { highlight, type Span } from './analysis/highlight.js';
export { detectLanguage, type DetectedLanguage } from './analysis/detect-language.js';
export { editDistance, forgivenTypos } from './analysis/edit-distance.js';

/** The trades of social firms: one list, how a text shows them, what to ask a firm about them. */
export type { Trade, TradeNames, TradeQuestion, QuestionWords } from './trades/trade.js';
export { trades, tradesOfCpv } from './trades/trades.js';
export type { TradeInText } from './trades/trades-in.js';
export { questionsFor, type OfferedWork, type ProfileQuestion } from './trades/profile-questions.js';
export { tradeTerm } from './trades/find-trades.js';

/** The two sides of a match, as the ranker knows them. */
export type {
  Answer,
  Area,
  CapabilityProfile,
  CertificateProfile,
  FirmProfile,
  OpportunityProfile,
  Place,
  ReservedParticipation,
} from './profiles.js';
export { distanceKm, type Point } from './geography.js';

/** All firms and opportunities that are matched with each other. */
export { Analyser, type AnalyserSettings } from './analyser.js';
export type { LabelOf } from './cpv.js';
export type { TranslationsBetween } from './translator.js';
export type { LikelyCode, PredictCodes, UncodedText } from './likely-codes.js';
export { MatchCorpus } from './corpus.js';

/** The match index: the same, packed, for a hundred thousand firms; and how texts are stored for it. */
export { PackedMarket, type StoredOpportunity } from './index/packed-market.js';
export type { Cost, MarketCheck } from './index/census.js';
/** @public the benchmark ranks with it */
export { FirmIndex } from './index/firm-index.js';
/** @public the benchmark ranks with it */
export { type IndexedRanking, rankIndexed } from './index/rank-indexed.js';
export type { StoredFirm } from './index/segment-builder.js';
export { packFirmTerms, packOpportunityTerms } from './index/stored-terms.js';
/** @public the benchmark ranks with it */
export { packStatistics, unpackStatistics } from './index/packed-statistics.js';

/** The ranker: who suits whom, how well, in which order. */
export { rankFirms, rankOpportunities } from './rank.js';
export type { RankOptions, Ranking, RequirementEffect } from './ranking.js';
export { takeTurns, type Turns } from './order.js';
export type { Match, Part, Side } from './match.js';
export { WEIGHTS, type FitCode, type InterestCode, type Weights } from './weights.js';

/** The explanation: why, what is unknown, what would improve it; and how that is said. */
export { explainMatch, type Explanation } from './explanation.js';
export type { Improvement } from './improvements.js';
export { applyChange, type Change, type ChangeKind } from './changes.js';
export {
  type AddWork,
  bestTasks,
  changesToTry,
  type ProfileChange,
  type ProfileTask,
  tryChange,
} from './profile-tasks.js';
export type { Reason, ReasonCode, ReasonFacts, SharedWord, Verdict } from './reasons.js';
export { describer, type Describer, type Language, type Names, type Reader } from './wording.js';

/** Plain text search: the title of a text finds the text. */
export { TextSearch, type ScoredText, type SearchText } from './text-search/text-search.js';
export { KnownTitles } from './text-search/known-titles.js';

/** CPV suggestion: codes for a text in any language with labels, and what a text is about as numbers. */
export { CpvSuggester } from './suggestion/cpv-suggester.js';
export type { Prediction, ReadyLanguage } from './suggestion/prediction.js';
export { type Experience, withoutSources } from './suggestion/experience.js';
export { unpackExperience } from './suggestion/packed-experience.js';
export type { Labels, OtherName } from './suggestion/label-index.js';
export type { SuggestionText } from './suggestion/label-terms.js';
export type { SuggestedCode, Suggestion } from './suggestion/suggestion.js';
export { adviceOnWords, pathInWords, suggestionReason } from './suggestion/suggestion-wording.js';
export { StemmedLabels, type TranslationTable, translationTable } from './suggestion/translation.js';
