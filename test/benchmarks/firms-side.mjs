import { packOpportunityTerms, PackedMarket } from '../../dist/libs/matching/src/index.js';
import { matchAnalyser } from '../../dist/libs/taxonomy/src/index.js';
import { GeneratedMarket } from './generated-market.mjs';
import { quantiles, timed } from './measure.mjs';
import { storedFirms } from './stored-market.mjs';

const LIST = 20;
const ON = '2026-11-24';

/** Lists of opportunities for firms: what it takes to know the scale of every opportunity, and then a list. */
export async function* firmsSide({ folder, firms, needs }) {
  const generated = new GeneratedMarket(2);
  const market = new PackedMarket(matchAnalyser);
  const builder = market.builder();
  const asking = [];
  for await (const firm of storedFirms(folder, firms)) {
    builder.add(firm);
    if (asking.length < 200) asking.push(firm.profile);
  }
  market.load(builder);
  const opportunities = Array.from({ length: needs }, (_, at) => generated.need(`need-${at}`));
  for (const profile of opportunities)
    market.putOpportunity({ profile, terms: packOpportunityTerms(matchAnalyser.opportunityTerms(profile)) });
  market.statistics = market.count();
  const scales = opportunities.map(() => timed(() => market.prepare()));
  yield { measure: 'scale of an opportunity', firms, opportunities: needs, ...quantiles(scales) };
  const rank = (firm) => market.rankOpportunities(firm, { limit: LIST, on: ON });
  for (const firm of asking.slice(0, 20)) rank(firm);
  yield { measure: 'list', firms, opportunities: needs, ...quantiles(asking.map((firm) => timed(() => rank(firm)))) };
  const byId = new Map(opportunities.map((one) => [one.id, one]));
  const explain = (firm) => {
    const { matches } = rank(firm);
    const found = matches.map(({ opportunityId }) => byId.get(opportunityId));
    market.explainOpportunities(firm, found, { on: ON });
  };
  const explained = asking.slice(0, 50).map((firm) => timed(() => explain(firm)));
  yield { measure: 'list with reasons', firms, opportunities: needs, list: LIST, ...quantiles(explained) };
}
