import { CLEANERS, CLEANING, GARDENERS, market } from '../../test/market.js';
import { describer, explainMatch, type FirmProfile, rankFirms } from '../index.js';

const say = describer({ label: () => undefined });

/** The cleaners with another band of contract values; without one they have not said what they can handle. */
function cleaners(id: string, value?: { from?: number; to?: number }): FirmProfile {
  const { value: _, ...offered } = CLEANERS.capabilities[0]!;
  return { ...CLEANERS, id, capabilities: [value ? { ...offered, value } : offered] };
}

const silent = cleaners('silent');
const suited = cleaners('suited', { from: 1_000_000, to: 20_000_000 });
const tooSmall = cleaners('too small', { to: 100_000 });

describe('an unknown turnover does not exclude', () => {
  const corpus = market([tooSmall, silent, suited, GARDENERS], [CLEANING]);
  const ranking = rankFirms(CLEANING, corpus);

  it('a firm that has not said how large a contract may be is admitted, after one that suits and before one that does not', () => {
    expect(ranking.excluded).toEqual([]);
    const order = ranking.matches.map(({ firmId }) => firmId);
    expect(order).toEqual(['suited', 'silent', 'too small', 'gardeners']);
  });

  it('its size counts for half, and is asked for as something unknown', () => {
    const match = ranking.matches.find(({ firmId }) => firmId === 'silent')!;
    const size = match.fit.parts.find(({ code }) => code === 'value');
    expect(size).toMatchObject({ verdict: 'unknown', value: 0.5 });
    const { reasons, unknowns } = explainMatch(CLEANING, silent, corpus);
    expect(reasons.filter(({ part }) => part === 'value')).toEqual([]);
    expect(unknowns.filter(({ part }) => part === 'value').map((one) => say.reason(one, 'nl'))).toEqual([
      'De firma heeft niet ingevuld hoe groot een opdracht mag zijn.',
    ]);
  });
});
