import { bandFit, chosenBand, pastValue } from '../band.js';
import { bestCapability, offer, unknown, verdictOn, type Criterion, type Pair, type Weighing } from '../criterion.js';
import type { Reason } from '../reasons.js';

/** The size: the value of the opportunity next to the band the firm chose, or next to its past contracts. */
export const value: Criterion<'value'> = {
  code: 'value',
  full: ({ opportunity }) => (opportunity.profile.value === undefined ? undefined : 1),
  weigh(pair) {
    const wanted = pair.query.opportunity.profile.value;
    if (wanted === undefined) return unknown();
    const past = byPast(pair, wanted);
    if (past && !pair.firm.capabilities.some(chosenBand)) return past;
    const chosen = byBand(pair, wanted);
    return past && past.value > chosen.value ? past : chosen;
  },
  explain(pair) {
    const wanted = pair.query.opportunity.profile.value;
    if (wanted === undefined) return [];
    const past = nearestPast(pair, wanted);
    const { verdict } = value.weigh(pair);
    if (past === undefined || pair.firm.capabilities.some(chosenBand)) return [bandReason(pair, wanted)];
    const code = verdict === 'doesNotFit' ? 'valueUnlikePast' : 'valueLikePast';
    return [{ code, part: 'value', verdict, facts: { value: wanted, past } }];
  },
};

function byBand(pair: Pair, wanted: number): Weighing & ReturnType<typeof bestCapability> {
  return bestCapability(pair, (capability) => {
    const band = chosenBand(capability);
    return band && bandFit(wanted, band);
  });
}

function bandReason(pair: Pair, wanted: number): Reason {
  const { capability, verdict } = byBand(pair, wanted);
  const band = capability && chosenBand(capability);
  if (!capability || !band) return { code: 'valueUnknown', part: 'value', verdict: 'unknown', facts: {} };
  const facts = { ...offer(capability), ...band, value: wanted };
  if (band.from !== undefined && wanted < band.from) return { code: 'valueTooLow', part: 'value', verdict, facts };
  if (band.to !== undefined && wanted > band.to) return { code: 'valueTooHigh', part: 'value', verdict, facts };
  return { code: 'valueInBand', part: 'value', verdict, facts };
}

/** The mean over past contracts; undefined if there are none. */
function byPast({ firm }: Pair, wanted: number): Weighing | undefined {
  let [sum, known] = [0, 0];
  for (const capability of firm.capabilities) {
    const past = pastValue(capability);
    if (past === undefined) continue;
    sum += bandFit(wanted, { from: past, to: past });
    known += 1;
  }
  return known > 0 ? { value: sum / known, verdict: verdictOn(sum / known, 0.6) } : undefined;
}

/** The past contract whose value comes nearest. */
function nearestPast({ firm }: Pair, wanted: number): number | undefined {
  const fit = (past: number): number => bandFit(wanted, { from: past, to: past });
  return firm.capabilities.flatMap((capability) => pastValue(capability) ?? []).sort((a, b) => fit(b) - fit(a))[0];
}
