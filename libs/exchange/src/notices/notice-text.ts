/**
 * Texts of notices come with HTML entities escaped once too often, invisible characters from office files, and the
 * odd HTML tag. These two functions give plain text in Unicode NFC.
 */

/** Names of U+00A0 to U+00FF in HTML, in their order. */
const LATIN_1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro ' +
  'para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil ' +
  'Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave ' +
  'Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml ' +
  'igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute ' +
  'thorn yuml';

const ENTITIES = new Map<string, string>([
  ...LATIN_1.split(' ').map((name, index): [string, string] => [name, String.fromCodePoint(0xa0 + index)]),
  ...Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", euro: '€', trade: '™', bull: '•' }),
  ...Object.entries({ ndash: '–', mdash: '—', lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', hellip: '…' }),
]);

/** Soft hyphen, zero-width characters, marks and overrides of writing direction, byte order mark. */
const INVISIBLE = /[\u00AD\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;
/** Everything else that is no text: control characters but tab and line ends, and unpaired surrogates. */
const CONTROL = /[\p{Cc}\p{Cs}]/gu;

const BLOCK_TAG = /<\/?(?:p|br|div|li|ul|ol|tr|table|h[1-6])\b[^<>]{0,200}>/gi;
const INLINE_TAG = /<\/?(?:b|i|u|em|strong|span|font|a|sub|sup|td|th|tbody)\b[^<>]{0,200}>/gi;

/** Text on one line: spaces of any kind and length become one space. */
export function cleanLine(text: string): string {
  return plain(text).replace(/\s+/g, ' ').trim();
}

/** Text that keeps its lines: spaces within a line become one space, at most one empty line in a row. */
export function cleanText(text: string): string {
  return plain(text)
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function plain(text: string): string {
  return decodeEntities(text)
    .replace(BLOCK_TAG, '\n')
    .replace(INLINE_TAG, '')
    .replace(INVISIBLE, '')
    .replace(CONTROL, (character) => (/\s/.test(character) ? character : ' '))
    .normalize('NFC');
}

/** Twice, because `&amp;eacute;` in the file's text has been escaped two times. */
function decodeEntities(text: string): string {
  return text.includes('&') ? decodeOnce(decodeOnce(text)) : text;
}

function decodeOnce(text: string): string {
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,8}\d{0,2});/gi, (written, name: string) => {
    if (!name.startsWith('#')) return ENTITIES.get(name) ?? written;
    const code = name[1] === 'x' || name[1] === 'X' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}
