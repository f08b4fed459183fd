import * as fc from 'fast-check';
import { DomainError } from '@schakel/platform';
import { XML_LIMITS, readXml } from './xml-document.js';
import { descendants, rawText } from './xml-navigation.js';

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** What reading throws; nothing where it reads. */
function thrownBy(bytes: Uint8Array): unknown {
  try {
    readXml(bytes);
    return undefined;
  } catch (error) {
    return error;
  }
}

function refusal(bytes: Uint8Array): { code: string; detail: string } {
  const thrown = thrownBy(bytes);
  if (!(thrown instanceof DomainError)) throw new Error('was not refused', { cause: thrown });
  return { code: thrown.code, detail: thrown.detail };
}

const ENTITIES = Array.from({ length: 10 }, (_, n) => `<!ENTITY e${n + 1} "${`&e${n};`.repeat(10)}">`).join('');

describe('a hostile file', () => {
  it.each([
    ['a billion laughs', `<!DOCTYPE x [<!ENTITY e0 "ha">${ENTITIES}]><x>&e10;</x>`],
    ['a quadratic blow-up', `<!DOCTYPE x [<!ENTITY a "${'a'.repeat(5_000_000)}">]><x>${'&a;'.repeat(10_000)}</x>`],
    ['an external entity', '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>'],
    ['a parameter entity', '<!DOCTYPE x [<!ENTITY % a SYSTEM "http://127.0.0.1/a.dtd"> %a;]><x/>'],
    [
      'an external document type',
      '<!-- first a comment --><?and an="instruction"?><!DOCTYPE x SYSTEM "http://127.0.0.1/x.dtd"><x/>',
    ],
    ['a document type in other letters', '<!doctype x><x/>'],
  ])('with %s is refused at once because of its document type', (_, body) => {
    const { code, detail } = refusal(bytesOf(`<?xml version="1.0"?>${body}`));
    expect([code, detail]).toEqual(['invalid-input', 'A document type declaration (<!DOCTYPE …>) is not accepted.']);
  });

  it('of 50 MB is refused without being looked at', () => {
    expect(refusal(new Uint8Array(50 * 1024 * 1024)).code).toBe('payload-too-large');
  });

  it.each([
    ['100,000 nested elements', '<a>'.repeat(100_000), 'more than 100 elements inside each other'],
    [
      'a million attributes',
      `<a ${Array.from({ length: 1_000_000 }, (_, n) => `b${n}=""`).join(' ')}/>`,
      'more than 200 attributes',
    ],
    ['a million character references', `<a>${'&#65;'.repeat(1_000_000)}</a>`, 'More than 500000 references'],
  ])('with %s is stopped at the limit', (_, xml, reason) => {
    const { code, detail } = refusal(bytesOf(xml));
    expect(code).toBe('invalid-input');
    expect(detail).toContain(reason);
  });

  it('with more elements than any notice has is stopped at the limit', () => {
    expect(refusal(bytesOf(`<a>${'<b/>'.repeat(XML_LIMITS.elements)}</a>`)).detail).toContain(
      'more than 500000 elements',
    );
  });

  it('cannot include another file or name an undeclared entity', () => {
    const included = readXml(
      bytesOf('<a xmlns:xi="http://www.w3.org/2001/XInclude"><xi:include href="file:///etc/passwd" parse="text"/></a>'),
    );
    expect(rawText(included)).toBe('');
    expect(refusal(bytesOf('<a>&xxe;</a>')).detail).toBe('The XML is broken at line 1, column 8: undefined entity.');
  });
});

describe('broken XML', () => {
  it.each([
    ['a tag closed by another', '<a>\n  <b>\n</c></a>', 'line 3, column 4: unexpected close tag'],
    ['an end that is missing', '<a>\n<b>', 'line 2, column 3: unclosed tag: b'],
    ['text instead of XML', 'kvk;naam\n', 'text data outside of root node'],
    ['nothing', '', 'document must contain a root element'],
    ['a NUL', '<a>\0</a>', 'line 1, column 4: disallowed character'],
    ['an attribute given twice', '<a b="1" b="2"/>', 'line 1, column 16: duplicate attribute: b'],
  ])('%s is refused with line and column', (_, xml, reason) => {
    const { code, detail } = refusal(bytesOf(xml));
    expect(code).toBe('invalid-input');
    expect(detail).toContain(reason);
  });

  it('never ends in anything but a refusal', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            '<a>',
            '</a>',
            '<b c="d">',
            '<!--',
            '-->',
            '&amp;',
            ']]>',
            '<?x',
            '?>',
            'é',
            '\0',
            '<![CDATA[',
          ),
        ),
        (parts) => {
          const thrown = thrownBy(bytesOf(parts.join('')));
          expect(thrown === undefined || thrown instanceof DomainError).toBe(true);
        },
      ),
    );
  });
});

describe('the encoding of a file', () => {
  it.each([
    [
      'a declared UTF-8 that is Windows-1252',
      Buffer.from('<?xml version="1.0" encoding="UTF-8"?>\n<a>caf\xe9</a>', 'latin1'),
      'The bytes at line 2, column 7 are not utf-8.',
    ],
    [
      'a declared UTF-16 that is UTF-8',
      bytesOf('<?xml version="1.0" encoding="UTF-16"?><a/>'),
      'The file says that it is utf-16, but it is not.',
    ],
    [
      'a mark that contradicts the declaration',
      bytesOf('\uFEFF<?xml version="1.0" encoding="utf-16"?><a/>'),
      'The file says that it is utf-16, but its first bytes are utf-8.',
    ],
    ['none at all', bytesOf('<?xml version="1.0" encoding=""?><a/>'), 'The encoding "" is not accepted.'],
    [
      'one of a family that does not have it',
      bytesOf('<?xml version="1.0" encoding="ISO-8859-12"?><a/>'),
      'The encoding "iso-8859-12" is not accepted.',
    ],
    ['UTF-7', bytesOf('<?xml version="1.0" encoding="UTF-7"?><a/>'), 'The encoding "utf-7" is not accepted.'],
    ['UTF-32', Buffer.from([0, 0, 0xfe, 0xff, 0, 0, 0, 0x3c]), 'UTF-32 is not accepted.'],
  ])('is refused where it is %s', (_, bytes, reason) => {
    expect(refusal(bytes)).toMatchObject({ code: 'invalid-input', detail: reason });
  });

  it('is UTF-8 where nothing says otherwise', () => {
    expect(rawText(readXml(bytesOf('<a>schoon×maak</a>')))).toBe('schoon×maak');
  });

  it('is the declared one', () => {
    const latin = Buffer.from('<?xml version="1.0" encoding="ISO-8859-15"?><a>\xa4 5</a>', 'latin1');
    expect(rawText(readXml(latin))).toBe('€ 5');
  });

  it('is UTF-16 in either order, with or without mark', () => {
    for (const mark of ['', '\uFEFF']) {
      const little = Buffer.from(`${mark}<a>é</a>`, 'utf16le');
      expect(rawText(readXml(little))).toBe('é');
      expect(rawText(readXml(Buffer.from(little).swap16()))).toBe('é');
    }
  });
});

describe('a document', () => {
  it('gives back the text it was made of, whatever stands in it', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc
            .string({ unit: 'binary' })
            .map((text) =>
              text.replace(/[^\t\n\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '').replace(/[\x7f-\x9f]/g, ''),
            ),
        ),
        (texts) => {
          const xml = texts
            .map(
              (text) => `<n2:p>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')}</n2:p>`,
            )
            .join('');
          const read = descendants(readXml(bytesOf(`<r xmlns:n2="x">${xml}</r>`)), 'p').map(rawText);
          expect(read).toEqual(texts);
        },
      ),
    );
  });
});
