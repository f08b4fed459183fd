import type { CodeCounts, Experience, KnownText } from './experience.js';
import type { SparseVector } from './sparse-vector.js';
import { unit } from './sparse-vector.js';

/** What is said of the packed numbers before they come. */
interface Header {
  /** The numbers mean codes and stems of these labels only. */
  fingerprint: string;
  sources: string[];
  codes: { source: string; weight: number; counts: number }[];
  texts: number;
}

/** Weights of label vectors are kept as a share of the largest one. */
const LABEL_STEPS = 255;
/** Weights of stems are kept in hundredths. */
const STEM_STEPS = 100;

/**
 * Writes experience as bytes: one line of JSON, then numbers of variable length, codes and stems as differences.
 * `fingerprint` names what the numbers refer to.
 */
export function packExperience({ codes, texts }: Experience, fingerprint: string): Uint8Array {
  const sources = [...new Set(texts.map(({ source }) => source))];
  const header: Header = {
    fingerprint,
    sources,
    codes: codes.map(({ source, weight, counts }) => ({ source, weight, counts: counts.size })),
    texts: texts.length,
  };
  const bytes: number[] = [...new TextEncoder().encode(`${JSON.stringify(header)}\n`)];
  for (const { counts } of codes) {
    const ordered = [...counts].sort(([a], [b]) => a - b);
    writeRising(
      bytes,
      ordered.map(([code]) => code),
    );
    for (const [, times] of ordered) writeNumber(bytes, times);
  }
  for (const { source, group, labels, stems } of texts) {
    writeNumber(bytes, sources.indexOf(source));
    writeNumber(bytes, group);
    const most = Math.max(...labels.weights);
    writeVector(bytes, labels, (weight) => Math.max(1, Math.round((LABEL_STEPS * weight) / most)));
    writeVector(bytes, stems, (weight) => Math.min(255, Math.max(1, Math.round(STEM_STEPS * weight))));
  }
  return Uint8Array.from(bytes);
}

/** Reads what `packExperience` wrote. Throws where the numbers refer to other labels. */
export function unpackExperience(bytes: Uint8Array, fingerprint: string): Experience {
  const end = bytes.indexOf(10);
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(0, end))) as Header;
  if (header.fingerprint !== fingerprint)
    throw new Error('What was learned of CPV codes belongs to other labels or other stems: build it again.');
  const reader = new Reader(bytes, end + 1);
  const codes = header.codes.map(({ source, weight, counts }): CodeCounts => {
    const numbers = reader.rising(counts);
    return { source, weight, counts: new Map(Array.from(numbers, (code) => [code, reader.number()])) };
  });
  const texts = Array.from({ length: header.texts }, (): KnownText => {
    const source = header.sources[reader.number()] ?? '';
    const group = reader.number();
    const labels = unit(reader.vector(1));
    return { source, group, labels, stems: reader.vector(STEM_STEPS) };
  });
  return { codes, texts };
}

/** A short name for a list of texts in their order: another list has, for all practical purposes, another name. */
export function fingerprintOf(texts: Iterable<string>): string {
  let hash = 0x811c9dc5;
  let count = 0;
  for (const text of texts) {
    for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    hash = Math.imul(hash ^ 10, 0x01000193);
    count += 1;
  }
  return `${count}-${(hash >>> 0).toString(16)}`;
}

function writeNumber(bytes: number[], number: number): void {
  let rest = number;
  for (; rest > 127; rest >>>= 7) bytes.push((rest & 127) | 128);
  bytes.push(rest);
}

function writeRising(bytes: number[], numbers: ArrayLike<number>): void {
  for (let at = 0, before = 0; at < numbers.length; at += 1) {
    writeNumber(bytes, numbers[at]! - before);
    before = numbers[at]!;
  }
}

function writeVector(bytes: number[], { at, weights }: SparseVector, step: (weight: number) => number): void {
  writeNumber(bytes, at.length);
  writeRising(bytes, at);
  for (const weight of weights) bytes.push(step(weight));
}

class Reader {
  constructor(
    private readonly bytes: Uint8Array,
    private place: number,
  ) {}

  number(): number {
    let [number, shift] = [0, 0];
    for (;;) {
      const byte = this.bytes[this.place++] ?? 0;
      number |= (byte & 127) << shift;
      if (byte < 128) return number;
      shift += 7;
    }
  }

  rising(count: number): Uint16Array {
    const numbers = new Uint16Array(count);
    for (let at = 0, before = 0; at < count; at += 1) numbers[at] = before += this.number();
    return numbers;
  }

  vector(steps: number): SparseVector {
    const at = this.rising(this.number());
    const weights = Float32Array.from(at, () => (this.bytes[this.place++] ?? 0) / steps);
    return { at, weights };
  }
}
