// Published notices: TED XML R2.0.8 and R2.0.9, eForms
export { parseNotice } from './notices/parse-notice.js';
export type {
  Money,
  NoticeAward,
  NoticeCorrection,
  NoticeFormat,
  NoticeKind,
  NoticeLink,
  NoticeLot,
  NoticeOrganisation,
  NoticeWinner,
  ParsedNotice,
} from './notices/parsed-notice.js';
export { publicationKey } from './notices/publication-number.js';
export { RESERVED_VALUES, reservedUnder } from './notices/reserved-participation.js';
export type { ReservedArticle } from './notices/reserved-participation.js';
export { withoutContactDetails } from './notices/contact-details.js';
export { XML_LIMITS } from './notices/xml-document.js';
export { demoNotice, demoNotices } from './notices/demo-notices.js';
export type { NoticeFile } from './notices/demo-notices.js';
