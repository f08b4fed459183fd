import { FirmIndex, rankIndexed } from '../../dist/libs/matching/src/index.js';
import { matchAnalyser } from '../../dist/libs/taxonomy/src/index.js';
import { GeneratedMarket } from './generated-market.mjs';
import { megabytes, quantiles, round, timed } from './measure.mjs';
import { storedFirms } from './stored-market.mjs';

const LIST = 20;

/** As many firms as change between two questions: one, and as many as are kept in the small segment. */
const CHANGES = [1, 1_000];

/**
 * The match index in this process: loading, memory, ranking, taking changes in, and whether the list is that of a full
 * scan.
 */
export async function* matchIndex({ folder, firms, needs, checked }) {
  const market = new GeneratedMarket(2);
  const opportunities = Array.from({ length: needs }, (_, at) => matchAnalyser.opportunity(market.need(`need-${at}`)));
  const before = process.memoryUsage();
  const { index, changing, ...loading } = await load(folder, firms, opportunities);
  const { heapUsed, rss } = process.memoryUsage();
  yield {
    measure: 'load',
    firms,
    ...loading,
    arraysMB: megabytes(index.bytes),
    heapMB: megabytes(heapUsed - before.heapUsed),
    rssMB: megabytes(rss),
  };
  const rank = (opportunity, places) => rankIndexed(index, opportunity, { limit: LIST, ...(places ? { places } : {}) });
  for (const opportunity of opportunities.slice(0, 20)) rank(opportunity);
  const times = opportunities.map((one) => timed(() => rank(one)));
  yield { measure: 'rank', firms, needs, list: LIST, ...quantiles(times) };
  const all = { models: firms, admitted: firms, excluded: firms };
  const kept = opportunities.slice(0, checked).map((one) => share(rank(one), rank(one, all)));
  const parity = round(kept.reduce((a, b) => a + b, 0) / checked);
  yield { measure: 'parity', firms, needs: checked, list: LIST, parity };
  for (const changes of CHANGES) {
    const asked = opportunities.slice(0, 50).map((one) => {
      for (const firm of changing.slice(0, changes)) index.put(firm);
      return timed(() => rank(one));
    });
    yield { measure: 'rank after changes', firms, changes, ...quantiles(asked) };
  }
}

async function load(folder, firms, opportunities) {
  const index = new FirmIndex();
  const builder = index.builder();
  const changing = [];
  let adding = 0;
  for await (const firm of storedFirms(folder, firms)) {
    if (changing.length < Math.max(...CHANGES)) changing.push(firm);
    adding += timed(() => builder.add(firm)).ms;
  }
  const packing = timed(() => index.load(builder));
  const counting = timed(() => (index.statistics = index.count(opportunities)));
  const [addMs, packMs, statisticsMs] = [adding, packing.ms, counting.ms].map(Math.round);
  return { index, changing, addMs, packMs, statisticsMs };
}

/** The share of the true list that is in the quick one. */
function share(quick, full) {
  const found = new Set(quick.matches.map(({ firmId }) => firmId));
  const kept = full.matches.filter(({ firmId }) => found.has(firmId));
  return full.matches.length === 0 ? 1 : kept.length / full.matches.length;
}
