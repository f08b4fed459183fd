import type { SupplierDto } from '../../../api/clients.js';

export type Certificate = SupplierDto<'CertificateDto'>;

export const GROUPS = ['ended', 'ending', 'valid', 'later', 'noEnd'] as const;
type Group = (typeof GROUPS)[number];

/** Days before the end of a certificate in which renewing it is due. */
const BEFORE = 60;

function groupOf({ validFrom, validUntil }: Certificate, today: string): Group {
  if (validUntil !== null && validUntil < today) return 'ended';
  if (validFrom !== null && validFrom > today) return 'later';
  if (validUntil === null) return 'noEnd';
  return validUntil <= daysAfter(today, BEFORE) ? 'ending' : 'valid';
}

/** What asks for something first: ended, then ending soon, then valid, what begins later, and what has no end. @param today ISO date */
export function byExpiry(
  certificates: readonly Certificate[],
  today: string,
): { group: Group; items: Certificate[] }[] {
  return GROUPS.map((group) => ({
    group,
    items: certificates
      .filter((certificate) => groupOf(certificate, today) === group)
      .toSorted((one, other) => (one.validUntil ?? '').localeCompare(other.validUntil ?? '')),
  })).filter(({ items }) => items.length > 0);
}

/** Is the same certificate also held until later? */
export const isRenewed = (of: Certificate, certificates: readonly Certificate[]): boolean =>
  certificates.some(
    ({ id, code, validUntil }) =>
      id !== of.id && code === of.code && (validUntil ?? '9999') > (of.validUntil ?? '9999'),
  );

function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
