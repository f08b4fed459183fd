import type { NoticeKind } from './parsed-notice.js';

/** Kinds by TED's code of the document type (TD_DOCUMENT_TYPE), which all TED R2 notices carry. */
const BY_DOCUMENT_TYPE: Readonly<Record<string, NoticeKind>> = {
  '0': 'planned',
  '1': 'correction',
  '2': 'correction',
  '3': 'competition',
  '4': 'competition',
  '5': 'competition',
  '7': 'award',
  A: 'competition',
  B: 'buyer-profile',
  C: 'competition',
  D: 'competition',
  E: 'competition',
  F: 'competition',
  G: 'competition',
  H: 'competition',
  I: 'competition',
  J: 'award',
  K: 'modification',
  M: 'competition',
  O: 'competition',
  P: 'planned',
  Q: 'planned',
  R: 'award',
  V: 'direct-award',
  Y: 'competition',
};

/** Kinds by the type a form gives itself (NOTICE/@TYPE). */
const BY_NOTICE_TYPE: Readonly<Record<string, NoticeKind>> = {
  PRI_ONLY: 'planned',
  PRI_REDUCING_TIME_LIMITS: 'planned',
  PER_ONLY: 'planned',
  PER_REDUCING_TIME_LIMITS: 'planned',
  QSU_ONLY: 'planned',
  // Form 23: for concessions of social services the prior information notice is the call.
  PRI: 'competition',
  PRI_CALL_COMPETITION: 'competition',
  PER_CALL_COMPETITION: 'competition',
  QSU_CALL_COMPETITION: 'competition',
  CONTRACT: 'competition',
  AWARD_CONTRACT: 'award',
  CONCESSION_AWARD_CONTRACT: 'award',
};

/** Kinds by the number of the form. */
const BY_FORM: Readonly<Record<string, NoticeKind>> = {
  F01: 'planned',
  F02: 'competition',
  F03: 'award',
  F04: 'planned',
  F05: 'competition',
  F06: 'award',
  F07: 'competition',
  F08: 'buyer-profile',
  F09: 'competition',
  F10: 'competition',
  F11: 'competition',
  F12: 'competition',
  F13: 'award',
  F14: 'correction',
  F15: 'direct-award',
  F16: 'planned',
  F17: 'competition',
  F18: 'award',
  F19: 'competition',
  F20: 'modification',
  F24: 'competition',
  F25: 'award',
  T01: 'planned',
  T02: 'award',
};

/**
 * What a TED R2 notice is. TED's own code of the document type goes first: the Publications Office sets it, and it
 * tells the uses of forms 1, 4 and 21 to 23 apart.
 */
export function tedKind(documentType: string | undefined, noticeType: string | undefined, form: string): NoticeKind {
  const coded = documentType ? BY_DOCUMENT_TYPE[documentType] : undefined;
  const own = noticeType ? BY_NOTICE_TYPE[noticeType] : undefined;
  return coded ?? own ?? BY_FORM[form] ?? 'other';
}

/** Procedures by TED's code (PR_PROC), in the codes of eForms. */
const PROCEDURES: Readonly<Record<string, string>> = {
  '1': 'open',
  '2': 'restricted',
  '3': 'restricted',
  '4': 'neg-w-call',
  '6': 'neg-w-call',
  A: 'neg-wo-call',
  B: 'neg-w-call',
  C: 'comp-dial',
  F: 'neg-wo-call',
  G: 'innovation',
  T: 'neg-wo-call',
  V: 'neg-wo-call',
};

/** Procedure type in the codes of eForms, undefined where the notice states none (or one eForms has no code for). */
export function tedProcedure(code: string | undefined): string | undefined {
  return code ? PROCEDURES[code] : undefined;
}
