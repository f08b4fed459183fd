import { packOpportunityTerms, PackedMarket } from '../../dist/libs/matching/src/index.js';
import { matchAnalyser } from '../../dist/libs/taxonomy/src/index.js';
import { storedFirms } from './stored-market.mjs';

/** So many of the firms are handed out as well, to ask with. */
const SOME = 200;

/** A market of generated firms and these opportunities, with statistics of its own. */
export async function loadedMarket({ folder, firms, opportunities }) {
  const market = new PackedMarket(matchAnalyser);
  const builder = market.builder();
  const some = [];
  for await (const firm of storedFirms(folder, firms)) {
    builder.add(firm);
    if (some.length < SOME) some.push(firm.profile);
  }
  market.load(builder);
  for (const profile of opportunities)
    market.putOpportunity({ profile, terms: packOpportunityTerms(matchAnalyser.opportunityTerms(profile)) });
  market.statistics = market.count();
  return { market, some };
}
