import type { NodeCounts } from '../node-counts.js';
import { Statistics } from '../statistics.js';
import type { TextFrequencies } from '../text-frequencies.js';
import { ByteReader, ByteWriter } from './bytes.js';

/** Statistics as bytes, so that several processes can rank by the same ones. */
export function packStatistics(statistics: Statistics): Uint8Array {
  const writer = new ByteWriter();
  for (const frequencies of frequenciesOf(statistics)) writeFrequencies(writer, frequencies);
  for (const { counts } of [statistics.cpv, statistics.places]) writeNodes(writer, counts);
  return writer.finish();
}

/** The opposite of {@link packStatistics}. */
export function unpackStatistics(packed: Uint8Array): Statistics {
  const reader = new ByteReader(packed);
  const statistics = new Statistics();
  for (const frequencies of frequenciesOf(statistics)) readFrequencies(reader, frequencies);
  for (const { counts } of [statistics.cpv, statistics.places]) readNodes(reader, counts);
  return statistics;
}

function frequenciesOf(statistics: Statistics): TextFrequencies[] {
  const { firmGrams, firmStems, firmNames, capabilityGrams, opportunityGrams } = statistics;
  return [firmGrams, firmStems, firmNames, capabilityGrams, opportunityGrams];
}

function writeFrequencies(writer: ByteWriter, frequencies: TextFrequencies): void {
  writer.number(frequencies.texts);
  writer.number(frequencies.totalLength);
  const found = [...frequencies].sort(([one], [other]) => one - other);
  writer.number(found.length);
  let before = 0;
  for (const [term, times] of found) {
    writer.number(term - before);
    writer.number(times);
    before = term;
  }
}

function readFrequencies(reader: ByteReader, frequencies: TextFrequencies): void {
  const [texts, totalLength, terms] = [reader.number(), reader.number(), reader.number()];
  const found: [number, number][] = [];
  let term = 0;
  for (let at = 0; at < terms; at += 1) {
    term += reader.number();
    found.push([term, reader.number()]);
  }
  frequencies.restore(texts, totalLength, found);
}

function writeNodes(writer: ByteWriter, counts: NodeCounts): void {
  const nodes = [...counts];
  writer.number(counts.capabilities);
  writer.number(nodes.length);
  for (const [node, times] of nodes) {
    const name = new TextEncoder().encode(node);
    writer.number(name.length);
    writer.raw(name);
    writer.number(times);
  }
}

function readNodes(reader: ByteReader, counts: NodeCounts): void {
  const [capabilities, length] = [reader.number(), reader.number()];
  const nodes: [string, number][] = [];
  for (let at = 0; at < length; at += 1) {
    const name = new TextDecoder().decode(reader.raw(reader.number()));
    nodes.push([name, reader.number()]);
  }
  counts.restore(capabilities, nodes);
}
