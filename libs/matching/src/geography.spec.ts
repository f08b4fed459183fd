import { AMSTERDAM, GRONINGEN } from '../test/market.js';
import { distanceKm } from './geography.js';

describe('the distance', () => {
  it('between Amsterdam and Groningen is about 147 km, both ways, and none to itself', () => {
    expect(distanceKm(AMSTERDAM, GRONINGEN)).toBeCloseTo(147, 0);
    expect(distanceKm(GRONINGEN, AMSTERDAM)).toBe(distanceKm(AMSTERDAM, GRONINGEN));
    expect(distanceKm(AMSTERDAM, AMSTERDAM)).toBe(0);
  });

  it('to the other side of the earth is half its girth', () => {
    expect(distanceKm({ latitude: 0, longitude: 0 }, { latitude: 0, longitude: 180 })).toBeCloseTo(20_015, 0);
  });
});
