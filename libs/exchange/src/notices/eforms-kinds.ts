import type { NoticeKind } from './parsed-notice.js';

/** Kinds by the code of the notice type (BT-02). */
const BY_TYPE: Readonly<Record<string, NoticeKind>> = {
  pmc: 'consultation',
  'pin-buyer': 'buyer-profile',
  'pin-only': 'planned',
  'pin-rtl': 'planned',
  'pin-tran': 'planned',
  'pin-cfc-standard': 'competition',
  'pin-cfc-social': 'competition',
  'qu-sy': 'competition',
  'cn-standard': 'competition',
  'cn-social': 'competition',
  'cn-desg': 'competition',
  subco: 'competition',
  veat: 'direct-award',
  'can-standard': 'award',
  'can-social': 'award',
  'can-desg': 'award',
  'can-tran': 'award',
  'can-modif': 'modification',
  compl: 'completion',
};

/** Kinds by the code list the notice type is from (BT-03), for types that came later or were withdrawn. */
const BY_FORM_TYPE: Readonly<Record<string, NoticeKind>> = {
  consultation: 'consultation',
  planning: 'planned',
  competition: 'competition',
  'dir-awa-pre': 'direct-award',
  result: 'award',
  'cont-modif': 'modification',
  completion: 'completion',
};

/** Kinds by the document, where the notice says nothing else. */
const BY_DOCUMENT: Readonly<Record<string, NoticeKind>> = {
  PriorInformationNotice: 'planned',
  ContractNotice: 'competition',
  ContractAwardNotice: 'award',
};

/** What an eForms notice is, by its type, the list that type is from, and its root element. */
export function eformsKind(type: string | undefined, formType: string | undefined, document: string): NoticeKind {
  return BY_TYPE[type ?? ''] ?? BY_FORM_TYPE[formType ?? ''] ?? BY_DOCUMENT[document] ?? 'other';
}
