// Errors
export { DomainError, ERROR_CODES, invalid, notFound } from './domain-error.js';
export type { ErrorCode, FieldError } from './domain-error.js';
// Files
export { dataFile, installationRoot } from './data-file.js';
