import { capability } from '../test/market.js';
import { PlaceInformation, nutsCountry, pastPlaces, placeNodes } from './places.js';

describe('places', () => {
  it('are the regions a NUTS code lies in, and the names before a name', () => {
    expect(placeNodes({ nuts: ['NL32B'], places: ['Portugal, Lisboa, Loures'] })).toEqual([
      'NL',
      'NL3',
      'NL32',
      'NL32B',
      'Portugal',
      'Portugal, Lisboa',
      'Portugal, Lisboa, Loures',
    ]);
  });

  it('of past work are where it was done, and none where a firm says where it works', () => {
    const done = capability({ id: 'c', nuts: ['EL30'] });
    expect(pastPlaces(done)).toEqual(['EL', 'EL3', 'EL30']);
    expect(pastPlaces({ ...done, area: { kind: 'country', country: 'GR' } })).toEqual([]);
  });

  it('of a country are known by its NUTS code', () => {
    expect(nutsCountry('gr')).toBe('EL');
    expect(nutsCountry('gb')).toBe('UK');
    expect(nutsCountry('NL')).toBe('NL');
  });

  it('say more where fewer are, and nothing where none is shared', () => {
    const places = new PlaceInformation();
    for (let at = 0; at < 9; at += 1) places.count(['NL', 'NL3'], 1);
    places.count(['NL', 'NL1'], 1);
    const everyone = places.affinity(new Set(['NL', 'NL3']), ['NL', 'NL3']);
    const rare = places.affinity(new Set(['NL', 'NL1']), ['NL', 'NL1']);
    expect(rare).toBeGreaterThan(everyone);
    expect(rare).toBeLessThan(1);
    expect(places.affinity(new Set(['DE']), ['NL', 'NL3'])).toBe(0);
  });
});
