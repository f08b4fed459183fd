import * as fc from 'fast-check';
import { distanceKm, isPoint, kmNorth } from './point.js';

const point = fc.record({
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
});

describe('the distance between two points', () => {
  it('is 57 km from Amsterdam to Rotterdam', () => {
    const away = distanceKm({ latitude: 52.3731, longitude: 4.8926 }, { latitude: 51.9225, longitude: 4.4792 });
    expect(away).toBeCloseTo(57.5, 0);
  });

  it('is 111.2 km a degree of latitude and half the girth to the other pole', () => {
    expect(distanceKm({ latitude: 0, longitude: 0 }, { latitude: 1, longitude: 0 })).toBeCloseTo(111.19, 1);
    expect(distanceKm({ latitude: 90, longitude: 0 }, { latitude: -90, longitude: 120 })).toBeCloseTo(20015, 0);
  });

  it('is the same both ways, nothing to itself, and never shorter than to the north alone', () => {
    fc.assert(
      fc.property(point, point, (one, other) => {
        expect(distanceKm(one, other)).toBeCloseTo(distanceKm(other, one), 6);
        expect(distanceKm(one, one)).toBe(0);
        expect(distanceKm(one, other)).toBeGreaterThanOrEqual(kmNorth(one, other) - 1e-3);
      }),
    );
  });

  it('is never longer than a detour', () => {
    fc.assert(
      fc.property(point, point, point, (one, other, detour) => {
        const direct = distanceKm(one, other);
        expect(direct).toBeLessThanOrEqual(distanceKm(one, detour) + distanceKm(detour, other) + 1e-3);
      }),
    );
  });
});

describe('a point', () => {
  it.each([
    [Number.NaN, 0],
    [90.1, 0],
    [0, -180.5],
    [Infinity, 0],
  ])('does not lie at %p, %p', (latitude, longitude) => {
    expect(isPoint({ latitude, longitude })).toBe(false);
  });

  it('may lie at a pole', () => {
    expect(isPoint({ latitude: -90, longitude: 180 })).toBe(true);
  });
});
