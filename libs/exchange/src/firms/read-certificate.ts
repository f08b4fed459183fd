import type { FieldReader } from './field-reader.js';
import type { CertificateRecord, FirmChecker } from './firm-record.js';

/** Reads one certificate of a firm. */
export function readCertificate(
  reader: FieldReader,
  value: unknown,
  field: string,
  checker: FirmChecker,
): CertificateRecord {
  const fields = reader.object(value, field) ?? new Map<string, unknown>();
  const written = reader.text(fields.get('code'), `${field}.code`, { max: 60, required: true });
  const code = reader.checked(`${field}.code`, written, checker.certificate);
  const validFrom = reader.day(fields.get('validFrom'), `${field}.validFrom`);
  const validUntil = reader.day(fields.get('validUntil'), `${field}.validUntil`);
  const number = reader.text(fields.get('number'), `${field}.number`, { max: 100 });
  if (validFrom && validUntil && validFrom > validUntil) reader.fail(field, 'ends before it begins');
  return {
    code: code ?? '',
    ...(validFrom && { validFrom }),
    ...(validUntil && { validUntil }),
    ...(number && { number }),
  };
}
