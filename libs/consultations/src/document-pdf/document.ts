/** Something that is known: what, and how it is. */
export interface Fact {
  label: string;
  value: string;
  /** Where the value leads; http or https. */
  href?: string | undefined;
}

/** A part of a document. */
export type Block =
  | { kind: 'heading'; level: 2 | 3; text: string }
  /** Line ends stay. Quiet: less important than the rest. */
  | { kind: 'paragraph'; text: string; quiet?: boolean }
  | { kind: 'facts'; facts: readonly Fact[] }
  | { kind: 'list'; items: readonly string[] }
  /** @param shares how the width is shared among the columns; equally unless said */
  | { kind: 'table'; headings: readonly string[]; rows: readonly (readonly string[])[]; shares?: readonly number[] };

/** A document for people, once written and then shown as a page (HTML) or as paper (PDF). */
export interface PaperDocument {
  language: 'nl' | 'en';
  /** What sort of document: `Verslag van een marktconsultatie`. */
  sort: string;
  title: string;
  /** Who speaks: the buyer. */
  author: string;
  /** ISO 8601; the same document is the same file, byte for byte. */
  madeAt: string;
  /** What stands under the title. */
  facts: readonly Fact[];
  blocks: readonly Block[];
  /** At the foot of each page. */
  footer: string;
}

/** Is it an address that a reader may be led to? */
export function isWebAddress(href: string): boolean {
  return URL.canParse(href) && ['http:', 'https:'].includes(new URL(href).protocol);
}
