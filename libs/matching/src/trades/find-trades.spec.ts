import { editDistance } from '../analysis/edit-distance.js';
import { queryTerms } from '../analysis/query-terms.js';
import { tradeTerm } from './find-trades.js';
import { trades } from './trades.js';

const asked = (text: string) => queryTerms(`${text} `).map(({ term }) => term);
const termOf = (id: string) => tradeTerm(trades().find((trade) => trade.id === id)!);
const names = trades().flatMap((trade) => [...trade.nl.names, ...trade.en.names].map((name) => [name, trade] as const));

describe('trades in what people type', () => {
  it('are asked for by each of their names', () => {
    expect(names.length).toBeGreaterThan(1_000);
    expect(names.filter(([name, trade]) => asked(name).join() !== tradeTerm(trade)).map(([name]) => name)).toEqual([]);
  });

  it('have terms that no typo and no beginning confuses', () => {
    const terms = trades().map(tradeTerm);
    const pairs = terms.flatMap((one) => terms.filter((other) => other !== one).map((other) => [one, other] as const));
    expect(pairs.filter(([one, other]) => editDistance(one, other, 2) <= 2 || other.startsWith(one))).toEqual([]);
  });

  it.each([
    ['glasbewassing', 'glazenwassen'],
    ['wij wassen uw ramen', 'glazenwassen'],
    ['window cleaning', 'glazenwassen'],
    ['hoveniersdiensten', 'groenonderhoud'],
    ['reparatie van alle fietsen', 'fietsreparatie'],
    ['bezorgen van de post', 'postbezorging'],
    ['een lunch laten verzorgen', 'catering'],
  ])('are found in "%s"', (text, id) => {
    expect(asked(text)).toContain(termOf(id));
  });

  it.each(['ramen en deuren leveren', 'een post op de begroting', 'glas', 'printer', 'de auto. Wij wassen af'])(
    'are not seen in "%s"',
    (text) => {
      const terms = trades().map(tradeTerm);
      expect(asked(text).filter((term) => terms.includes(term) && term !== termOf('drukwerk'))).toEqual([]);
    },
  );

  it('leave the rest of the question alone', () => {
    expect(asked('kantoorschoonmaak Utrecht')).toEqual(['kantor', termOf('schoonmaak'), 'utrecht']);
  });

  it('are offered for a misspelt name, only where nothing else is meant', () => {
    expect(queryTerms('glasbewssing ')).toEqual([{ term: 'glasbew', prefix: false, instead: termOf('glazenwassen') }]);
    expect(queryTerms('verhuring ')[0]?.instead).toBeUndefined();
  });
});
