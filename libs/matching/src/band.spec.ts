import { capability } from '../test/market.js';
import { capabilityFacts } from './analysed.js';
import { bandFit, chosenBand, pastValue } from './band.js';
import type { CapabilityProfile } from './profiles.js';

const offered = (value: CapabilityProfile['value']) => capabilityFacts(capability({ id: 'c', value }));

describe('the size of a contract', () => {
  it('fits inside the band, and less the further it lies outside', () => {
    expect(bandFit(5_000_000, { from: 1_000_000, to: 10_000_000 })).toBe(1);
    expect(bandFit(5_000_000, { to: 10_000_000 })).toBe(1);
    expect(bandFit(5_000_000, {})).toBe(1);
    expect(bandFit(100_000_000 * Math.E, { to: 100_000_000 })).toBeCloseTo(Math.exp(-0.5), 3);
    expect(bandFit(100_000_000 / Math.E ** 2, { from: 100_000_000 })).toBeCloseTo(Math.exp(-2), 3);
    expect(bandFit(0, { from: 100 })).toBeGreaterThan(0);
  });

  it('is the choice of the firm where it gave a band, and past work where it gave one amount', () => {
    expect(chosenBand(offered({ from: 1, to: 2 }))).toEqual({ from: 1, to: 2 });
    expect(chosenBand(offered({ to: 2 }))).toEqual({ to: 2 });
    expect(chosenBand(offered({ from: 2, to: 2 }))).toBeUndefined();
    expect(chosenBand(offered({}))).toBeUndefined();
    expect(pastValue(offered({ from: 2, to: 2 }))).toBe(2);
    expect(pastValue(offered({ from: 1, to: 2 }))).toBeUndefined();
    expect(pastValue(offered(undefined))).toBeUndefined();
  });
});
