import { GeneratedMarket } from './generated-market.mjs';
import { loadedMarket } from './loaded-market.mjs';
import { quantiles, timed } from './measure.mjs';

const LIST = 20;
const ON = '2026-11-24';

/** Lists of opportunities for firms: what it takes to know the scale of every opportunity, and then a list. */
export async function* firmsSide({ folder, firms, needs }) {
  const generated = new GeneratedMarket(2);
  const opportunities = Array.from({ length: needs }, (_, at) => generated.need(`need-${at}`));
  const { market, some } = await loadedMarket({ folder, firms, opportunities });
  const scales = opportunities.map(() => timed(() => market.prepare()));
  yield { measure: 'scale of an opportunity', firms, opportunities: needs, ...quantiles(scales) };
  const rank = (firm) => market.rankOpportunities(firm, { limit: LIST, on: ON });
  for (const firm of some.slice(0, 20)) rank(firm);
  yield { measure: 'list', firms, opportunities: needs, ...quantiles(some.map((firm) => timed(() => rank(firm)))) };
  const byId = new Map(opportunities.map((one) => [one.id, one]));
  const explain = (firm) => {
    const { matches } = rank(firm);
    const found = matches.map(({ opportunityId }) => byId.get(opportunityId));
    market.explainOpportunities(firm, found, { on: ON });
  };
  const explained = some.slice(0, 50).map((firm) => timed(() => explain(firm)));
  yield { measure: 'list with reasons', firms, opportunities: needs, list: LIST, ...quantiles(explained) };
}
