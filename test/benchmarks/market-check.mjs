import { GeneratedMarket } from './generated-market.mjs';
import { loadedMarket } from './loaded-market.mjs';
import { quantiles, round, timed } from './measure.mjs';

const ON = '2026-11-24';

/** How long it takes to know how many firms fit a draft, and what each thing that it asks costs. */
export async function* marketCheck({ folder, firms, needs }) {
  const generated = new GeneratedMarket(2);
  const drafts = Array.from({ length: needs }, (_, at) => generated.need(`need-${at}`));
  const { market } = await loadedMarket({ folder, firms, opportunities: drafts });
  for (const draft of drafts.slice(0, 3)) market.checkMarket(draft, { on: ON });
  const asked = [];
  const times = drafts.map((draft) =>
    timed(() => {
      const { fitting, costs } = market.checkMarket(draft, { on: ON });
      asked.push({ fitting, costs: costs.length });
    }),
  );
  const mean = (of) => round(asked.reduce((sum, one) => sum + of(one), 0) / needs);
  yield {
    measure: 'check',
    firms,
    drafts: needs,
    meanFitting: mean(({ fitting }) => fitting),
    meanThingsAsked: mean(({ costs }) => costs),
    ...quantiles(times),
  };
}
