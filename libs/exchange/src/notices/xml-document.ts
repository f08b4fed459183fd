import { SaxesParser } from 'saxes';
import type { SaxesTagPlain } from 'saxes';
import { DomainError } from '@schakel/platform';
import { decodeXml } from './xml-encoding.js';

/** What an XML file may be at most. A published notice is far below all of them. */
export const XML_LIMITS = {
  /** Bytes of the file. */
  bytes: 20 * 1024 * 1024,
  /** Elements inside each other; the deepest eForms notices reach 25. */
  depth: 100,
  /** Elements in all. */
  elements: 500_000,
  /** Attributes of one element. */
  attributes: 200,
  /** References (`&#65;`, `&amp;`) in all. */
  references: 500_000,
} as const;

/** An element: its name and attribute names without namespace prefix, its text and elements in their order. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
}

interface OpenElement extends XmlElement {
  readonly attributes: Map<string, string>;
  readonly children: (XmlElement | string)[];
}

/**
 * Reads an XML file whole. No document type declaration is accepted, so there are no entities but the five of XML
 * and nothing is ever fetched or expanded. Namespace prefixes are dropped: the formats read here use each name in
 * one namespace only, and publishers bind other prefixes to them.
 *
 * @throws DomainError `payload-too-large` over {@link XML_LIMITS}.bytes; `invalid-input` with line and column for
 * anything that is not well-formed, has a document type, or goes over another limit.
 */
export function readXml(bytes: Uint8Array): XmlElement {
  if (bytes.length > XML_LIMITS.bytes) {
    throw new DomainError('payload-too-large', `The file is larger than ${XML_LIMITS.bytes / 1024 / 1024} MB.`);
  }
  const text = decodeXml(bytes);
  refuseDocumentType(text);
  refuseManyReferences(text);
  return new DocumentReader().read(text);
}

/** Looks before the root element only, so that a large internal subset costs nothing. */
function refuseDocumentType(text: string): void {
  let at = 0;
  while ((at = text.indexOf('<', at)) >= 0) {
    if (text.startsWith('<!--', at)) at = text.indexOf('-->', at + 4);
    else if (text.startsWith('<?', at)) at = text.indexOf('?>', at + 2);
    else break;
    if (at < 0) return;
  }
  if (at >= 0 && text.startsWith('<!', at)) {
    throw new DomainError('invalid-input', 'A document type declaration (<!DOCTYPE …>) is not accepted.');
  }
}

function refuseManyReferences(text: string): void {
  let count = 0;
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) {
    if (++count > XML_LIMITS.references) {
      throw new DomainError('invalid-input', `More than ${XML_LIMITS.references} references (&…;).`);
    }
  }
}

class DocumentReader {
  private readonly parser = new SaxesParser();
  private readonly open: OpenElement[] = [];
  private elements = 0;
  private attributes = 0;
  private root: XmlElement | undefined;

  read(text: string): XmlElement {
    this.parser.on('error', (error) => this.fail(error.message.replace(/^\d+:\d+: /, '')));
    this.parser.on('doctype', () => this.fail('a document type declaration is not accepted'));
    this.parser.on('attribute', () => this.countAttribute());
    this.parser.on('opentag', (tag) => this.start(tag));
    this.parser.on('closetag', () => this.open.pop());
    this.parser.on('text', (value) => this.open.at(-1)?.children.push(value));
    this.parser.on('cdata', (value) => this.open.at(-1)?.children.push(value));
    this.parser.write(text).close();
    if (!this.root) throw new DomainError('invalid-input', 'The file holds no XML element.');
    return this.root;
  }

  private countAttribute(): void {
    if (++this.attributes > XML_LIMITS.attributes) this.fail(`more than ${XML_LIMITS.attributes} attributes`);
  }

  private start(tag: SaxesTagPlain): void {
    if (this.open.length >= XML_LIMITS.depth) this.fail(`more than ${XML_LIMITS.depth} elements inside each other`);
    this.attributes = 0;
    if (++this.elements > XML_LIMITS.elements) this.fail(`more than ${XML_LIMITS.elements} elements`);
    const element: OpenElement = { name: localName(tag.name), attributes: new Map(), children: [] };
    for (const [name, value] of Object.entries(tag.attributes)) element.attributes.set(localName(name), value);
    const parent = this.open.at(-1);
    if (parent) parent.children.push(element);
    else this.root = element;
    this.open.push(element);
  }

  private fail(reason: string): never {
    const { line, column } = this.parser;
    const message = `The XML is broken at line ${line}, column ${column}: ${reason.replace(/\.$/, '')}.`;
    throw new DomainError('invalid-input', message, { errors: [{ pointer: `/${line}:${column}`, message }] });
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
