import { DomainError, fieldError } from '@schakel/platform';

/** Bytes a logo may take: it stands in every answer that tells of the organisation. */
export const LOGO_BYTES = 32_768;

const START = 'data:image/png;base64,';
/** Characters that so many bytes take as base64, after the start. */
export const LOGO_LENGTH = START.length + Math.ceil(LOGO_BYTES / 3) * 4;

/** Every PNG begins so (ISO/IEC 15948, 5.2), and its first chunk is its header. */
const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');

/** @throws DomainError `invalid-input` unless it is a PNG picture as a data address. No SVG: that can hold scripts. */
export function assertLogo(logo: string): void {
  const base64 = logo.slice(START.length);
  const bytes = Buffer.from(base64, 'base64');
  const isPng = bytes.subarray(0, PNG.length).equals(PNG);
  if (logo.startsWith(START) && isPng && bytes.toString('base64') === base64) return;
  const message = 'The logo must be a PNG picture, as data:image/png;base64,…';
  throw new DomainError('invalid-input', message, {
    errors: [fieldError('/logo', message, 'fileContent', { expected: 'PNG' })],
  });
}
