import { DomainError } from '@schakel/platform';
import { decodeWindows1252 } from '../windows-1252.js';

/** Encodings that notices are accepted in; everything else (UTF-7, UTF-32, EBCDIC …) is refused by name. */
const ACCEPTED = /^(utf-8|utf-16|utf-16le|utf-16be|us-ascii|iso-8859-\d{1,2}|windows-125\d)$/;

const DECLARATION = /^<\?xml\b[^>]*?\bencoding\s*=\s*(?:"([^"]*)"|'([^']*)')/;

/**
 * The text of an XML file, without byte order mark. The encoding is that of the byte order mark, else the one the
 * XML declaration names, else UTF-8; where mark and declaration contradict each other, where the encoding is not
 * one of ours, or where the bytes are not what the declaration says, the file is refused (`invalid-input`) rather
 * than read as something it is not.
 */
export function decodeXml(bytes: Uint8Array): string {
  const marked = byBytes(bytes);
  const declared = declaredEncoding(bytes, marked);
  if (declared !== undefined && !isAccepted(declared))
    throw refused(`The encoding "${declared.slice(0, 40)}" is not accepted.`);
  if (marked && declared && !agree(marked, declared)) {
    throw refused(`The file says that it is ${declared}, but its first bytes are ${marked}.`);
  }
  if (!marked && declared?.startsWith('utf-16')) {
    throw refused(`The file says that it is ${declared}, but it is not.`);
  }
  return decodeAs(bytes, marked ?? declared ?? 'utf-8');
}

/** One of ours, and one that there is: ISO 8859 has no part 12. */
function isAccepted(encoding: string): boolean {
  if (!ACCEPTED.test(encoding)) return false;
  try {
    return new TextDecoder(encoding).fatal === false;
  } catch {
    return false;
  }
}

/** What the first bytes give away: a byte order mark, or `<` written in two bytes. */
function byBytes(bytes: Uint8Array): string | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if ((a === 0 && b === 0) || (a === 0xff && b === 0xfe && c === 0 && d === 0)) {
    throw refused('UTF-32 is not accepted.');
  }
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return 'utf-16le';
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c)) return 'utf-16be';
  return undefined;
}

function declaredEncoding(bytes: Uint8Array, marked: string | undefined): string | undefined {
  const wide = marked?.startsWith('utf-16');
  const start = bytes.subarray(0, 1024);
  const head = wide ? new TextDecoder(marked).decode(start) : decodeWindows1252(start);
  const text = head.replace(/^(\uFEFF|\u00EF\u00BB\u00BF)/, '');
  const found = DECLARATION.exec(text);
  return (found?.[1] ?? found?.[2])
    ?.trim()
    .toLowerCase()
    .replace(/^utf8$/, 'utf-8');
}

function agree(marked: string, declared: string): boolean {
  return marked === declared || (declared === 'utf-16' && marked.startsWith('utf-16'));
}

function decodeAs(bytes: Uint8Array, encoding: string): string {
  if (encoding === 'iso-8859-1' || encoding === 'windows-1252') return decodeWindows1252(bytes);
  const label = encoding === 'us-ascii' ? 'utf-8' : encoding;
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch (cause) {
    const loose = new TextDecoder(label).decode(bytes);
    const bad = loose.indexOf('\uFFFD');
    const before = loose.slice(0, bad);
    const line = before.split('\n').length;
    const column = bad - before.lastIndexOf('\n');
    const message = `The bytes at line ${line}, column ${column} are not ${encoding}.`;
    throw new DomainError('invalid-input', message, { cause, errors: [{ pointer: `/${line}:${column}`, message }] });
  }
}

function refused(message: string): DomainError {
  return new DomainError('invalid-input', message);
}
