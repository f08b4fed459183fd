import type { FitCode, InterestCode } from './weights.js';

/** What a part of the judgement comes to. Unknown is not a no: a datum is missing, and the reason says which. */
export type Verdict = 'fits' | 'partly' | 'doesNotFit' | 'unknown';

/** A word of the opportunity and the word of the firm that it was matched with, each in its sentence. */
export interface SharedWord {
  opportunity: { word: string; sentence: string };
  firm: { word: string; sentence: string; capabilityId: string };
}

/** The capability a reason is about. */
interface Offer {
  capabilityId: string;
  capability: string;
}

/** A band of contract values in cents; an end that is left out is open. */
interface Band {
  from?: number;
  to?: number;
}

export type Article = 'art20' | 'art77';

/** Every reason that can be given, by code, with the facts it states. CPV codes have eight digits, money is in cents. */
export interface ReasonFacts {
  sameWork: Offer & { cpv: string };
  relatedWork: Offer & { cpv: string; offered: string; shared: string };
  likelyWork: Offer & { cpv: string };
  /** `cpv` was predicted from the text of the capability; work under `shared` with this confidence, in [0, 1]. */
  predictedWork: Offer & { cpv: string; shared: string; confidence: number; asked?: string };
  workByText: Offer;
  otherWork: Record<never, never>;
  nothingOffered: Record<never, never>;
  opportunityWithoutCpv: Record<never, never>;
  firmWithoutCpv: Record<never, never>;
  sharedWords: { words: SharedWord[] };
  similarWords: { words: SharedWord[] };
  /** `languages`: what the firm writes, ISO 639-1; `words`: pairs that agree in translation. */
  otherLanguage: { languages: string[]; words: SharedWord[] };
  noSharedWords: Record<never, never>;
  nameInText: { name: string };
  workedHere: Offer & { place: string };
  areaCovers: Offer & { places: string[] };
  areaCountry: Offer & { country: string };
  areaWithin: Offer & { km: number; radius: number; place: string };
  areaPart: Offer & { places: string[] };
  areaShort: Offer & { short: number; km: number; radius: number; place: string };
  areaElsewhere: Offer & { places: string[] };
  areaUnknown: Record<never, never>;
  distance: { km: number; place: string };
  valueInBand: Offer & Band & { value: number };
  valueTooLow: Offer & Band & { value: number };
  valueTooHigh: Offer & Band & { value: number };
  valueLikePast: { value: number; past: number };
  valueUnlikePast: { value: number; past: number };
  valueUnknown: Record<never, never>;
  certificateValid: { certificate: string; until?: string };
  certificateUnknown: { certificate: string };
  certificateMissing: { certificate: string };
  certificateEnds: { certificate: string; until: string; needed: string; days: number };
  certificateNotYet: { certificate: string; from: string; needed: string };
  canStart: Offer & { earliest: string; start: string };
  startsLate: Offer & { earliest: string; start: string; days: number };
  startUnknown: Record<never, never>;
  eligible: { article: Article };
  eligibilityUnknown: { article: Article };
  notEligible: { article: Article };
  groupsShared: { groups: string[] };
  groupsOther: { groups: string[] };
  groupsUnknown: { groups: string[] };
  timeToRespond: { days: number; deadline: string };
  deadlinePassed: { deadline: string };
}

export type ReasonCode = keyof ReasonFacts;

/** One reason, as data: the text follows from it, see `describer`. */
export type Reason = {
  [Code in ReasonCode]: {
    code: Code;
    part: FitCode | InterestCode | 'deadline';
    verdict: Verdict;
    facts: ReasonFacts[Code];
  };
}[ReasonCode];
