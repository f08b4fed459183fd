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
// Firms: JSON lines and CSV
export { parseFirms } from './firms/parse-firms.js';
export type { ParseFirmsOptions } from './firms/parse-firms.js';
export { CSV_COLUMNS } from './firms/csv-columns.js';
export type {
  AreaRecord,
  CapabilityRecord,
  CertificateRecord,
  FieldProblem,
  FirmChecker,
  FirmRecord,
  FirmRow,
} from './firms/firm-record.js';
export type { ByteSource } from './firms/text-lines.js';
// Award records, to compare rankers with
export { parseAwardProfiles, parseAwardQueries } from './firms/award-profiles.js';
export type { AwardProfile, AwardQuery, AwardRecord, AwardRow } from './firms/award-profiles.js';
// Bringing them in
export { ImportNotice } from './notices/import-notice.js';
export type { NoticeReport } from './notices/import-notice.js';
export { opportunityFrom } from './notices/notice-opportunity.js';
export { ImportFirms } from './firms/import-firms.js';
export type { FirmReport } from './firms/import-firms.js';
export { ExchangeModule } from './exchange.module.js';
