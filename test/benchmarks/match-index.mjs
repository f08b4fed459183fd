import { Analyser, FirmIndex, rankIndexed } from '../../dist/libs/matching/src/index.js';
import { GeneratedMarket } from './generated-market.mjs';
import { label, storedFirms } from './stored-market.mjs';

const LIST = 20;

/** The match index in this process: loading, memory, ranking, and whether the list is that of a full scan. */
export async function* matchIndex({ folder, firms, needs, checked }) {
  const analyser = new Analyser(label);
  const market = new GeneratedMarket(2);
  const opportunities = Array.from({ length: needs }, (_, at) => analyser.opportunity(market.need(`need-${at}`)));
  const before = process.memoryUsage();
  const index = new FirmIndex();
  const builder = index.builder();
  let adding = 0;
  for await (const firm of storedFirms(folder, firms)) {
    const started = performance.now();
    builder.add(firm);
    adding += performance.now() - started;
  }
  const packing = timed(() => index.load(builder));
  const counting = timed(() => (index.statistics = index.count(opportunities)));
  yield {
    measure: 'load',
    firms,
    addMs: Math.round(adding),
    packMs: Math.round(packing),
    statisticsMs: Math.round(counting),
    arraysMB: megabytes(index.bytes),
    heapMB: megabytes(process.memoryUsage().heapUsed - before.heapUsed),
    rssMB: megabytes(process.memoryUsage().rss),
  };
  const rank = (opportunity, places) => rankIndexed(index, opportunity, { limit: LIST, ...(places ? { places } : {}) });
  for (const opportunity of opportunities.slice(0, 20)) rank(opportunity);
  yield { measure: 'rank', firms, needs, list: LIST, ...times(opportunities.map((one) => timed(() => rank(one)))) };
  const all = { models: firms, admitted: firms, excluded: firms };
  const kept = opportunities.slice(0, checked).map((one) => share(rank(one), rank(one, all)));
  yield {
    measure: 'parity',
    firms,
    needs: checked,
    list: LIST,
    parity: round(kept.reduce((a, b) => a + b, 0) / checked),
  };
}

/** The share of the true list that is in the quick one. */
function share(quick, full) {
  const found = new Set(quick.matches.map(({ firmId }) => firmId));
  const kept = full.matches.filter(({ firmId }) => found.has(firmId));
  return full.matches.length === 0 ? 1 : kept.length / full.matches.length;
}

function timed(work) {
  const started = performance.now();
  work();
  return performance.now() - started;
}

function times(milliseconds) {
  const sorted = milliseconds.toSorted((a, b) => a - b);
  const at = (quantile) => round(sorted[Math.min(sorted.length - 1, Math.floor(quantile * sorted.length))]);
  return { p50Ms: at(0.5), p95Ms: at(0.95), maxMs: at(1) };
}

function megabytes(bytes) {
  return Math.round(bytes / 1e6);
}

function round(number) {
  return Math.round(number * 10_000) / 10_000;
}
