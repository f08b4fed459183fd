import { AMSTERDAM, GRONINGEN, capability, need } from '../test/market.js';
import { capabilityFacts } from './analysed.js';
import type { CapabilityProfile, OpportunityProfile } from './profiles.js';
import { reachOf, saysWhere, uncovered } from './reach.js';

const NEED = need({ id: 'n', nuts: ['NL32B'], location: AMSTERDAM });

function reach(of: Partial<CapabilityProfile>, wanted: OpportunityProfile = NEED) {
  return reachOf(capabilityFacts(capability({ id: 'c', ...of })), wanted);
}

describe('the reach of a capability', () => {
  it('covers the regions inside its area, and half of a wider one', () => {
    expect(reach({ area: { kind: 'nuts', codes: ['NL3'] } })).toEqual({ covered: 1 });
    expect(reach({ area: { kind: 'nuts', codes: ['NL11'] } })).toEqual({ covered: 0 });
    expect(reach({ area: { kind: 'nuts', codes: ['NL32B'] } }, { ...NEED, nuts: ['NL3'] })).toEqual({ covered: 0.5 });
    expect(reach({ area: { kind: 'nuts', codes: ['NL32B'] } }, { ...NEED, nuts: ['NL32B', 'NL11'] })).toEqual({
      covered: 0.5,
    });
  });

  it('covers every town of its country, and none abroad', () => {
    expect(reach({ area: { kind: 'country', country: 'NL' } })).toEqual({ covered: 1 });
    expect(reach({ area: { kind: 'country', country: 'DE' } })).toEqual({ covered: 0 });
  });

  it('covers what lies within its radius, and fades beyond the edge', () => {
    const within = reach({ area: { kind: 'radius', place: AMSTERDAM, km: 10 } });
    expect(within).toEqual({ covered: 1, km: 0 });
    const beyond = reach({ area: { kind: 'radius', place: GRONINGEN, km: 122 } });
    expect(beyond?.km).toBeCloseTo(147, 0);
    expect(beyond?.covered).toBeCloseTo(Math.exp(-1), 1);
  });

  it('takes the regions a radius was turned into where the point of the work is not known', () => {
    const area = { kind: 'radius', place: AMSTERDAM, km: 10 } as const;
    expect(reach({ area, nuts: ['NL32B'] }, { ...NEED, location: undefined })).toEqual({ covered: 1 });
    expect(reach({ area }, { ...NEED, location: undefined })).toBeUndefined();
  });

  it('is not known from past work, wherever that was', () => {
    expect(reach({ nuts: ['NL32B'] })).toBeUndefined();
    expect(reach({ nuts: ['NL113'] })).toBeUndefined();
    expect(reach({})).toBeUndefined();
  });

  it('is not asked for where the opportunity does not say where the work is', () => {
    expect(saysWhere(NEED)).toBe(true);
    expect(saysWhere(need({ id: 'n' }))).toBe(false);
  });

  it('tells which regions are missing', () => {
    expect(uncovered(['NL3', 'DE'], ['NL32B', 'NL113'])).toEqual(['NL113']);
  });
});
