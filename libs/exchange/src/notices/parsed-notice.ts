/** The formats notices are read from. */
export type NoticeFormat = 'eforms' | 'ted-r208' | 'ted-r209';

/**
 * What a notice is, whatever its form:
 * - `consultation` a preliminary market consultation: buyers ask, nothing is awarded;
 * - `planned` announces a later procedure; nobody can respond yet;
 * - `competition` invites tenders, requests to participate or expressions of interest;
 * - `direct-award` announces that a contract will go to one firm without competition (ex ante transparency);
 * - `award` the result, with or without winners; `modification` a change to a running contract;
 * - `completion` the end of a contract; `correction` corrects another notice without repeating it (TED form 14);
 * - `buyer-profile` points at what is published elsewhere; `other` none of these.
 */
export type NoticeKind =
  | 'consultation'
  | 'planned'
  | 'competition'
  | 'direct-award'
  | 'award'
  | 'modification'
  | 'completion'
  | 'correction'
  | 'buyer-profile'
  | 'other';

/** An amount in whole units of its currency (not cents), as published, excluding VAT as the forms ask. */
export interface Money {
  amount: number;
  /** ISO 4217. */
  currency: string;
}

/** An organisation named in a notice. Its people, telephone numbers and addresses are never read. */
export interface NoticeOrganisation {
  name: string;
  /** ISO 3166-1 alpha-2. */
  country?: string;
  /** NUTS code of its seat. */
  nuts?: string;
  town?: string;
  /** Registration number as written (in the Netherlands mostly the KvK number). */
  nationalId?: string;
}

/** A winner; of a natural person only that there was one. */
export interface NoticeWinner {
  name?: string;
  nationalId?: string;
  country?: string;
  naturalPerson?: true;
}

export interface NoticeLot {
  /** As the notice numbers it: `LOT-0001`, `2`. */
  id: string;
  title: string;
  description: string;
  /** CPV codes, 8 digits, main one first. */
  cpv: string[];
  /** NUTS codes of performance. */
  nuts: string[];
  value?: Money;
  /** ISO 8601 with offset. */
  deadline?: string;
  /** Reservation of this lot alone, in the values of {@link ParsedNotice.reserved}. */
  reserved?: string[];
}

export interface NoticeAward {
  lotId?: string;
  /** Empty where no contract was awarded. */
  winners: NoticeWinner[];
  value?: Money;
  /** Day of the contract, or of the decision, `YYYY-MM-DD`. */
  date?: string;
}

/** A notice that this one changes or follows. */
export interface NoticeLink {
  relation: 'changes' | 'follows';
  /** As written: `711911-2023`, `2021/S 081-209921`, `76f2960c-…-01`. */
  reference: string;
  /** `711911-2023` without leading zeros, where the reference is a publication number: see `publicationKey`. */
  publicationKey?: string;
  /** Identifier of an eForms notice, where the reference is one (`uuid-version`). */
  uuid?: string;
}

/** What form 14 says that has to be read otherwise. */
export interface NoticeCorrection {
  /** Number of the section in the corrected form, `IV.2.2`. */
  section?: string;
  lotId?: string;
  label?: string;
  was?: string;
  becomes?: string;
}

/** A published notice as understood. Texts are plain, in the notice's original language. */
export interface ParsedNotice {
  /**
   * Publication number as TED's own files are named, `033909-2022`, `00262891-2023`; where the notice has none yet,
   * the identifier its sender gave it (a UUID).
   */
  id: string;
  /** The publication number without leading zeros, equal in all ways of writing it; undefined where there is none. */
  publicationKey?: string;
  source: 'TED';
  fileName: string;
  format: NoticeFormat;
  /** `F02`, `T01`, `F17` (TED R2, also for the named forms of R2.0.8); `cn-standard`, `pmc`, … (eForms). */
  formType: string;
  /** eForms notice subtype: `16`, `E1`. */
  subtype?: string;
  kind: NoticeKind;
  /** True where a change notice cancels the procedure. */
  cancelled?: true;
  /** eForms: the notice's own identifier. A notice that changes another has one of its own, see `links`. */
  uuid?: string;
  /** eForms: version under that identifier, `01`. */
  noticeVersion?: string;
  /** eForms: identifier of the procedure, shared by its call, changes and award. */
  procedureId?: string;
  /** `YYYY-MM-DD`; the day of dispatch where a notice was not published yet. */
  publishedAt?: string;
  /** Original language, ISO 639-1 in lower case. */
  language: string;
  title: string;
  /** May be ''. */
  description: string;
  buyer: NoticeOrganisation;
  /** Organisations that buy together with the first one. */
  jointBuyers: NoticeOrganisation[];
  /** Country of the buyer, ISO 3166-1 alpha-2. */
  country?: string;
  /** All CPV codes of the notice and its lots, 8 digits, main one first. */
  cpv: string[];
  /** NUTS codes of performance, as written (any NUTS version); may be empty. */
  nuts: string[];
  /** Countries of performance, ISO 3166-1 alpha-2; a notice may name a country alone. */
  performanceCountries: string[];
  /**
   * Every NUTS code in the body of the notice: those of performance first, then in TED R2 also those in the addresses
   * of buyer, winners and review bodies. To compare with other readings of the file; not for matching.
   */
  nutsNamed: string[];
  /** What the contract is worth: awarded, else estimated, else the maximum of the framework. Absent where unknown. */
  value?: number;
  /** Currency of `value`, ISO 4217. */
  currency?: string;
  estimatedValue?: Money;
  awardedValue?: Money;
  frameworkMaximum?: Money;
  /** Until when one can respond: the last deadline of all lots, ISO 8601 with offset. */
  deadline?: string;
  /** One per lot; an undivided notice has one, a notice without description of what is bought none. */
  lots: NoticeLot[];
  /** As published: `RESTRICTED_SHELTERED_WORKSHOP`, `res-ws`, … ; `reservedUnder` gives the article. */
  reserved: string[];
  /** eForms BT-736: the contract is to be carried out by sheltered employment programmes (art. 20 as well). */
  executionReserved?: true;
  awards: NoticeAward[];
  /** In the codes of eForms: `open`, `restricted`, `neg-w-call`, …; undefined where not stated. */
  procedureType?: string;
  /** One line a criterion, with its weight where given. */
  awardCriteria: string[];
  links: NoticeLink[];
  corrections: NoticeCorrection[];
  /** What was dropped or read otherwise than written, in English, for the import report. */
  notes: string[];
}
