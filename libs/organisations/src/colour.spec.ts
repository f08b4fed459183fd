import * as fc from 'fast-check';
import { contrastWithWhite, isReadable } from './colour.js';

const hex = (channels: readonly number[]) => `#${channels.map((each) => each.toString(16).padStart(2, '0')).join('')}`;
const channels = fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255));

describe('The contrast of a colour with white', () => {
  it.each([
    ['#ffffff', 1],
    ['#000000', 21],
    ['#767676', 4.54],
    ['#777777', 4.48],
    ['#0000ff', 8.59],
    ['#ff0000', 4.0],
  ])('of %s is %d', (colour, contrast) => {
    expect(contrastWithWhite(colour)).toBeCloseTo(contrast, 2);
  });

  it('decides whether it can be read: grey 118 can, grey 119 cannot', () => {
    expect([isReadable('#767676'), isReadable('#777777')]).toEqual([true, false]);
  });

  it('lies from 1 to 21, and never falls when a colour becomes darker', () => {
    fc.assert(
      fc.property(channels, fc.nat(2), (colour, at) => {
        const contrast = contrastWithWhite(hex(colour));
        expect(contrast).toBeGreaterThanOrEqual(1);
        expect(contrast).toBeLessThanOrEqual(21.0001);
        const darker = colour.map((each, channel) => (channel === at ? Math.floor(each / 2) : each));
        expect(contrastWithWhite(hex(darker))).toBeGreaterThanOrEqual(contrast);
      }),
    );
  });
});
