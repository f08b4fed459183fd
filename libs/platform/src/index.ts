// Errors
export { DomainError, fieldError, invalid, notFound } from './domain-error.js';
export type { ErrorCode } from './domain-error.js';
export type { FieldCode, FieldError, FieldParameters } from './field-codes.js';
export { InputErrors } from './input-errors.js';
export { answerProblem, type ProblemDetails } from './problem-details.filter.js';
// Values
export { canonicalJson } from './canonical-json.js';
export { csvText } from './csv-text.js';
// Configuration, time, secrets, files
export { FILE_KINDS, readConfig } from './config.js';
export { ConfigError } from './environment-reader.js';
export type {
  AppName,
  AudienceApi,
  ClamdAddress,
  Config,
  ConsultationPolicy,
  FileKind,
  FilePolicy,
  S3Config,
} from './config.js';
export { Clock, SystemClock } from './clock.js';
export { Remembered } from './remembered.js';
export { hashSecret, newSecret } from './secrets.js';
export { dataFile, installationRoot } from './data-file.js';
// Database
export { bigintAsNumber, dataSourceOptions, instantAsIso, migrate } from './database.js';
export type { DatabaseOptions, Schema } from './database.js';
export { PLATFORM_SCHEMA } from './schema.js';
export { Projection } from './projection.js';
export type { ProjectionRow } from './projection.js';
export { audit } from './audit.js';
export type { AuditEntry } from './audit.js';
// HTTP
export { closeApi, createApi, openApiOf } from './http-app.js';
export type { ApiDescription } from './http-app.js';
export { inputPipe, MayBeAbsent, QueryBoolean, QueryList, QueryNumber, Text } from './input.js';
export { Day, isDay, isMoment, Moment } from './dates.js';
export { assertVersion } from './etag.js';
export { UuidPipe } from './uuid.pipe.js';
export { NumberPipe } from './number.pipe.js';
export { Upload, Uploaded } from './upload.js';
export type { Incoming } from './upload.js';
export { ApiFile, attachment, attachmentHeader, keptAttachment } from './attachment.js';
export type { KeptFile, MadeFile } from './attachment.js';
export { ApiIfMatch, IfMatch } from './etag.param.js';
export { decodeCursor, encodeCursor, MAX_PAGE, pageOf } from './paging.js';
export type { Page, Position } from './paging.js';
export { Idempotent } from './idempotency.interceptor.js';
export type { AuthenticatedRequest } from './idempotency.interceptor.js';
export { Open, OPEN } from './open.js';
export { firstTasks } from './task.js';
export type { Task } from './task.js';
export { TaskDto } from './task.dto.js';
export { Throttle } from './throttle.js';
export type { Rate } from './throttle.js';
export {
  FacetCountDto,
  HighlightDto,
  LanguageQueryDto,
  PageQueryDto,
  SearchQueryDto,
  TotalDto,
} from './search-query.dto.js';
// Running
export { PlatformModule, Settings } from './platform.module.js';
export type { PlatformOptions } from './platform.module.js';
export { Readiness } from './health.controller.js';
export type { Loading } from './health.controller.js';
export { Background } from './background.js';
// Mail
export { cancelMail, enqueueMail } from './mail.js';
export type { Mail, MailSelection } from './mail.js';
export { FileMailer, Mailer, SmtpMailer } from './mailer.js';
export type { OutgoingMail, Sender } from './mail-message.js';
export { WEB_PAGES } from './web-pages.js';
export { MailDispatcher } from './mail-dispatcher.js';
