import { DomainError } from './domain-error.js';

/** The entity tag of a version: strong, and nothing but the number (RFC 9110, 8.8.3). */
export function etagOf(version: number): string {
  return `"${version}"`;
}

/**
 * The version a caller says it changes, from `If-Match`.
 * @throws DomainError `precondition-required` (428) when absent, `stale` (412) for anything that is no version of ours
 */
export function versionFrom(ifMatch: string | undefined): number {
  if (!ifMatch) {
    throw new DomainError('precondition-required', 'Send If-Match with the ETag of the version you read.');
  }
  const version = /^"(\d{1,15})"$/.exec(ifMatch.trim())?.[1];
  if (!version)
    throw new DomainError('stale', 'If-Match must be the ETag exactly as you got it, with its quotation marks: "3".');
  return Number(version);
}

/** @throws DomainError `stale` (412) when the record is no longer the version the caller read */
export function assertVersion(record: { version: number }, version: number): void {
  if (record.version !== version) throw stale();
}

function stale(): DomainError {
  return new DomainError('stale', 'This was changed after you read it. Read it again, then repeat your change.');
}
