import type { CapabilityTerms, FirmTerms, OpportunityTerms, TextTerms } from '../analysed.js';
import type { LikelyCode } from '../likely-codes.js';
import type { TermCounts } from '../terms.js';
import { ByteReader, ByteWriter } from './bytes.js';

/**
 * The terms of a text as they are stored with the profile, so that nobody has to analyse it again. A list holds, after
 * its length, for each term in ascending order `2 x (gap to the one before) + (1 if it stands there more than once)`,
 * and then, if so, how many times. Predicted CPV codes are a list too: each code as a number, as many times as its share
 * is thousandths. Numbers take seven bits a byte.
 */
const FORMAT = 3;

/** The terms of a firm, packed: 4-grams and stems of its name, then of each capability, with its predicted codes, in a fixed order. */
export function packFirmTerms({ name, capabilities }: FirmTerms): Uint8Array {
  const writer = new ByteWriter();
  writer.number(FORMAT);
  writer.number(capabilities.length);
  writeText(writer, name);
  for (const capability of capabilities) {
    writer.number(languageNumber(capability.language));
    writeText(writer, capability);
    writeCounts(writer, asCounts(capability.predicted));
  }
  return writer.finish();
}

/** The terms of an opportunity, packed. */
export function packOpportunityTerms({ language, grams, stems, ownStems, predicted }: OpportunityTerms): Uint8Array {
  const writer = new ByteWriter();
  writer.number(FORMAT);
  writer.number(languageNumber(language));
  for (const terms of [grams, stems, ownStems]) writeCounts(writer, new Map(terms.map((term) => [term, 1])));
  writeCounts(writer, asCounts(predicted));
  return writer.finish();
}

/** The opposite of {@link packFirmTerms}; undefined for what an older analyser stored. */
export function unpackFirmTerms(packed: Uint8Array): FirmTerms | undefined {
  const reader = openFirmTerms(packed);
  if (!reader) return undefined;
  const text = (): TextTerms => ({ grams: readCounts(reader), stems: readCounts(reader) });
  const capability = (): CapabilityTerms => ({
    language: languageOf(reader.number()),
    ...text(),
    predicted: asCodes(readCounts(reader)),
  });
  return { name: text(), capabilities: Array.from({ length: reader.capabilities }, capability) };
}

/** The opposite of {@link packOpportunityTerms}; undefined for what an older analyser stored. */
export function unpackOpportunityTerms(packed: Uint8Array): OpportunityTerms | undefined {
  const reader = new ByteReader(packed);
  if (reader.number() !== FORMAT) return undefined;
  const language = languageOf(reader.number());
  const next = (): number[] => [...readCounts(reader).keys()];
  return { language, grams: next(), stems: next(), ownStems: next(), predicted: asCodes(readCounts(reader)) };
}

/** A list of terms that is read again and again without making new ones. */
export class TermList {
  terms = new Uint32Array(256);
  times = new Uint32Array(256);
  length = 0;
  /** How many terms the text has, repeated ones each time. */
  total = 0;

  /** Replaces what is in it by the next list. */
  read(reader: ByteReader): void {
    this.length = reader.number();
    if (this.length > this.terms.length) {
      this.terms = new Uint32Array(2 * this.length);
      this.times = new Uint32Array(2 * this.length);
    }
    this.total = 0;
    let term = 0;
    for (let at = 0; at < this.length; at += 1) {
      const coded = reader.number();
      term += Math.floor(coded / 2);
      const times = coded % 2 === 1 ? reader.number() : 1;
      this.terms[at] = term;
      this.times[at] = times;
      this.total += times;
    }
  }
}

/**
 * The packed terms of a firm, to be read list by list: its 4-grams and stems for the name, and for each
 * capability its language, these and its predicted codes.
 */
export class FirmTermsReader extends ByteReader {
  readonly capabilities: number;

  constructor(packed: Uint8Array) {
    super(packed);
    this.number();
    this.capabilities = this.number();
  }
}

/** Opens packed terms of a firm; undefined for what an older analyser stored. */
export function openFirmTerms(packed: Uint8Array): FirmTermsReader | undefined {
  return packed[0] === FORMAT ? new FirmTermsReader(packed) : undefined;
}

function writeText(writer: ByteWriter, { grams, stems }: TextTerms): void {
  writeCounts(writer, grams);
  writeCounts(writer, stems);
}

function asCounts(codes: readonly LikelyCode[]): TermCounts {
  return new Map(codes.map(({ code, share }) => [Number(code), Math.round(1000 * share)]));
}

function asCodes(counts: TermCounts): LikelyCode[] {
  return [...counts].map(([code, times]) => ({ code: codeOf(code), share: times / 1000 }));
}

/** The code of a language in ISO 639-1 as a number, and back: `nl` is 349. */
function languageNumber(language: string): number {
  return 26 * (language.charCodeAt(0) - FIRST_LETTER) + language.charCodeAt(1) - FIRST_LETTER;
}

export function languageOf(number: number): string {
  return String.fromCharCode(FIRST_LETTER + Math.floor(number / 26), FIRST_LETTER + (number % 26));
}

const FIRST_LETTER = 97;

/** A CPV code from its number: `3000000` is `03000000`. */
export function codeOf(number: number): string {
  return String(number).padStart(8, '0');
}

function writeCounts(writer: ByteWriter, counts: TermCounts): void {
  writer.number(counts.size);
  let before = 0;
  for (const [term, times] of [...counts].sort(([one], [other]) => one - other)) {
    writer.number(2 * (term - before) + Number(times > 1));
    if (times > 1) writer.number(times);
    before = term;
  }
}

function readCounts(reader: ByteReader): Map<number, number> {
  const list = new TermList();
  list.read(reader);
  const counts = new Map<number, number>();
  for (let at = 0; at < list.length; at += 1) counts.set(list.terms[at]!, list.times[at]!);
  return counts;
}
